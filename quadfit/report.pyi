# Made from report.py by tools/export.py. Do not edit.
"""A fit as a picture, a table and a few lines of text"""
from typing import Any
__all__ = ['Report', 'report', 'left_out', 'chance_of', 'literally', 'equation_of', 'to_digits_of']

class Report:
    """What a `QuadFit` shows of itself: a picture, a table and a report in words"""

    def __repr__(self) -> str:
        """The report, as text

        Returns:
            Several lines
        """
        ...

    def to_frame(self, level: Any=0.95) -> Any:
        """The parameters with their errors as a table, a row a term

        Args:
            level: How often the intervals are to hold the truth

        Returns:
            pandas DataFrame: `term` `estimate` `std_error` `t` `p_value` `low` `high`
        """
        ...

    def plot(self, level: Any=0.95, ax: Any=None, equation: bool=False) -> dict:
        """The curve with its bands, its vertex if that lies in the data, and the residuals

        Args:
            level: How often the bands are to hold the truth
            ax: Axes of your own for the curve; a new figure, with residuals, by default
            equation: Write the equation, with its errors, into the legend?

        Returns:
            The axes: `'curve'`, and in a new figure `'residuals'`
        """
        ...

def report(f: Any, most: Any=8) -> Any:
    """A report as rows of text, the first of them a heading

    Args:
        most: A fit, and how many curves of a batch to show
    """
    ...

def left_out(f: Any, most: Any=8) -> Any:
    """How many curves the report does not show, in words

    Args:
        most: As for `report`
    """
    ...

def chance_of(f: Any, t: Any) -> Any:
    """The chance of a t as far from 0 as this, if the parameter were 0

    Args:
        t: A fit, and estimates over their standard errors, (…, 3)
    """
    ...

def literally(text: Any) -> Any:
    """`text` as Matplotlib should write it: a dollar is a dollar

    Args:
        text: A name that someone gave to a column
    """
    ...

def equation_of(f: Any) -> Any:
    """The equation with its errors, a line a term

    Args:
        f: A fit of a single curve
    """
    ...

def to_digits_of(value: Any, stderr: Any) -> Any:
    """`value` to as many places as two digits of its error have

    Args:
        stderr: Two numbers
    """
    ...
