# Made from explore.py by nbs/_export.py. Do not edit.
"""Find the curve by hand, three sliders and a number, before any mathematics does it for you"""
from typing import Any
__all__ = ['by_hand']

def by_hand(x: Any, y: Any) -> Any:
    """Sliders for a, b and c, and the curve and its loss moving with them

    Args:
        x: Where it was measured, shape (n,); a pandas column lends its name to the axis
        y: What was measured, shape (n,); likewise

    Returns:
        altair.LayerChart, which shows itself at the end of a cell
    """
    ...
