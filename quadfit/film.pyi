# Made from film.py by tools/export.py. Do not edit.
"""A walk as a row of panels, and as a film that plays without a network"""
from typing import Any
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
__all__ = ['Scenes', 'Film']

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
    floor: float | None = ...
    xlabel: str = ...
    ylabel: str = ...

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

    def film(self) -> Film:
        """The curve at one moment after the other, above the loss

        Returns:
            Which plays in a notebook and on a page
        """
        ...

def png_of(fig: Any) -> bytes:
    """The figure as a picture in 32 colours

    Args:
        fig: A Matplotlib figure, which is closed

    Returns:
        A PNG
    """
    ...

@contextmanager
def replacing(path: Any) -> Iterator[Path]:
    """A new file beside the old one, which takes its place at the end

    Args:
        path: Where a file is to be

    Returns:
        Where to write it until it is whole
    """
    ...

def save_picture(fig: Any, path: Any) -> Any:
    """Save the figure at 150 dots an inch; an old one is whole until the new one is

    Args:
        fig: A Matplotlib figure, which is closed
        path: Where to; what it ends in says in which format
    """
    ...

def in_frame(html: Any) -> Any:
    """The same for marimo, whose cells run scripts in a frame only

    Args:
        html: A page, or a part of one
    """
    ...

class Film:
    """A walk as a film: plays at the end of a cell, and saves itself as a GIF or an MP4"""

    def __init__(self, scenes: Any) -> None:
        """Args:
            scenes: The moments that it shows
        """
        ...

    @property
    def alt(self) -> str:
        """What the film shows, in words

        Returns:
            For who cannot see it
        """
        ...

    def __repr__(self) -> str:
        ...

    def save(self, path: Any, fps: Any=8) -> Any:
        """Save the film

        Args:
            path: Where to: `.gif`, or `.mp4` where ffmpeg is installed
            fps: Pictures a second
        """
        ...
