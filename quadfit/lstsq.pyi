# Made from lstsq.py by tools/export.py. Do not edit.
"""The best quadratic at once, in polynomials that are orthogonal on the data"""
from dataclasses import dataclass
from typing import Any
from typing import NamedTuple
from torch import Tensor
__all__ = ['PIECE', 'MiB', 'SHORT', 'Basis', 'stacked', 'matrix', 'dot', 'total', 'keep_memory', 'in_pieces', 'Sums', 'power_sums', 'middle', 'choose', 'orthogonal', 'project', 'Curve', 'solve', 'is_rough', 'is_flat', 'places', 'refine', 'polish', 'with_gradient_of', 'best', 'polish_some', 'Solution', 'lstsq', 'solution_for', 'work_out', 'doubled', 'as_arrays']

class Basis(NamedTuple):
    """The polynomials 1, P₁ and P₂, which are orthogonal on the data: Forsythe (1957)

    Attributes:
        mean: Mean of x
        mean_lo: What the mean lacks, being rounded
        node: Where P₂ leans, counted from the mean
        var: Variance of x
    """
    mean: Any
    mean_lo: Any
    node: Any
    var: Any

    def __call__(self, x: Any) -> Any:
        """P₁ and P₂ at `x`"""
        ...

    def to_params(self, coef: Any) -> Any:
        """(a, b, c) of the curve with the coefficients `coef` of 1, P₁ and P₂"""
        ...

    def second(self) -> Any:
        """The two numbers of P₂ = x² - slope·x + height"""
        ...

    def cov_unscaled(self, norms: Any) -> Any:
        """Covariance of (a, b, c), row by row, if every coefficient's variance is 1/norm"""
        ...

    def to_powers(self) -> Any:
        """`to_params` as a matrix, shape (…, 3, 3)"""
        ...

    def from_powers(self) -> Any:
        """Its inverse: (a, b, c) to the coefficients of 1, P₁ and P₂"""
        ...

def stacked(columns: Any) -> Any:
    """All in one, side by side in a last dimension

    Returns:
        Numbers, or arrays or tensors of shape (…)
    """
    ...

def matrix(numbers: Any) -> Any:
    """The matrix of shape (…, 3, 3)

    Returns:
        Nine numbers, or arrays or tensors of shape (…), row by row
    """
    ...

def dot(a: Any, b: Any) -> Any:
    """The sum of a·b over the points: a number, or a column of them

    Returns:
        Values at the points: shape (n,), or (curves, n)
    """
    ...

def total(v: Any) -> Any:
    """The sum over the points: a number, or a column of them

    Returns:
        Values at the points: shape (n,), or (curves, n)
    """
    ...
PIECE: Any
MiB: Any

def keep_memory() -> Any:
    """Let the C library keep freed blocks, which a new process would give back"""
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

class Sums(NamedTuple):
    """Σw·zⁱ·vʲ over the points, z and v counted from an origin"""
    n: Any
    z: Any
    z2: Any
    z3: Any
    z4: Any
    v: Any
    zv: Any
    z2v: Any
    v2: Any

def power_sums(x: Any, y: Any, w: Any, origin: Any) -> Sums:
    """The nine sums of the data, counted from `origin`

    Args:
        x: Where it was measured, shape (n,) or (curves, n)
        y: What was measured, likewise
        w: Weights, likewise, or `None`
        origin: A pair: where to count x and y from

    Returns:
        Each a number, or a column of them
    """
    ...

def middle(v: Any, w: Any) -> Any:
    """Their mean, or that of a few thousand of very many: somewhere in the middle

    Returns:
        Values at the points and their weights
    """
    ...

def choose(condition: Any, a: Any, b: Any) -> Any:
    """`a` where the condition holds, else `b`

    Returns:
        True or False, or many; numbers, arrays or tensors
    """
    ...

def orthogonal(sums: Any, origin: Any) -> tuple[Basis, tuple, tuple]:
    """The polynomials that are orthogonal on the data, and a first best curve

    Args:
        sums: Of the data, from `power_sums`
        origin: From where they were counted

    Returns:
        The basis, coefficients of y in it, and the norms Σw·Pₖ²
    """
    ...

def project(x: Any, y: Any, w: Any, basis: Any, coef: Any, twice: bool=False) -> tuple:
    """How much of each polynomial is in the residuals of a curve

    Args:
        x: Where it was measured, shape (n,) or (curves, n)
        y: What was measured, likewise
        w: Weights, likewise, or `None`
        basis: From `orthogonal`
        coef: Coefficients of a curve: numbers or `Double`s
        twice: With twice the digits?

    Returns:
        Norms Σw·Pₖ², what to add to each of `coef`, and chi2 after that
    """
    ...

class Curve(NamedTuple):
    """A best curve in its basis, on the way: numbers of one curve, or columns of many

    Attributes:
        params: (a, b, c)
        coef: Coefficients of 1, P₁ and P₂
        basis: The polynomials
        norms: Σw·Pₖ² for each of the three
        chi2: Σw·(y - curve)²
        spread: Σw·(y - mean)²
        cov_unscaled: Covariance of (a, b, c) for a scale of 1, nine numbers
    """
    params: Any
    coef: Any
    basis: Basis
    norms: Any
    chi2: Any
    spread: Any
    cov_unscaled: Any

    def flat(self) -> Any:
        """All its numbers in a row"""
        ...

    @classmethod
    def of(cls, coef: Any, basis: Any, norms: Any, chi2: Any, spread: Any) -> Any:
        """The curve with its parameters and their covariance"""
        ...

    @classmethod
    def from_flat(cls, v: Any) -> Any:
        """The curve whose numbers are `v`"""
        ...

