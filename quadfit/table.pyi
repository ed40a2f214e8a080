# Made from table.py by tools/export.py. Do not edit.
"""`read_table`: two columns of a file as instruments, spreadsheets and people write it, and what was assumed"""
import pandas as pd  # type: ignore
from dataclasses import dataclass
from typing import Any
__all__ = ['Table', 'read_table']

@dataclass(frozen=True, eq=False, repr=False)
class Table:
    """Columns of a table, ready for `fit`, and how they were read

    Attributes:
        x: Where it was measured, named; times count from the first
        y: What was measured, named
        sigma: Standard error of every y; `None` if none was asked for
        names: Of x and y, with units where the table has them
        notes: What was skipped or assumed, a sentence each
        separator: What stands between the fields: ',', ';', '\\t', '|' or ' '
        decimal: What stands before decimals: '.' or ','
    """
    x: pd.Series
    y: pd.Series
    sigma: pd.Series | None
    names: tuple[str, str]
    notes: list[str]
    separator: str
    decimal: str

    def __repr__(self) -> str:
        ...

def read_table(path: Any, x: Any=None, y: Any=None, sigma: Any=None, omit: bool=False, decimal: Any=None, dayfirst: Any=None) -> Table:
    """Two columns of a table as instruments, spreadsheets and people write it

    Args:
        path: A path, an open file, or '-' for standard input; `.gz` is unpacked
        x: Column of x, by name or by number from 1; the first that holds numbers
        y: Column of y, likewise; the first that is left
        sigma: Column of the standard errors of y, if there is one
        omit: Leave out rows in which one of these cells is empty or NA?
        decimal: '.' or ',' before decimals; by default what is unmistakable
        dayfirst: Is 3/4 the third of April? By default what is unmistakable

    Returns:
        `x`, `y` and `sigma` for `fit`, and `notes` of all that was assumed
    """
    ...
