# Made from plot.py by tools/export.py. Do not edit.
"""Two walks have stopped falling, one of them has arrived, and one line in the picture says which"""
from typing import Any
from matplotlib.axes import Axes
__all__ = ['palette', 'show_preds', 'show_losses']
palette: dict[str, str]

def show_preds(preds: Any, x: Any, y: Any, ax: Any=None) -> Axes:
    """Measured dots and the predicted curve through them

    Args:
        preds: What the model says at `x`, shape (n,)
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        ax: Axes to draw on; a new figure by default

    Returns:
        The axes drawn on
    """
    ...

def show_losses(losses: Any, floor: Any=None, ax: Any=None) -> Axes:
    """Loss against steps, with the floor that it cannot go below

    Args:
        losses: Loss after 0, 1, … steps, shape (k+1,)
        floor: The lowest possible loss, drawn as a dashed line
        ax: Axes to draw on; a new figure by default

    Returns:
        The axes drawn on
    """
    ...