def solve(x: Any, y: Any, w: Any) -> Any:
    """The best `Curve` for one curve or for some, in ordinary precision

    Returns:
        Shape (n,), arrays or tensors, or (curves, n); `w` may be `None`
    """
    ...

def is_rough(curve: Any) -> Any:
    """Has it lost three digits, or left residuals 10,000 times smaller than y varies?

    Returns:
        From `solve`
    """
    ...

def is_flat(curve: Any) -> Any:
    """Is P₂ almost zero at every point, so that there may be fewer than three places?

    Returns:
        From `solve`
    """
    ...

def places(x: Any, w: Any) -> Any:
    """How many distinct x there are among the points that count, shape (…, 1)

    Returns:
        Tensors of shape (…, n); `None` if all weights are 1
    """
    ...

def refine(x: Any, y: Any, w: Any, curve: Any) -> Any:
    """The `Curve` worked out again with twice the digits

    Returns:
        As for `solve`, and what it gave
    """
    ...

def polish(x: Any, y: Any, w: Any, curve: Any) -> Any:
    """The `Curve` refined; NaN with fewer than three places, or where x⁴ overflows

    Returns:
        As for `refine`
    """
    ...

def with_gradient_of(old: Any, new: Any) -> Any:
    """`new`, through which gradients flow as through `old`

    Returns:
        Numbers or tensors, the same but for rounding
    """
    ...
SHORT: Any

def best(x: Any, y: Any, w: Any) -> Any:
    """All numbers of the best `Curve`; of many also a column that says which to refine

    Returns:
        As for `solve`
    """
    ...

def polish_some(numbers: Any, x: Any, y: Any, w: Any) -> Any:
    """Refine, in place, those that need it: all blocks' together, for they are few

    Returns:
        What `best` gave for many curves, shape (…, 25)
    """
    ...

@dataclass(frozen=True, eq=False)
class Solution:
    """The best curves by least squares

    Attributes:
        numbers: Those of `Curve`, shape (…, 24), or an array of them
    """
    numbers: Tensor

    @property
    def params(self) -> Tensor:
        """(a, b, c)

        Returns:
            Shape (…, 3)
        """
        ...

    @property
    def coef(self) -> Tensor:
        """Coefficients of 1, P₁ and P₂

        Returns:
            Shape (…, 3)
        """
        ...

    @property
    def basis(self) -> Basis:
        """The polynomials that are orthogonal on the data

        Returns:
            Of tensors of shape (…)
        """
        ...

    @property
    def norms(self) -> Tensor:
        """Σw·Pₖ² for each of the polynomials

        Returns:
            Shape (…, 3)
        """
        ...

    @property
    def chi2(self) -> Tensor:
        """Σw·(y - curve)²

        Returns:
            Shape (…)
        """
        ...

    @property
    def spread(self) -> Tensor:
        """Σw·(y - mean)²

        Returns:
            Shape (…)
        """
        ...

    @property
    def left_over(self) -> Tensor:
        """chi2 and spread: finite if all is well

        Returns:
            Shape (…, 2)
        """
        ...

    @property
    def cov_unscaled(self) -> Tensor:
        """The covariance of (a, b, c) for a scale of 1

        Returns:
            Shape (…, 3, 3)
        """
        ...

    @property
    def quick(self) -> Any:
        """For a single curve the same in NumPy, which is quicker with few numbers"""
        ...

    def __getitem__(self, i: Any) -> Any:
        """Some of the curves, as a copy"""
        ...

def lstsq(x: Any, y: Any, weights: Any=None) -> Solution:
    """The quadratic with the least sum of squares, for one curve or a batch

    Args:
        x: Where it was measured, shape (…, n)
        y: What was measured, shape (…, n)
        weights: How much each point counts, shape (…, n); 1 by default

    Returns:
        NaN for a curve that has NaN in it or fewer than 3 distinct x
    """
    ...

def solution_for(x: Any, y: Any, w: Any=None) -> Any:
    """The `Solution` for data that have been checked

    Returns:
        float64 tensors of one shape
    """
    ...

def work_out(compute: Any, x: Any, y: Any, w: Any) -> Tensor:
    """What `compute` gives, in NumPy for a short curve, and many curves in blocks

    Args:
        compute: Takes x, y and w of one curve or of some; gives numbers, or columns
        x: Where it was measured, shape (…, n)
        y: What was measured, likewise
        w: Weights, likewise, or `None`

    Returns:
        The numbers of every curve, shape (…, k)
    """
    ...

def doubled(v: Any) -> Any:
    """`v` in float64, but for long data, which are converted piece by piece

    Returns:
        Values at the points, or `None`
    """
    ...

def as_arrays(*tensors: Any) -> Any:
    """The tensors as arrays; `None` if there are gradients to follow, or no CPU

    Returns:
        Some of which may be `None`
    """
    ...
