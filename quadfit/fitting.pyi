# Made from fitting.py by tools/export.py. Do not edit.
"""The best quadratic at once, with its uncertainty, for one curve or a million"""
from dataclasses import dataclass
from torch import Tensor
from typing import Any
from .check import Check
from .lstsq import LeastSquares
from .points import Points
from .report import Report
from .shape import Shape
__all__ = ['QuadFit', 'fit']

@dataclass(frozen=True, eq=False, repr=False)
class QuadFit(Shape, Report):
    """A fitted quadratic, or a batch of them, and how far to trust it

    Attributes:
        free: The best curve with nothing held
        best: The best with what is held, which all answers are about
        held: Those, by name, shape (…) each
        points: What was fitted; `None` if only sums of it are left
        count: How many points there are, a number or a tensor of shape (…)
        log_sigma: Σ log σ, likewise
        weighted: Were there any sigma?
        absolute_sigma: Is sigma in the unit of y, or do only ratios count?
        nan_policy: What was done with NaN
        names: Of x and y, for pictures
        called: For warnings, and how an index is; or `None`
    """
    free: LeastSquares
    best: LeastSquares
    held: dict[str, Tensor]
    points: Points | None
    count: Any
    log_sigma: Any
    weighted: bool = ...
    absolute_sigma: bool = ...
    nan_policy: str = ...
    names: tuple[str, str] = ...
    called: Any = ...

    @property
    def data(self) -> Points:
        """The points, or a `ValueError` for a fit that has none

        Returns:
            The points
        """
        ...

    @property
    def n(self) -> Tensor:
        """How many points there are

        Returns:
            Whole numbers, shape (…)
        """
        ...

    def __getitem__(self, i: Any) -> QuadFit:
        """Some of the curves of a batch, as a copy

        Args:
            i: Number of a curve, a slice, a list of numbers, or what else an array takes

        Returns:
            Its fit, or a smaller batch
        """
        ...

    def __deepcopy__(self, memo: Any) -> QuadFit:
        """A copy that shares nothing; gradients do not reach it

        Returns:
            As `copy.deepcopy` asks for it
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
    def a(self) -> Any:
        """The factor of x²; gradients flow through `params`

        Args:
            self: A float; for a batch a tensor of shape (…)
        """
        ...

    @property
    def b(self) -> Any:
        """The factor of x; gradients flow through `params`

        Args:
            self: A float; for a batch a tensor of shape (…)
        """
        ...

    @property
    def c(self) -> Any:
        """The height at x = 0; gradients flow through `params`

        Args:
            self: A float; for a batch a tensor of shape (…)
        """
        ...

    @property
    def chi2(self) -> Tensor:
        """The sum of the squares of residual/sigma

        Returns:
            Shape (…)
        """
        ...

    @property
    def dof(self) -> Tensor:
        """Degrees of freedom: the points less the parameters that were free

        Returns:
            Whole numbers, shape (…)
        """
        ...

    @property
    def scale(self) -> Tensor:
        """The variance of a point with a sigma of 1; with `absolute_sigma` that is 1

        Returns:
            Shape (…); infinite with nothing to judge by
        """
        ...

    @property
    def cov_unscaled(self) -> Tensor:
        """The covariance of the parameters for a scale of 1

        Returns:
            Shape (…, 3, 3)
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

    def conf_int(self, level: Any=0.95) -> tuple[Tensor, Tensor]:
        """Confidence intervals of a, b and c

        Args:
            level: How often the interval is to hold the truth

        Returns:
            Low and high, shape (…, 3) each
        """
        ...

    @property
    def resid_std(self) -> Tensor:
        """The standard deviation of the residuals

        Returns:
            Shape (…), in the unit of y, or in given sigmas
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
    def aic(self) -> Tensor:
        """Akaike's criterion, counting what is free of a, b and c, as statsmodels does

        Returns:
            Shape (…); lower is better
        """
        ...

    @property
    def bic(self) -> Tensor:
        """Schwarz's criterion, counting what is free of a, b and c, as statsmodels does

        Returns:
            Shape (…); lower is better
        """
        ...

    @property
    def condition(self) -> Tensor:
        """The condition number of the normal equations: how much steeper the bowl is one way

        Returns:
            Shape (…)
        """
        ...

    def predict(self, x: Any) -> Any:
        """The height of the curve

        Args:
            x: Where, a number or shape (…, k)
        """
        ...

    def band(self, x: Any, level: Any=0.95, kind: str='confidence', sigma: Any=None) -> tuple[Tensor, Tensor]:
        """Where the curve, all of it ('simultaneous') or a 'prediction' is expected

        Args:
            x: Where, a number or shape (…, k)
            level: How often such a band is to hold the truth
            kind: Or 'prediction', a new reading; 'simultaneous', the whole curve
            sigma: The new reading's sigma: in units of the points', or of residual SDs

        Returns:
            Low and high, shape (…, k) each
        """
        ...

    @property
    def fitted(self) -> Tensor:
        """The heights of the curve at the points

        Returns:
            Shape (…, n); NaN where a point was left out
        """
        ...

    @property
    def residuals(self) -> Tensor:
        """y less the curve, in the unit of y

        Returns:
            Shape (…, n); NaN where a point was left out
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

    def fix(self, a: Any=None, b: Any=None, c: Any=None) -> QuadFit:
        """The best curve with some parameters fixed, by restricted least squares

        Args:
            a: Value of a, a number or shape (…); `None` leaves it free
            b: Value of b, likewise
            c: Value of c, likewise

        Returns:
            The fit with those parameters held, and those held before
        """
        ...

    def check(self) -> Check:
        """Ask the residuals of the free curve whether a quadratic is the right model

        Returns:
            Numbers, a `verdict`, and for one curve `reasons`
        """
        ...

    def to_dict(self) -> dict:
        """The points, the options and the results

        Returns:
            Of what JSON has: NaN is `None`, infinite 'inf'
        """
        ...

    def to_json(self) -> str:
        """What `to_dict` gives, with a checksum

        Returns:
            Readable by any program
        """
        ...

    @classmethod
    def from_json(cls, text: Any) -> QuadFit:
        """A fit from JSON; a `ValueError` if it is none, or not as it was written

        Args:
            text: What `to_json` gave

        Returns:
            The same fit
        """
        ...

def fit(x: Any, y: Any, *, sigma: Any=None, absolute_sigma: bool=False, nan_policy: str='raise', names: Any=None) -> QuadFit:
    """The best quadratic by least squares; a `ValueError` names the fault of the data

    Args:
        x: Where it was measured, shape (…, n): list, array, tensor, column of a table
        y: What was measured there, shape (…, n); paired by position, not by labels
        sigma: Standard error of every y: a number, or shape (…, n); 1 by default
        absolute_sigma: Is `sigma` in the unit of y? If not, only its ratios count
        nan_policy: With NaN: 'raise', 'omit' such points, or 'propagate' it
        names: What x and y are called, a pair; by default as the columns are

    Returns:
        The curve, or one for every row
    """
    ...

def fit_points(points: Any, absolute_sigma: bool=False, nan_policy: str='raise', names: Any=...) -> QuadFit:
    """The fit of points that have been checked, without a word about trouble

    Args:
        points: `Points`, as they come from `as_points`
        absolute_sigma: As for `fit`
        nan_policy: Likewise
        names: Likewise

    Returns:
        NaN where there is no best curve
    """
    ...

def warn_of_trouble(f: Any) -> Any:
    """Raise or warn for curves without a fit

    Args:
        f: A `QuadFit`
    """
    ...
