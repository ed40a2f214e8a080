# Made from surface.py by nbs/_export.py. Do not edit.
"""Choose a start and a rate, and watch the walk: a million steps as soon as one"""
from typing import Any
from math import floor
__all__ = ['Bowl', 'bowl']

class Bowl:
    """The loss of a quadratic over data of yours, as a chart that is alive"""
    most: Any
    walker: Any
    far: Any
    names: Any
    x: Any
    y: Any
    mean: Any
    std: Any
    floor: Any
    exact: Any
    low: Any
    ways: Any
    limits: Any
    rates: Any

    def __init__(self, x: Any, y: Any) -> None:
        """Args:
            x: Where it was measured, shape (n,); a pandas column lends its name
            y: What was measured, shape (n,); likewise
        """
        ...

    def directions(self, moments: Any) -> tuple:
        """The main directions of the bowl, flattest first, and how curved it is along them

        Args:
            moments: Of x as it is counted, and y

        Returns:
            Curvatures, shape (3,), and directions, columns of (3, 3)
        """
        ...

    def way(self, says: Any, zero: Any, unit: Any) -> dict:
        """The bowl when x is counted from `zero`, in units of `unit`

        Args:
            says: What x is, in words
            zero: What x is counted from
            unit: What x is counted in

        Returns:
            All that a browser must know about the bowl
        """
        ...

    def three_ways(self) -> list:
        """Three ways to count x: as it comes, from its middle, and standardised

        Returns:
            A dictionary for each
        """
        ...

    def each(self, formula: Any, index: str='i') -> str:
        """The formula, for each of three

        Args:
            formula: With `[i]` in it
            index: Or another letter

        Returns:
            A list of three formulas
        """
        ...

    def total(self, formula: Any) -> str:
        """The formula, summed over three

        Args:
            formula: With `[i]` in it

        Returns:
            A formula
        """
        ...

    def after(self, steps: Any) -> str:
        """How far off the best the walk is after so many steps, along each direction

        Args:
            steps: How many, a formula

        Returns:
            A list of three formulas
        """
        ...

    def walk(self) -> dict:
        """Where the walk is, and what follows from that

        Returns:
            Formulas by name
        """
        ...

    def told(self) -> dict:
        """What the chart says, to the eye and to a screen reader

        Returns:
            Formulas by name
        """
        ...

    def room(self) -> dict:
        """Where everything stands: side by side, or on a phone one below the other

        Returns:
            Formulas by name
        """
        ...

    def ask(self, name: Any, label: Any, value: Any, kind: Any, on: Any=..., **more: Any) -> dict:
        """Something that the reader can set

        Args:
            name: Of the signal
            label: What stands beside it
            value: At first
            kind: 'range', 'radio', 'number' or 'checkbox'
            on: What else changes it
            more: As HTML has it: `min`, `max`, `step`

        Returns:
            A signal
        """
        ...

    def start(self, name: Any, label: Any, homes: Any, place: Any=None) -> dict:
        """Where to start along one direction: a slider, a click or a drag

        Args:
            name: Of the signal
            label: Of the direction
            homes: Where the walks of this course start, in each way to count x
            place: Where the pointer is, a formula

        Returns:
            A signal
        """
        ...

    def drag(self, touch: Any) -> str:
        """The pointer moves after it went down on a mark, until it comes up

        Args:
            touch: The name of a mark

        Returns:
            Events, as Vega writes them
        """
        ...

    def controls(self) -> list:
        """All that the reader can set

        Returns:
            Signals
        """
        ...

    def on_map(self, off: Any) -> list:
        """Where that is on the map; one far outside is as good as one very far outside

        Args:
            off: How far off the best, a formula for three

        Returns:
            Two formulas, for x and y
        """
        ...

    def tables(self) -> list:
        """What is drawn: dots, a curve, the walk, ovals of equal loss, buttons and arrows

        Returns:
            As Vega has them
        """
        ...

    def mark(self, kind: Any, data: Any=None, touch: Any=None, **looks: Any) -> dict:
        """One kind of thing that is drawn

        Args:
            kind: 'line', 'symbol', 'text', 'rule', 'rect', 'path' or 'group'
            data: The table that it is drawn from, once for each row
            touch: The name under which it can be clicked and dragged
            looks: How it looks; a text that begins with = is a formula

        Returns:
            As Vega has it
        """
        ...

    def words(self, says: Any, x: Any=0, y: Any=0, data: Any=None, **looks: Any) -> dict:
        """A text

        Args:
            says: A formula, or a text in quotes
            x: A formula or a number
            y: Likewise
            data: The table that it is drawn from
            looks: How it looks

        Returns:
            As Vega has it
        """
        ...

    def axis(self, scale: Any, orient: Any, across: Any=None, label: Any=None, **more: Any) -> dict:
        """An axis

        Args:
            scale: Its name
            orient: 'bottom' or 'left'
            across: The scale across it, for lines behind the picture
            label: A formula for what stands at a tick
            more: As Vega has it

        Returns:
            As Vega has it
        """
        ...

    def view(self, name: Any, marks: Any, title: str='', axes: Any=..., touch: bool=False, **looks: Any) -> dict:
        """A frame with a title and axes, and marks in it

        Args:
            name: Its place in `room`
            marks: What is drawn in it
            title: What stands above it, a text or a formula
            axes: Of them
            touch: Can it be clicked?
            looks: How it looks

        Returns:
            As Vega has it
        """
        ...

    def curve(self) -> dict:
        """The curve among the dots; dashed, the curve at the start

        Returns:
            A view
        """
        ...

    def losses(self) -> dict:
        """The loss against the steps

        Returns:
            A view
        """
        ...

    def map(self) -> dict:
        """The bowl from above, to scale, and the walk on it

        Returns:
            A view
        """
        ...

    def arrows(self) -> dict:
        """Minus the gradient: an arrow for each knob

        Returns:
            A view
        """
        ...

    def rate(self) -> dict:
        """The learning rate, and the red mark that it must not pass

        Returns:
            A view
        """
        ...

    def heads(self) -> list:
        """What it says, and the buttons

        Returns:
            Marks
        """
        ...

    def scales(self) -> list:
        """How numbers become places and colours

        Returns:
            As Vega has them
        """
        ...

    def to_dict(self) -> dict:
        """The whole chart as data

        Returns:
            A Vega specification
        """
        ...

    def __repr__(self) -> str:
        ...

    def to_html(self) -> str:
        """The chart on a page of its own

        Returns:
            Of a page; it fetches Vega from the network
        """
        ...

def bowl(x: Any, y: Any) -> Bowl:
    """The loss of a quadratic over your data, live: choose a start and a rate, and walk

    Args:
        x: Where it was measured, shape (n,); a pandas column lends its name to the axis
        y: What was measured, shape (n,); likewise

    Returns:
        Shows itself at the end of a cell
    """
    ...
