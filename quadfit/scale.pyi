# Made from scale.py by nbs/_export.py. Do not edit.
"""Data that do not fit into memory: a chunk at a time, a file at a time, or on many machines"""
from typing import Any
from .moments import Moments
__all__ = ['moments_of']

def moments_of(chunks: Any, x: Any=None, y: Any=None, nan_policy: str='raise') -> Moments:
    """Moments of data that come in chunks, none of which is kept

    Args:
        chunks: Pairs (x, y) or frames one by one, a Dask DataFrame, or the path of Parquet or CSV files
        x: Name of the column of x, for frames and files
        y: Name of the column of y, for frames and files
        nan_policy: On NaN in x or y: 'raise' an error, 'omit' the point or 'propagate' NaN to the result

    Returns:
        The moments of all the points together, without the points
    """
    ...
