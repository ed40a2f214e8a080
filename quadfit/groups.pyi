# Made from groups.py by tools/export.py. Do not edit.
"""A table in, a table out: a fit for every group of rows"""
from typing import Any
__all__ = ['fit_groups']

def fit_groups(df: Any, by: Any, x: Any, y: Any, sigma: Any=None, absolute_sigma: bool=False, nan_policy: str='raise', residuals: bool=False) -> Any:
    """A quadratic for every group of rows, or a `ValueError` that names the fault

    Args:
        df: pandas, polars, PyArrow, DuckDB or Dask table, a row a reading, or a path of files
        by: The column that tells the groups apart, or a list of such columns
        x: The column with where it was measured
        y: The column with what was measured
        sigma: The column with the standard error of y, if there is one
        absolute_sigma: Is `sigma` in the unit of y? If not, only its ratios count
        nan_policy: With NaN: 'raise', 'omit' such rows, or 'propagate' it
        residuals: Give the residual of every row, too, as a column?
    """
    ...
