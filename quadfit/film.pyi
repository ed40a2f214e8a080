# Made from film.py by nbs/_export.py. Do not edit.
"""A walk as a row of panels, and as a film that plays without a network"""
__all__ = ['panels', 'film', 'rounds']

def panels(stops, preds, x, y, losses, floor):
    """A panel for each of the `stops` on a walk, and its losses below; `preds` holds a row a stop"""
    ...

def film(stops, preds, x, y, losses, floor):
    ...

def rounds(n, progress):
    """Count to `n`, with a progress bar if wanted"""
    ...
