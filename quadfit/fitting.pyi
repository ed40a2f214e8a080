# Made from fitting.py by tools/export.py. Do not edit.
"""The best quadratic at once, with its uncertainty, for one curve or a million"""
from dataclasses import dataclass
from typing import Any
from typing import NamedTuple
from torch import Tensor
from .check import Check
from .lstsq import Solution
from .report import Report
__all__ = ['Restricted', 'QuadFit', 'Summary', 'fit', 'solution_of', 'report_trouble', 'raise_for', 'warn_for', 'best_of', 'is_whole', 'as_tensor', 'own', 'count_free', 'fixed', 'scale_of', 'chi2_per_dof', 'filled', 'coef_root', 'quantile', 'log_likelihood', 'at', 'curve_height', 'curve_variance', 'new_scatter', 'x_range', 'standardised', 'form', 'powers', 'slopes', 'from_standardised', 'Vertex', 'vertex_of', 'is_flat_curve', 'Roots', 'crossings', 'Inverse', 'ends_beside', 'quartic_roots', 'checksum', 'read_json', 'from_dict']

class Restricted(NamedTuple):
    """A solution in which some parameters are fixed

    Attributes:
        values: The fixed ones and their values
        params: (a, b, c), shape (…, 3)
        coef: In the orthogonal basis, shape (…, 3)
        coef_root: root·rootᵀ is its covariance for a scale of 1, (…, 3, free)
        cov_unscaled: That of (a, b, c), shape (…, 3, 3)
        chi2: Shape (…)
    """
    values: dict
    params: Tensor
    coef: Tensor
    coef_root: Tensor
    cov_unscaled: Tensor
    chi2: Tensor

@dataclass(frozen=True, eq=False, repr=False)
class QuadFit(Report):
    """A fitted quadratic, or a batch of them, and how far to trust it

    Attributes:
        points: What was fitted: `Points`, or a `Summary` of points that are gone
        solution: The best curve
        absolute_sigma: Is sigma in the unit of y, or do only ratios count?
        nan_policy: What was done with NaN
        names: Of x and y, for pictures
        restricted: If parameters were fixed: the best curve then
    """
    points: Any
    solution: Solution
    absolute_sigma: bool = False
    nan_policy: str = 'raise'
    names: tuple[str, str] = ...
    restricted: Restricted | None = ...

    def __getitem__(self, i: Any) -> QuadFit:
        """Some of the curves of a batch, as a copy

        Args:
            i: Number of a curve, a slice, a list of numbers, or what else a tensor takes

        Returns:
            Its fit, or a smaller batch
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
    def chi2(self) -> Tensor:
        """The sum of the squared residuals, each divided by its sigma

        Returns:
            Shape (…)
        """
        ...

    @property
    def n(self) -> Tensor:
        """How many points there are

        Returns:
            Whole numbers, shape (…)
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
        """Akaike's criterion, counting a, b and c as parameters, as statsmodels does

        Returns:
            Shape (…); lower is better
        """
        ...

    @property
    def bic(self) -> Tensor:
        """Schwarz's criterion, counting a, b and c as parameters, as statsmodels does

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

    def predict(self, x: Any) -> Tensor:
        """The height of the curve

        Args:
            x: Where, a number or shape (…, k)

        Returns:
            Shape (…, k)
        """
        ...

    def band(self, x: Any, level: Any=0.95, kind: str='confidence', sigma: Any=None) -> tuple[Tensor, Tensor]:
        """Between what heights the curve, or a new reading, is expected

        Args:
            x: Where, a number or shape (…, k)
            level: How often such a band is to hold the truth
            kind: 'confidence' for the curve, 'prediction' for a new reading
            sigma: The new reading's sigma, which a fit with `sigma` must be told

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

    def vertex(self) -> Vertex:
        """The highest or lowest point; a warning where it is unsure or outside the data

        Returns:
            x, y and their standard errors, shape (…)
        """
        ...

    def roots(self) -> Roots:
        """Where the curve is zero; NaN and a warning where it is not

        Returns:
            The two x and their standard errors, shape (…, 2) each
        """
        ...

    def inverse_predict(self, y: Any, level: Any=0.95, kind: str='prediction', sigma: Any=None) -> Inverse:
        """Which x gives this y, on both branches, with the interval of the inverted band

        Args:
            y: The height that is asked for, a number or shape (…, k)
            level: How often such an interval is to hold the truth
            kind: 'prediction' for a new reading of y, 'confidence' for the curve
            sigma: The new reading's sigma, which a fit with `sigma` must be told

        Returns:
            `x`, `low` and `high`, shape (…, k, 2) each; without k for a number
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

    def to_json(self) -> str:
        """The points, the options and the results

        Returns:
            Readable by any program: NaN is null, infinite "inf"
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

