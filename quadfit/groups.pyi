# Made from groups.py by tools/export.py. Do not edit.
"""A table in, a table out: a fit for every group of rows"""
from typing import Any
import narwhals as nw
import numpy as np
__all__ = ['result_names', 'fetch_columns', 'check_present', 'is_dask', 'in_kind', 'numbers_of', 'number_groups', 'as_pandas', 'padded', 'batches', 'fit_groups', 'check_keys', 'key_of']

def fetch_columns(df: Any, names: Any) -> nw.DataFrame:
    """The columns of a table, or a `ValueError` that says which is not there

    Args:
        df: Any kind of table
        names: Of the columns that are needed

    Returns:
        In memory, with these columns
    """
    ...

def check_present(names: Any, known: Any) -> Any:
    """`names`, each once, or a `ValueError` if there is no such column

    Args:
        known: Columns that are asked for, and those that there are
    """
    ...

def is_dask(df: Any) -> Any:
    """Is it a Dask frame?

    Args:
        df: Any kind of table
    """
    ...

def in_kind(result: Any, df: Any) -> Any:
    """`result` as the kind of table that `df` is

    Args:
        result: A table in memory, `nw.DataFrame`
        df: The table that was asked
    """
    ...

def numbers_of(column: Any, name: Any) -> np.ndarray:
    """The numbers in a column, or a `ValueError` that names the fault

    Args:
        column: Of a table, `nw.Series`
        name: What to call it in an error

    Returns:
        float64, NaN where there is no number
    """
    ...

def number_groups(keys: Any) -> tuple[np.ndarray, np.ndarray]:
    """Number the groups in the order in which they appear, and the rows within each

    Args:
        keys: The key columns, a list of `nw.Series`

    Returns:
        The number of every row's group, and its place there
    """
    ...

def as_pandas(key: Any) -> Any:
    """The column as something that pandas can number, through Arrow where that is there

    Args:
        key: A key column, `nw.Series`
    """
    ...

def padded(v: Any, row: Any, place: Any, shape: Any) -> np.ndarray:
    """The numbers, a row a group

    Args:
        v: Numbers of a long table, shape (n,)
        row: The row of the batch that each belongs to, shape (n,)
        place: Its place in that row, shape (n,)
        shape: Of the batch

    Returns:
        NaN after the end of a short row
    """
    ...

def batches(size: Any) -> Any:
    """Batches of groups in which the padding costs little

    Args:
        size: How many readings every group has
    """
    ...

def fit_groups(df: Any, by: Any, x: Any, y: Any, sigma: Any=None) -> Any:
    """A quadratic for every group of rows, or a `ValueError` that names the fault

    Args:
        df: pandas, polars, PyArrow, DuckDB or Dask table, a row a reading
        by: The column that tells the groups apart, or a list of such columns
        x: The column with where it was measured
        y: The column with what was measured
        sigma: The column with the standard error of y, if there is one
    """
    ...
result_names: Any

def check_keys(by: Any) -> Any:
    """Raise a `ValueError` if there are none, or if a result has that name

    Args:
        by: Names of the key columns
    """
    ...

def key_of(keys: Any, i: Any) -> Any:
    """The key of a group: its value, or a tuple of them

    Args:
        i: A table with the key of every group, and the number of one
    """
    ...
