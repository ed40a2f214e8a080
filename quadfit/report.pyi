# Made from report.py by tools/export.py. Do not edit.
"""A fit as a picture, a table and a few lines of text"""
from typing import Any
from typing import NamedTuple
__all__ = ['Summary']

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

    def plot(self, level: Any=0.95, ax: Any=None, residual_ax: Any=None, color: Any=None, vertex: bool=True, equation: bool=False) -> dict:
        """The curve with its bands, its vertex if that lies in the data, and the residuals

        Args:
            level: How often the bands are to hold the truth
            ax: Axes of your own for the curve; a new figure, with residuals, by default
            residual_ax: Axes of your own for the residuals
            color: Of the curve; of the palette by default
            vertex: Mark the vertex, if it lies in the data?
            equation: Write the equation, with its errors, into the legend?

        Returns:
            The axes: `'curve'`, and if they are drawn `'residuals'`
        """
        ...

    def summary(self) -> Summary:
        """R², adjusted and not, F, likelihood, AIC, BIC and the residuals' quantiles

        Returns:
            Numbers by name, shape (…)
        """
        ...

    def to_statsmodels(self, extra: Any=None) -> Any:
        """The model for statsmodels: robust errors, controls, influence, every test

        Args:
            extra: A frame, column or array with more variables, a row a point

        Returns:
            An `OLS`, or with sigma a `WLS`, that is not fitted yet; single curves only
        """
        ...

def printed(f: Any, params: Any=None) -> tuple:
    """a, b and c as text, and the best ones about a round x if they cancel

    Args:
        f: A fit of a single curve
        params: Other (a, b, c), shape (3,), to tell to the same places

    Returns:
        With `values`, `errors` and `origin` each
    """
    ...

def equation_of(f: Any, with_errors: bool=False) -> Any:
    """The equation, a line a term, about a round x where a, b and c cancel

    Args:
        with_errors: A fit of a single curve
    """
    ...

def aligned(rows: Any) -> Any:
    """A line a row, with its columns below each other

    Args:
        rows: Texts, in as many columns in every row
    """
    ...

class Summary(NamedTuple):
    """What R's `summary` tells of a linear model, shape (…) each

    Attributes:
        residuals: Least, quartiles and greatest, in units of sigma if given, (…, 5)
        resid_std: Standard deviation of the residuals
        dof: Degrees of freedom
        r2: The part of the variance about the mean that the curve explains
        r2_adjusted: The same per degree of freedom
        r2_from_held: What it explains beyond the held parameters, as R has it
        F: What the curve explains over what it leaves, per degree of freedom
        F_p: The chance of as much for a constant
        log_likelihood: For normal scatter
        aic: Akaike's criterion
        bic: Schwarz's criterion
    """
    residuals: Any
    resid_std: Any
    dof: Any
    r2: Any
    r2_adjusted: Any
    r2_from_held: Any
    F: Any
    F_p: Any
    log_likelihood: Any
    aic: Any
    bic: Any

    def __repr__(self) -> str:
        ...
