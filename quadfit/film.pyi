# Made from film.py by nbs/_export.py. Do not edit.
"""A walk as a row of panels, and as a film that plays without a network"""
from typing import Any
__all__ = ['panels', 'film', 'rounds']

def panels(stops: Any, preds: Any, x: Any, y: Any, losses: Any, floor: Any) -> Any:
    """A panel for each of the `stops` on a walk, and its losses below; `preds` holds a row a stop"""
    ...

def film(stops: Any, preds: Any, x: Any, y: Any, losses: Any, floor: Any) -> Any:
    ...

def rounds(n: Any, progress: Any) -> Any:
    """Count to `n`, with a progress bar if wanted"""
    ...
