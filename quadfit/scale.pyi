# Made from scale.py by tools/export.py. Do not edit.
"""Data that do not fit into memory: a file, a folder, every day, and a cluster"""
from typing import Any
import numpy as np
import pandas as pd  # type: ignore
from dataclasses import dataclass
from typing import overload
from .moments import Moments
__all__ = ['GroupMoments', 'moments_of']

@dataclass(frozen=True, eq=False, repr=False)
class GroupMoments:
    """The moments of every group of rows, which add up by their keys

    Attributes:
        keys: A row a group
        moments: Of shape (groups,)
        kind: Of table that `fit` gives: 'pandas', 'polars' or 'pyarrow'
    """
    keys: pd.DataFrame
    moments: Moments
    kind: str = ...

    def __len__(self) -> int:
        ...

    def __iter__(self) -> Any:
        """The keys of the groups, one by one"""
        ...

    def __repr__(self) -> str:
        ...

    def __getitem__(self, key: Any) -> Moments:
        """The moments of one group; a `KeyError` if there is none

        Args:
            key: Of a group: a value, or a tuple of them if there are several key columns

        Returns:
            Of that group
        """
        ...

    def __add__(self, other: Any) -> Any:
        """The moments of both tables together, group by group"""
        ...

    def __radd__(self, other: Any) -> Any:
        """What `sum` needs

        Args:
            other: 0, with which Python's `sum` begins
        """
        ...

    def fit(self) -> Any:
        """A quadratic for every group, from the sums alone"""
        ...

    def to_dict(self) -> dict:
        """The moments of all groups as plain numbers and texts, ready for JSON

        Returns:
            `keys`, `moments` and `kind`
        """
        ...

    @classmethod
    def from_dict(cls, d: Any) -> GroupMoments:
        """The moments of groups from a dictionary; a `ValueError` if they are none

        Args:
            d: What `to_dict` gave

        Returns:
            The same groups and moments
        """
        ...

    def to_parquet(self, path: Any) -> Any:
        """Keep the moments of all groups in a Parquet file, a row a group

        Args:
            path: Of the file to be written
        """
        ...

    @classmethod
    def from_parquet(cls, path: Any) -> GroupMoments:
        """The moments of groups from a Parquet file; a `ValueError` if they are none

        Args:
            path: Of the file that `to_parquet` wrote

        Returns:
            The same groups and moments
        """
        ...

def number_keys(keys: Any, names: Any=None) -> tuple[np.ndarray, pd.DataFrame]:
    """Number the groups in the order in which they appear; rows without a key are one

    Args:
        keys: DataFrame of the key columns, a row a reading
        names: What to call them in an error, if they are called otherwise

    Returns:
        The number of every row's group; each key once
    """
    ...

def rows_of(chunk: Any, where: Any, by: Any, x: Any, y: Any, nan_policy: Any, sigma: Any=None) -> pd.DataFrame:
    """The rows of a chunk, or a `ValueError` that says what is wrong where

    Args:
        chunk: A frame or a dictionary
        where: What to call it if something is wrong
        nan_policy: As `moments_of` takes them; `by` is a list
        sigma: The column with the standard error of y, if there is one

    Returns:
        The key columns, then x, y, sigma if there is one, and `counts`
    """
    ...

def key_column(key: Any) -> Any:
    """The column as pandas has it, in which -0.0 is 0.0, and NaN is no key

    Args:
        key: Of a frame of any kind, or an array or list
    """
    ...

def sum_groups(rows: Any, by: Any, kind: str='pandas') -> GroupMoments | None:
    """The moments of every group of rows

    Args:
        rows: DataFrames one by one, as `rows_of` gives them
        by: Names of the key columns, a list
        kind: Of table that `fit` is to give

    Returns:
        `None` if there are no rows
    """
    ...
RESULTS: Any

def fit_of_sums(groups: Any, absolute_sigma: bool=False) -> Any:
    """A quadratic for every group, from its sums

    Args:
        groups: `GroupMoments`
        absolute_sigma: Were the sigmas in y's unit? If not, only their ratios count
    """
    ...

def key_names(by: Any) -> Any:
    """The names of the key columns in a list, or a `ValueError`

    Args:
        by: A name or several, as `moments_of` takes them
    """
    ...

def check_are_names(*names: Any) -> Any:
    """A `ValueError` if one is a column itself

    Args:
        names: Of columns, as the caller gave them
    """
    ...

def chunks_of(chunks: Any, columns: Any, numbers: Any) -> Any:
    """The chunks one by one; those of a path or of a lazy frame are read when needed

    Args:
        chunks: As `moments_of` takes them, but for a Dask DataFrame
        columns: The names of those that are needed
        numbers: The names of those of them that hold numbers
    """
    ...

def is_lazy(frame: Any) -> Any:
    """Is it a lazy frame of polars, or a relation of DuckDB?

    Args:
        frame: Anything
    """
    ...

@overload
def moments_of(chunks: Any, x: Any=None, y: Any=None, by: None=None, nan_policy: str='raise') -> Moments:
    ...

@overload
def moments_of(chunks: Any, x: Any, y: Any, by: str | list, nan_policy: str='raise') -> GroupMoments:
    ...

def sum_on_dask(frame: Any, x: Any, y: Any, by: Any, nan_policy: Any, sigma: Any=None) -> Any:
    """Take the moments of every partition where it lies; only moments are handed on

    Args:
        nan_policy: As `moments_of` takes them; `by` is a list or `None`
        sigma: The column with the standard error of y, if there is one
    """
    ...
