# Made from fitting.py by nbs/_export.py. Do not edit.
"""The best quadratic at once, with its uncertainty, for one curve or a million"""
from typing import Any
from collections import namedtuple
from torch import Tensor
__all__ = ['Vertex', 'Roots', 'QuadFit', 'fit', 'fit_groups']

class QuadFit:
    """A fitted quadratic, or a batch of them, and how far to trust it"""
    x: Any
    y: Any
    absolute_sigma: Any
    nan_policy: Any
    n: Any

    def __init__(self, x: Any, y: Any, s: Any, absolute: Any, policy: Any) -> None:
        """Args:
            x: Where it was measured, shape (…, n)
            y: What was measured, shape (…, n)
            s: Standard errors of y, shape (…, n), or `None`
            absolute: Are they in the unit of y?
            policy: What was done with NaN
        """
        ...

    @property
    def params(self) -> Tensor:
        """The best parameters

        Returns:
            (a, b, c), float64 of shape (…, 3)
        """
        ...

    @property
    def dof(self) -> Tensor:
        """Degrees of freedom: the number of points less three

        Returns:
            Whole numbers, shape (…)
        """
        ...

    @property
    def rss(self) -> Tensor:
        """The sum of the squared residuals, each divided by its sigma

        Returns:
            Shape (…)
        """
        ...

    @property
    def sigma(self) -> Tensor:
        """The residuals' standard deviation

        Returns:
            Shape (…), in the unit of y, or in sigmas where they were given
        """
        ...

    @property
    def r2(self) -> Tensor:
        """The part of the variance of y that the curve explains

        Returns:
            Shape (…); NaN where all y are the same
        """
        ...

    @property
    def cov(self) -> Tensor:
        """The covariance of the parameters

        Returns:
            Shape (…, 3, 3), in the units of the parameters
        """
        ...

    @property
    def stderr(self) -> Tensor:
        """The standard errors of a, b and c

        Returns:
            Shape (…, 3), in the units of the parameters
        """
        ...

    @property
    def condition(self) -> Tensor:
        """The condition number of the problem in the units of x, as in `Moments`

        Returns:
            Shape (…)
        """
        ...

    def __getitem__(self, i: Any) -> Any:
        ...

    def predict(self, x: Any) -> Tensor:
        """The height of the curve

        Args:
            x: Where, a number or shape (…, k)

        Returns:
            Shape (…, k)
        """
        ...

    def band(self, x: Any, level: Any=0.95, kind: str='confidence', sigma: Any=None) -> tuple[Tensor, Tensor]:
        """Between what heights the curve, or a new point, is expected

        Args:
            x: Where, a number or shape (…, k)
            level: How often such a band is to hold the truth
            kind: 'confidence' for the curve, 'prediction' for a new point
            sigma: The new point's sigma; `None` is 1, as where the fit was given none

        Returns:
            Low and high, shape (…, k) each
        """
        ...

    def extrapolates(self, x: Any) -> Tensor:
        """Does `x` lie outside the data?

        Args:
            x: Where, a number or shape (…, k)

        Returns:
            True or False, shape (…, k)
        """
        ...

    def plot(self, level: Any=0.95) -> dict:
        """The curve with its bands, and the residuals below

        Args:
            level: How often the bands are to hold the truth

        Returns:
            The axes `'curve'` and `'residuals'`
        """
        ...

    def __repr__(self) -> str:
        ...

    def vertex(self) -> tuple:
        """The highest or lowest point of the curve

        Returns:
            x, y, and the standard error of each, shape (…)
        """
        ...

    def roots(self) -> tuple:
        """Where the curve is zero

        Returns:
            The two x, from the lower, and their standard errors, shape (…, 2) each
        """
        ...

    def check(self) -> Any:
        """Is a quadratic the right model?

        Returns:
            Its numbers (see below), and for one curve a `verdict` and `reasons`
        """
        ...

    def to_json(self) -> str:
        """The fit as JSON

        Returns:
            The points, the options and the results
        """
        ...

    @classmethod
    def from_json(cls, text: Any) -> QuadFit:
        """A fit from JSON

        Args:
            text: What `to_json` gave

        Returns:
            The same fit
        """
        ...

def fit(x: Any, y: Any, sigma: Any=None, absolute_sigma: bool=False, nan_policy: str='raise') -> QuadFit:
    """The best quadratic by least squares, with its uncertainty

    Args:
        x: Where it was measured, shape (…, n): list, NumPy array, tensor, pandas Series or frame
        y: What was measured, shape (…, n)
        sigma: Standard error of every y: a number, or shape (…, n); `None` is 1 for all
        absolute_sigma: Is `sigma` in the unit of y? If not, only its ratios count
        nan_policy: What to do with NaN: 'raise', 'omit' such points, or 'propagate' it to the results

    Returns:
        The curve, or one for every row
    """
    ...
Vertex = namedtuple('Vertex', 'x y x_stderr y_stderr')
Roots = namedtuple('Roots', 'x stderr')

def fit_groups(df: Any, by: Any, x: Any, y: Any, sigma: Any=None) -> Any:
    """A quadratic for every group of rows, in one call

    Args:
        df: A pandas DataFrame, a row a point
        by: The column that tells the groups apart, or a list of such columns
        x: The column with where it was measured
        y: The column with what was measured
        sigma: The column with the standard error of y, if there is one

    Returns:
        A DataFrame, a row a group: its key, a, b, c, `a_stderr`, `b_stderr`, `c_stderr`, `r2` and `n`
    """
    ...
