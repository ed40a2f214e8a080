# Made from lstsq.py by tools/export.py. Do not edit.
"""The best quadratic at once, in polynomials that are orthogonal on the data"""
from dataclasses import dataclass
from typing import Any
__all__ = ['lstsq']

@dataclass(frozen=True, eq=False)
class Basis:
    """The polynomials 1, P₁ and P₂, which are orthogonal on the data: Forsythe (1957)

    Attributes:
        mean: Mean of x, shape (…)
        mean_lo: What the mean lacks, being rounded
        node: Where P₂ leans, counted from the mean
        var: Variance of x
        norms: Σw·Pₖ² for each of the three, shape (…, 3)
        linear: P₂ in powers of x is x² + linear·x + constant; being worked out of
        constant: `Double`s, both have digits that node and var, rounded, lack
    """
    mean: Any
    mean_lo: Any
    node: Any
    var: Any
    norms: Any
    linear: Any
    constant: Any

    @classmethod
    def of(cls, mean: Any, mean_lo: Any, node: Any, var: Any, norms: Any) -> Any:
        """The basis with `linear` and `constant`

        Args:
            norms: Node and variance may be `Double`s
        """
        ...

    def __call__(self, x: Any) -> Any:
        """P₁ and P₂ at `x`, shape (…, n) each

        Args:
            x: Shape (…, n)
        """
        ...

    def polynomials(self, x: Any) -> Any:
        """1, P₁ and P₂ at `x`, shape (…, 3, n)

        Args:
            x: A tensor of shape (…, n)
        """
        ...

    def to_params(self, coef: Any) -> Any:
        """(a, b, c) of the curve with the coefficients `coef` of 1, P₁ and P₂, (…, 3)

        Args:
            coef: Three, of shape (…) each; `Double`s, to have all digits
        """
        ...

    def to_powers(self) -> Any:
        """`to_params` as a matrix

        Args:
            self: A matrix of shape (…, 3, 3)
        """
        ...

    def to_powers_about(self, origin: Any) -> Any:
        """The same for powers of x - origin, a matrix of shape (…, 3, 3)

        Args:
            origin: From where x is counted, shape (…)
        """
        ...

    def from_powers(self) -> Any:
        """From (a, b, c) to the coefficients of 1, P₁ and P₂

        Args:
            self: A matrix of shape (…, 3, 3)
        """
        ...

    def coef_root(self) -> Any:
        """1/√norm of each polynomial on the diagonal: the coefficients' errors

        Args:
            self: Of tensors; a matrix of shape (…, 3, 3)
        """
        ...

    def cov_unscaled(self) -> Any:
        """The covariance of (a, b, c) if each coefficient has the variance 1/norm

        Args:
            self: A matrix of shape (…, 3, 3)
        """
        ...

@dataclass(frozen=True, eq=False)
class LeastSquares:
    """The best curve by least squares or, with leading dimensions, many of them

    Attributes:
        params: (a, b, c), shape (…, 3); NaN if there is no best curve
        coef: Coefficients of 1, P₁ and P₂, shape (…, 3)
        chi2: Σw·(y - curve)², shape (…)
        tss: Σw·(y - mean)², shape (…)
        basis: In which it was found
        held_root: If parameters are held: the root of coef's covariance
        held_cov: Likewise: the covariance of (a, b, c)
    """
    params: Any
    coef: Any
    chi2: Any
    tss: Any
    basis: Basis
    held_root: Any = ...
    held_cov: Any = ...

    @property
    def coef_root(self) -> Any:
        """root·rootᵀ is likewise the covariance of `coef`

        Args:
            self: Shape (…, 3, free parameters)
        """
        ...

    @property
    def cov_unscaled(self) -> Any:
        """The covariance of (a, b, c) if a reading of weight 1 has the variance 1

        Args:
            self: Shape (…, 3, 3)
        """
        ...

    @property
    def rounding_of_chi2(self) -> Any:
        """How large the rounding of y alone, by 1e-15 of its size, may make `chi2`

        Args:
            self: Shape (…)
        """
        ...

    def __getitem__(self, i: Any) -> Any:
        """Some of the curves, as a copy"""
        ...

    def to_tensors(self) -> Any:
        """The same in tensors"""
        ...

def in_each_field(f: Any, *results: Any) -> Any:
    """The `LeastSquares` with what `f` makes of their arrays, field by field

    Args:
        results: A function of arrays, and `LeastSquares`
    """
    ...

def plain_arrays(*tensors: Any) -> Any:
    """The tensors as arrays; `None` if there are gradients to follow, or no CPU

    Args:
        tensors: Some of which may be `None`
    """
    ...

def from_sums(sums: Any) -> LeastSquares:
    """The best curve, as far as the sums alone tell it

    Returns:
        `Sums` of shape (…), plain or of `Double`s
    """
    ...

def through_three(s: Any, n: Any) -> Any:
    """The same with a `chi2` of 0 if there are three, for a parabola goes through any

    Args:
        n: A `LeastSquares`; how many points there are
    """
    ...

def in_pieces(sums: Any, *data: Any) -> tuple:
    """The sums over the data, taken piece by piece

    Args:
        sums: Takes pieces of the data and gives a tuple of sums
        data: Values at the points, or `None`

    Returns:
        The sums over all points
    """
    ...

def least_squares(x: Any, y: Any, w: Any=None) -> Any:
    """The `LeastSquares` for data that have been checked; of arrays, if NumPy made it

    Args:
        w: float64 tensors of one shape, shape (…, n)
    """
    ...

def lstsq(x: Any, y: Any, weights: Any=None) -> LeastSquares:
    """The quadratic with the least sum of squares, for one curve or a batch

    Args:
        x: Where it was measured, shape (…, n)
        y: What was measured, shape (…, n)
        weights: How much each point counts, shape (…, n); 1 by default

    Returns:
        NaN for a curve that has NaN in it or fewer than 3 distinct x
    """
    ...