@dataclass(frozen=True)
class Summary:
    """In the place of points that were summed and are gone

    Attributes:
        n: How many there were, shape (…)
        log_sigma: Σ log σ, shape (…)
        weighted: Did they have weights?
    """
    n: Tensor
    log_sigma: Tensor
    weighted: bool = False

    def __getattr__(self, name: Any) -> Any:
        ...

    def __getitem__(self, i: Any) -> Any:
        ...

def fit(x: Any, y: Any, sigma: Any=None, absolute_sigma: bool=False, nan_policy: str='raise') -> QuadFit:
    """The best quadratic by least squares; a `ValueError` names the fault of the data

    Args:
        x: Where it was measured, shape (…, n): list, array, tensor, column of a table
        y: What was measured, shape (…, n)
        sigma: Standard error of every y: a number, or shape (…, n); 1 by default
        absolute_sigma: Is `sigma` in the unit of y? If not, only its ratios count
        nan_policy: With NaN: 'raise', 'omit' such points, or 'propagate' it

    Returns:
        The curve, or one for every row
    """
    ...

def solution_of(points: Any) -> Any:
    """The best curves, NaN where there is none

    Returns:
        A `Points`
    """
    ...

def report_trouble(f: Any, what: str='curve', name: Any=None) -> Any:
    """Raise or warn for curves without a fit, and warn for those without errors

    Args:
        f: A `QuadFit`
        what: What the curves are called in a warning
        name: Takes the index of a curve and gives its name
    """
    ...

def raise_for(points: Any) -> Any:
    """Say what is wrong with them

    Returns:
        Of a single curve without a solution
    """
    ...

def warn_for(bad: Any, why: Any, what: str='curve', name: Any=None, depth: Any=3) -> Any:
    """Warn that something happened to some of the curves, naming the first ten

    Args:
        bad: True or False, shape (…)
        why: What happened to those
        what: What they are called
        name: Takes the index of one and gives its name
        depth: How many calls up is the user's line
    """
    ...

def best_of(f: Any) -> Any:
    """The best curve: a `Restricted` if parameters were fixed, else a `Solution`

    Returns:
        A `QuadFit`
    """
    ...

def is_whole(f: Any) -> Any:
    """Has it all its points, none missing and none summed and gone?

    Returns:
        A `QuadFit`
    """
    ...

def as_tensor(v: Any) -> Any:
    """`v` as a tensor, which is no window into an array

    Returns:
        Tensor, array or number
    """
    ...

def own(v: Any) -> Any:
    """A copy of `v` as a tensor

    Returns:
        Tensor, array or number
    """
    ...

def count_free(f: Any) -> Any:
    """How many of the three parameters were free

    Returns:
        A `QuadFit`
    """
    ...

def fixed(f: Any) -> Any:
    """The parameters that were fixed, and their values

    Returns:
        A `QuadFit`
    """
    ...

def scale_of(f: Any, chi2: Any) -> Any:
    """Its `scale`, a number or a tensor as `chi2` is

    Returns:
        A `QuadFit`, and its chi2
    """
    ...

def chi2_per_dof(f: Any, chi2: Any, without: Any) -> Any:
    """chi2/dof, shape (…)

    Returns:
        Likewise, and what to give where `dof` is 0
    """
    ...

def filled(v: Any, number: Any) -> Any:
    """`number` in the shape of `v`

    Returns:
        Tensor or array
    """
    ...

def coef_root(f: Any) -> Any:
    """A matrix whose root·rootᵀ is the coefficients' covariance for a scale of 1

    Returns:
        A `QuadFit`
    """
    ...

def quantile(f: Any, level: Any) -> Any:
    """How many standard errors an interval reaches to either side, shape (…)

    Returns:
        A `QuadFit`, and a level of confidence
    """
    ...

def log_likelihood(f: Any) -> Any:
    """The log likelihood of the data at the best parameters, for normal scatter, (…)

    Returns:
        A `QuadFit`
    """
    ...

def at(f: Any, x: Any, value: Any) -> Tensor:
    """The value at `x`

    Args:
        f: A `QuadFit`
        x: Where, a number or shape (…, k)
        value: A function of (1, P₁, P₂) at those places, which are of shape (…, 3, k)

    Returns:
        Of the shape that `x` asks for
    """
    ...

