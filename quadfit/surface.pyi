# Made from surface.py by tools/export.py. Do not edit.
"""Choose a start and a rate, and watch the walk: a million steps as fast as one"""
from typing import Any
from .plot import palette
__all__ = ['most_steps', 'moments', 'one', 'two', 'sine', 'swing', 'left', 'motion', 'told', 'right', 'up', 'add', 'others', 'times', 'buttons', 'third', 'radius', 'arc', 'oval', 'tables', 'highest', 'hardest', 'gentle', 'far', 'walker', 'scales', 'shown', 'button', 'middle', 'head', 'here', 'edge', 'track', 'rate', 'compared', 'over_map', 'trod', 'centre', 'map_', 'along_x', 'z', 'height', 'curve', 'zero', 'tip', 'row', 'slopes', 'big', 'losses', 'width', 'window', 'space', 'room', 'chart', 'wide_sliders', 'way', 'three_ways', 'each', 'total', 'ask', 'dragged', 'controls', 'table', 'scale', 'mark', 'view', 'axis', 'at', 'inside', 'Bowl', 'bowl']

def way(x: Any, y: Any, says: Any, zero: Any=0.0, unit: Any=1.0) -> Any:
    """All that a browser must know of the bowl when x is counted from `zero` in a `unit`

    Returns:
        Tensors; what x is, in words; two numbers
    """
    ...

def three_ways(x: Any, y: Any, name: Any) -> Any:
    """The bowl when x is counted as it comes, from its middle, and standardised

    Returns:
        Tensors, and the name of x
    """
    ...

def each(formula: Any, index: str='i') -> Any:
    """The formula for each of three, as a list

    Returns:
        With `[i]` in it, or with another letter
    """
    ...

def total(formula: Any) -> Any:
    """The formula, summed over three

    Returns:
        With `[i]` in it
    """
    ...
most_steps: int
moments: Any
one: str
two: str
sine: str
swing: Any
left: Any
motion: Any
told: Any

def ask(name: Any, label: Any, value: Any, kind: Any, on: Any=..., **limits: Any) -> Any:
    """A signal to be set in a field with a label, and `on` what else happens

    Returns:
        `on` is of events and formulas
    """
    ...

def dragged(name: Any) -> Any:
    """The pointer moves, after it went down on the mark and until it comes up

    Returns:
        A mark
    """
    ...
right: str
up: str
add: Any
others: Any

def controls(ways: Any, low: Any, high: Any) -> Any:
    """All that the reader can set

    Returns:
        The three; the limits of the rate, as powers of ten
    """
    ...

def table(name: Any, rows: Any, **columns: Any) -> Any:
    """A table, and columns that are worked out for each of its rows

    Returns:
        Dictionaries; formulas
    """
    ...
times: Any
buttons: Any
third: str
radius: str
arc: str
oval: Any
tables: Any

def scale(name: Any, domain: Any, range: Any, kind: str='linear', **more: Any) -> Any:
    """How what lies in a domain becomes a place or a colour

    Returns:
        Two formulas
    """
    ...
highest: str
hardest: str
gentle: dict[str, str]
far: str
walker = palette['predicted']
scales: Any

def mark(kind: Any, data: Any=None, touch: Any=None, **looks: Any) -> Any:
    """Something that is drawn, once or for each row of a table

    Returns:
        A table; a name to be clicked under
    """
    ...

def view(name: Any, title: Any, marks: Any, axes: Any=..., height: str='=h', clip: bool=True, **looks: Any) -> Any:
    """A frame with marks in it, a title above, a formula, and axes

    Returns:
        `clip` it?
    """
    ...

def axis(scale: Any, side: Any, title: str='', label: str='datum.label') -> Any:
    """An axis

    Returns:
        …, a formula for a tick
    """
    ...
shown: dict[str, str]

def at(off: Any) -> Any:
    """Where that is on the map; far outside is as good as very far outside

    Returns:
        How far off the best, a formula for three
    """
    ...
button: Any
middle: Any
head: Any
here: str
edge: str

def inside(x: Any) -> Any:
    """So that words there are not cut off at an edge

    Returns:
        A formula
    """
    ...
track: Any
rate: Any
compared: str
over_map: Any
trod: Any
centre: Any
map_: Any
along_x: str
z: Any
height: Any
curve: Any
zero: str
tip: str
row: str
slopes: Any
big: str
losses: Any
width: str
window: str
space: Any
room: Any
chart: Any
wide_sliders: str

class Bowl:
    """The loss of a quadratic over data of yours, as a chart that is alive"""
    names: Any
    x: Any
    y: Any
    ways: Any
    rates: Any

    def __init__(self, x: Any, y: Any) -> None:
        """Args:
            x: Where it was measured, shape (n,); a pandas column lends its name
            y: What was measured, shape (n,); likewise
        """
        ...

    def __repr__(self) -> str:
        ...

    def to_dict(self) -> dict:
        """The whole chart as data

        Returns:
            A Vega specification
        """
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
