# Made from film.py by tools/export.py. Do not edit.
"""A walk as a row of panels, and as a film that plays without a network"""
from typing import Any
from dataclasses import dataclass
__all__ = ['icons', 'Scenes', 'moment', 'scale_to', 'fewer_colours', 'player']

@dataclass
class Scenes:
    """A few moments of a walk, to be drawn

    Attributes:
        stops: The steps to show, ascending whole numbers
        preds: The curve at each of the `stops`, shape (len(stops), n)
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        losses: The loss after 0, 1, … steps, shape (k+1,)
        floor: The lowest possible loss, if it is known
        xlabel: Name and unit of `x`
        ylabel: Name and unit of `y`
    """
    stops: list
    preds: Any
    x: Any
    y: Any
    losses: Any
    floor: float = ...
    xlabel: str = 'x'
    ylabel: str = 'y'

    def __post_init__(self) -> Any:
        ...

    def draw(self, i: Any, ax: Any) -> Any:
        """The curve at one moment among the dots

        Args:
            i: Which of the `stops`
            ax: Axes

        Returns:
            The line that is the curve
        """
        ...

    def panels(self) -> dict:
        """A panel for each moment, two in a row, and the losses below

        Returns:
            The axes: one for each of the `stops`, and `'loss'`
        """
        ...

    def film(self) -> Any:
        """The curve at one moment after the other, above the loss

        Returns:
            HTML that plays in a notebook and on a page
        """
        ...

def moment(k: Any) -> str:
    """The title of a picture that shows a walk after `k` steps

    Args:
        k: How many steps

    Returns:
        Words
    """
    ...

def scale_to(ax: Any, y: Any) -> Any:
    """Fix the scale of `ax` by the measurements `y`, with room around them

    Args:
        ax: Axes
        y: What was measured, an array
    """
    ...

def fewer_colours(png: Any) -> str:
    """The same picture in 32 colours

    Args:
        png: A PNG in base64

    Returns:
        The same picture in base64
    """
    ...
icons: Any

def player(fig: Any, draw: Any, frames: Any, name: Any, alt: Any) -> str:
    """A film of `draw(0)`, `draw(1)`, … on `fig`, which plays without a network

    Args:
        fig: The figure that is drawn on
        draw: Called with the number of a frame, to draw it
        frames: How many frames there are
        name: What the player's parts are called, one name for each film on a page
        alt: What the film shows, in words

    Returns:
        HTML
    """
    ...
