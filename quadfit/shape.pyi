# Made from shape.py by tools/export.py. Do not edit.
"""The top or bottom of the curve, where it is zero, and which x gives a y"""
from typing import Any
from typing import NamedTuple
from torch import Tensor
__all__ = ['Shape', 'quantile', 'reading_variance', 'basis_at', 'standardised', 'form', 'powers', 'slopes', 'from_standardised', 'Vertex', 'vertex_of', 'is_flat_curve', 'Roots', 'crossings', 'Inverse', 'ends_beside', 'quartic_roots']

class Shape:
    """What a `QuadFit` answers about the form of its curve"""

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

def quantile(f: Any, level: Any, kind: str='confidence') -> Tensor:
    """How many standard errors an interval reaches to either side

    Args:
        f: A `QuadFit`
        level: Of confidence, between 0 and 1
        kind: 'simultaneous' holds for all of the curve: Working, Hotelling

    Returns:
        Shape (…)
    """
    ...

def reading_variance(f: Any, kind: Any, sigma: Any) -> Any:
    """The variance of a new reading around the curve, for a scale of 1

    Args:
        sigma: As `band` takes them
    """
    ...

def basis_at(f: Any, x: Any) -> Any:
    """1, P₁ and P₂ at `x`, shape (…, 3, k)

    Args:
        x: A `QuadFit`, and where, a number or shape (…, k)
    """
    ...

def standardised(f: Any) -> Any:
    """(α, β, γ) over (x - mean)/std, (…, 3), and their covariance for a scale of 1

    Args:
        f: A `QuadFit`
    """
    ...

def form(v: Any, cov: Any, u: Any=None) -> Any:
    """The variance of v·(α, β, γ), or its covariance with u·(α, β, γ), shape (…)

    Args:
        u: Shape (…, 3) and (…, 3, 3); `u` is `v` by default
    """
    ...

def powers(p: Any) -> Any:
    """What (α, β, γ) is multiplied by to give the curve's height: (p², p, 1)

    Args:
        p: Any shape
    """
    ...

def slopes(p: Any) -> Any:
    """What (α, β, γ) is multiplied by to give the curve's slope: (2p, 1, 0)

    Args:
        p: Any shape
    """
    ...

def from_standardised(f: Any, p: Any) -> Any:
    """`p` as x

    Args:
        p: A `QuadFit`, and standardised x, shape (…) or (…, k)
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

    Args:
        f: A `QuadFit`
    """
    ...

def is_flat_curve(f: Any) -> Any:
    """Is a not clearly different from 0? Shape (…)

    Args:
        f: A `QuadFit`
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

    Args:
        curve: (α, β, γ), shape (…, 3)
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

    Args:
        G: Symmetric, of the equation (p², p, 1)·G·(p², p, 1) = 0
    """
    ...