def curve_height(f: Any, P: Any) -> Any:
    """The height of the curve, shape (…, k)

    Returns:
        A `QuadFit`, and 1, P₁ and P₂ at some places, (…, 3, k)
    """
    ...

def curve_variance(f: Any, P: Any) -> Any:
    """The variance of the height of the curve, for a scale of 1, shape (…, k)

    Returns:
        As for `curve_height`
    """
    ...

def new_scatter(f: Any, kind: Any, sigma: Any) -> Any:
    """The variance of a new reading around the curve, for a scale of 1

    Returns:
        As `band` takes them
    """
    ...

def x_range(f: Any) -> Any:
    """The smallest and the largest x, shape (…) each

    Returns:
        A `QuadFit`
    """
    ...

def standardised(f: Any) -> Any:
    """(α, β, γ) over (x - mean)/std, (…, 3), and their covariance for a scale of 1

    Returns:
        A `QuadFit`
    """
    ...

def form(v: Any, cov: Any, u: Any=None) -> Any:
    """The variance of v·(α, β, γ), or its covariance with u·(α, β, γ), shape (…)

    Returns:
        Shape (…, 3) and (…, 3, 3); `u` is `v` by default
    """
    ...

def powers(p: Any) -> Any:
    """What (α, β, γ) is multiplied by to give the curve's height: (p², p, 1)

    Returns:
        Any shape
    """
    ...

def slopes(p: Any) -> Any:
    """What (α, β, γ) is multiplied by to give the curve's slope: (2p, 1, 0)

    Returns:
        Any shape
    """
    ...

def from_standardised(f: Any, p: Any) -> Any:
    """`p` as x

    Returns:
        A `QuadFit`, and standardised x, shape (…) or (…, k)
    """
    ...

class Vertex(NamedTuple):
    """The highest or lowest point of a curve, shape (…) each

    Attributes:
        x: Where it is
        y: How high
        x_stderr: Standard error of `x`
        y_stderr: Standard error of `y`
    """
    x: Tensor
    y: Tensor
    x_stderr: Tensor
    y_stderr: Tensor

def vertex_of(f: Any) -> Any:
    """The highest or lowest point of the curve, a `Vertex`

    Returns:
        A `QuadFit`
    """
    ...

def is_flat_curve(f: Any) -> Any:
    """Is a not clearly different from 0? Shape (…)

    Returns:
        A `QuadFit`
    """
    ...

class Roots(NamedTuple):
    """Where a curve is zero, from the lower x, shape (…, 2) each

    Attributes:
        x: NaN where the curve does not reach zero
        stderr: Standard errors
    """
    x: Tensor
    stderr: Tensor

def crossings(curve: Any) -> Any:
    """Where the curve is zero, from the lower, shape (…, 2); NaN where it is not

    Returns:
        (α, β, γ), shape (…, 3)
    """
    ...

class Inverse(NamedTuple):
    """The x that give a y, from the lower, (…, k, 2) each; NaN if there is none

    Attributes:
        x: Where the curve passes y
        low: Lower end of the interval
        high: Upper end of the interval
    """
    x: Tensor
    low: Tensor
    high: Tensor

def ends_beside(p: Any, miss: Any, allowed: Any) -> tuple:
    """The ends next to `p` by Newton's method, where the curve is as good as straight

    Args:
        p: Where the curve passes y, standardised, shape (…, 2)
        miss: (α, β, γ) of the curve less y, shape (…, 3)
        allowed: Its square is to be as large as this form of (p², p, 1), (…, 3, 3)

    Returns:
        Is the interval narrow? Its ends, if it is; shape (…, 2) each
    """
    ...

def quartic_roots(G: Any) -> Any:
    """The real solutions, NaN in the place of complex ones, shape (…, 4)

    Returns:
        Symmetric, of the equation (p², p, 1)·G·(p², p, 1) = 0
    """
    ...

def checksum(told: Any) -> Any:
    """A number that is another one as soon as any value is

    Returns:
        What `read_json` gave
    """
    ...

def read_json(text: Any) -> Any:
    """What it says, where 1 is 1.0 and -0 is 0

    Returns:
        Which may have been written by another program
    """
    ...

def from_dict(told: Any) -> Any:
    """The fit, made once more from its points and options

    Returns:
        What `to_json` wrote, read
    """
    ...
