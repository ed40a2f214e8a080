# Made from figures.py by tools/export.py. Do not edit.
"""Four figures that answer: how far is down, the ground, the curve by hand, one knob"""
from typing import Any
__all__ = ['LiveFigure', 'wager', 'bowl', 'by_hand', 'one_knob']

class LiveFigure:
    """A live figure: shows itself in a cell, and saves itself as a page or a picture"""
    model: Any
    alt: Any

    def __init__(self, model: Any, draw: Any, alt: Any) -> None:
        """Args:
            model: What the module is sent, a dictionary of numbers and names
            draw: Draws the still: takes a Matplotlib figure
            alt: What it shows, in words
        """
        ...

    def __repr__(self) -> str:
        ...

    def to_html(self) -> str:
        """The figure with all that it needs

        Returns:
            For a page or a cell
        """
        ...

    def save(self, path: Any) -> Any:
        """Save the figure as a page that needs nothing else, or as a picture

        Args:
            path: Where to; `.html` is the live figure as a page, `.png` its still
        """
        ...

def wager(seed: Any=42) -> LiveFigure:
    """How far is down? A guess, and the walk to the end

    Args:
        seed: Of the ride and of the start; the address of a page, `#seed=…`, overrules it

    Returns:
        Which shows itself
    """
    ...

def bowl(x: Any, y: Any, params: Any=None, lr: Any=None, standardised: bool=False, steps: Any=0) -> LiveFigure:
    """The ground that a walk walks on, with a ball to drag and a million steps at once

    Args:
        x: Where it was measured, shape (n,); a pandas column lends its name
        y: What was measured, shape (n,); likewise
        params: Where to start, three numbers; `None` is `init_params(42)`
        lr: The rate to begin with; `None` is 1e-5 for the ride, else one that holds
        standardised: Count x from its middle, in units of its spread, from the beginning?
        steps: How many steps to show at first

    Returns:
        Which shows itself
    """
    ...

def by_hand(x: Any, y: Any) -> LiveFigure:
    """Three sliders for a, b and c; then the loss, the lowest possible, and the slope

    Args:
        x: Where it was measured, shape (n,); a pandas column lends its name
        y: What was measured, shape (n,); likewise

    Returns:
        Which shows itself
    """
    ...

def one_knob(curvature: Any=1.0, lr: Any=0.1) -> LiveFigure:
    """One knob: a U, a ball, a step as an arrow, and a rate

    Args:
        curvature: How steep the U is: its second derivative
        lr: The rate to begin with

    Returns:
        Which shows itself
    """
    ...
