# Made from scale.py by tools/export.py. Do not edit.
"""Data that do not fit into memory: a chunk at a time, a file at a time, or on many machines"""
from typing import Any
from .moments import Moments
__all__ = ['names_in', 'pair_from', 'moments_of_pair', 'moments_of_chunk', 'sum_of', 'check_names', 'sum_here', 'moments_of', 'read', 'sum_on_dask']

def names_in(chunk: Any) -> Any:
    """The names of its columns; none for a pair

    Args:
        chunk: A frame or a dictionary
    """
    ...

def pair_from(chunk: Any, x: Any, y: Any) -> Any:
    """x and y of a chunk, which is a pair of them or a frame with such columns

    Args:
        y: As `moments_of` takes them
    """
    ...

def moments_of_pair(x: Any, y: Any, nan_policy: Any) -> Moments | None:
    """The moments of one chunk

    Args:
        x: Of one chunk, shape (n,)
        y: Likewise
        nan_policy: As `moments_of` takes it

    Returns:
        Without the points; `None` if there are none
    """
    ...

def moments_of_chunk(chunk: Any, where: Any, x: Any, y: Any, nan_policy: Any) -> Moments | None:
    """The moments of one chunk, or a `ValueError` that says where and what is wrong

    Args:
        chunk: A pair (x, y), or a frame
        where: What to call it if something is wrong
        nan_policy: As `moments_of` takes them

    Returns:
        `None` if it has no points
    """
    ...

def sum_of(parts: Any) -> Any:
    """The sum of all parts, of which a few hundred are held at once

    Args:
        parts: `Moments` one by one, or `None`, which adds nothing
    """
    ...

def check_names(x: Any, y: Any) -> Any:
    """A `ValueError` if only one of them is given

    Args:
        y: As `moments_of` takes them
    """
    ...

def sum_here(chunks: Any, x: Any, y: Any, nan_policy: Any) -> Any:
    """Take chunks one after the other

    Args:
        nan_policy: As `moments_of` takes them
    """
    ...

def moments_of(chunks: Any, x: Any=None, y: Any=None, nan_policy: str='raise') -> Moments:
    """Moments of data that come in chunks; a `ValueError` names the chunk and the fault

    Args:
        chunks: Pairs (x, y) or frames one by one, a Dask DataFrame, or a path of files
        x: Name of the column of x, for frames and files
        y: Name of the column of y, for frames and files
        nan_policy: 'raise' on NaN, 'omit' such points or 'propagate' it

    Returns:
        The moments of all the points together, without the points
    """
    ...

def read(path: Any, x: Any, y: Any) -> Any:
    """A Dask DataFrame of the Parquet or CSV files at `path`

    Args:
        y: As `moments_of` takes them
    """
    ...

def sum_on_dask(frame: Any, x: Any, y: Any, nan_policy: Any) -> Any:
    """Take the moments of every partition where it lies; only moments are handed on

    Args:
        nan_policy: As `moments_of` takes them
    """
    ...
