# Made from shape.py by tools/export.py. Do not edit.
"""The top or bottom of the curve, where it is zero, and which x gives a y"""
from typing import Any
from typing import NamedTuple
from torch import Tensor
__all__ = ['Vertex', 'Inverse', 'Roots', 'Slope', 'UShape']

class Shape:
    """What a `QuadFit` answers about the form of its curve"""

    def vertex(self, level: Any=0.95) -> Vertex:
        """The highest or lowest point; a warning where it is unsure or outside the data

        Args:
            level: How often the interval from `x_low` to `x_high` is to hold the truth

        Returns:
            x, y, their standard errors, and the interval for x, shape (…)
        """
        ...

    def roots(self, level: Any=0.95) -> Roots:
        """Where the curve is zero; NaN and a warning where it is not

        Args:
            level: How often an interval from `x_low` to `x_high` is to hold the truth

        Returns:
            The two x, their standard errors and their intervals, shape (…, 2) each
        """
        ...

    def slope(self, x: Any) -> Slope:
        """The slope of the curve and its standard error

        Args:
            x: Where, a number or shape (…, k)

        Returns:
            `value` and `stderr`, shape (…, k)
        """
        ...

    def u_shape(self, low: Any=None, high: Any=None) -> UShape:
        """Does it fall at one end of the data and rise at the other? Lind and Mehlum (2010)

        Args:
            low: The lower end of the range, a number or shape (…); that of the data
            high: The upper end

        Returns:
            Slopes and t at both ends, `p_value`, `verdict`
        """
        ...

    def inverse_predict(self, y: Any, level: Any=0.95, kind: str='prediction', sigma: Any=None, replicates: bool=False, inside: bool=False) -> Inverse:
        """Which x gives this y, on both branches, with the interval of the inverted band

        Args:
            y: The height that is asked for, a number or shape (…, k)
            level: How often such an interval is to hold the truth
            kind: 'prediction' for a new reading of y, 'confidence' for the curve
            sigma: The new reading's, as `band` takes it, or a function of a tensor of x
            replicates: Are the k values of `y` readings of one and the same x?
            inside: Only the branch that lies in the data, without the last dimension?

        Returns:
            `x`, `low` and `high`, shape (…, k, 2) each; without k for a number
        """
        ...

def count_free(f: Any) -> Any:
    """How many of the three parameters were free

    Args:
        f: A `QuadFit`
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

def scaled(f: Any, v: Any) -> Any:
    """What they are for the scale of the fit, if `v` is for a scale of 1

    Args:
        v: A `QuadFit`; standard errors, or parts of them, (…) or (…, k)
    """
    ...

def reading_variance(f: Any, kind: Any, sigma: Any, y: Any) -> Any:
    """The variance of a new reading around the curve, for a scale of 1

    Args:
        y: As `band` takes them; a reading, or (…, k)
    """
    ...

def warn_of(f: Any, bad: Any, why: Any) -> Any:
    """Warn that something happened to some of its curves, by what they are called

    Args:
        why: A `QuadFit`; as for `warn_for`
    """
    ...

def warn_if_beyond(f: Any, x: Any, answer: Any) -> Any:
    """Warn if x is so far out that the answer leaves the range of a float64

    Args:
        answer: A `QuadFit`; where; what it answers, shape (…, k)
    """
    ...

def where_asked(f: Any, x: Any, name: str='x') -> Any:
    """`x` as a tensor whose rows match the curves, or a `ValueError`

    Args:
        name: A `QuadFit`; a number or shape (…, k); its name
    """
    ...

def where_fitted(f: Any, v: Any) -> Any:
    """`v`, to which no gradient flows from curves without a fit

    Args:
        v: A `QuadFit`; a tensor of shape (…, k)
    """
    ...

def polynomials_at(f: Any, x: Any) -> Any:
    """1, P₁ and P₂ at `x`, shape (…, 3, k)

    Args:
        x: A `QuadFit`, and where, as from `where_asked`
    """
    ...

class Vertex(NamedTuple):
    """The top or bottom of a curve, with the interval x_low … x_high, shape (…) each

    Attributes:
        x: Where it is
        y: How high
        x_stderr: Standard error of `x`
        y_stderr: Standard error of `y`
        x_low: Lower end of the interval for `x`, -inf if there is none
        x_high: Upper end; below `x_low`, the interval is all but what lies between
    """
    x: Tensor
    y: Tensor
    x_stderr: Tensor
    y_stderr: Tensor
    x_low: Tensor
    x_high: Tensor

def lies_outside(f: Any, x: Any) -> Any:
    """Does it lie outside the data by more than rounding, which moves a vertex?

    Args:
        x: A `QuadFit`; one place for every curve, shape (…)
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

class Roots(NamedTuple):
    """Where a curve is zero, from the lower x, shape (…, 2) each

    Attributes:
        x: NaN where the curve does not reach zero
        x_stderr: Standard errors
        x_low: Lower ends of the intervals, -inf where there is none
        x_high: Upper ends; below `x_low`, all but what lies between
    """
    x: Tensor
    x_stderr: Tensor
    x_low: Tensor
    x_high: Tensor

class Slope(NamedTuple):
    """How steep a curve is, shape (…, k) each

    Attributes:
        value: In units of y per unit of x
        stderr: Standard error
    """
    value: Tensor
    stderr: Tensor

class UShape(NamedTuple):
    """Lind and Mehlum's test, shape (…) each

    Attributes:
        slope_low: The slope at the lower end
        slope_high: The slope at the upper end
        t_low: It in units of its standard error
        t_high: Likewise at the upper end
        p_value: The chance of slopes as far apart from 0, for no U, one-sided
        verdict: 'a U', 'an inverted U', 'no U', 'cannot tell'; an array for a batch
    """
    slope_low: Tensor
    slope_high: Tensor
    t_low: Tensor
    t_high: Tensor
    p_value: Tensor
    verdict: Any
