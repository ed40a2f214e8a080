# Made from sums.py by tools/export.py. Do not edit.
"""Nine numbers that hold what the data say of a quadratic, and that add up"""
from typing import Any
from typing import NamedTuple
__all__ = []

class Sums(NamedTuple):
    """Σw·zⁱ·vʲ over the points, for one curve or with leading dimensions for many

    Attributes:
        n: Σw: how many points there are, if they have no weights, shape (…)
        z: z is x, counted from an origin
        v: v is what a reference curve leaves over of y
        origin: From where x is counted, shape (…)
        curve: q₀, q₁ and q₂ of the curve q₀ + q₁·z + q₂·z², shape (…) each
        lost: How much of Σw·v² may be rounding, from adding up, shape (…)
    """
    n: Any
    z: Any
    z2: Any
    z3: Any
    z4: Any
    v: Any
    zv: Any
    z2v: Any
    v2: Any
    origin: Any
    curve: tuple
    lost: Any = ...

    @property
    def nine(self) -> tuple:
        """The sums themselves

        Returns:
            Plain numbers or `Double`s
        """
        ...

    def map(self, f: Any) -> Any:
        """The same sums with `f` of each array

        Args:
            f: Takes an array and gives one
        """
        ...
NINE = Sums._fields[:9]

def in_double(sums: Any) -> Any:
    """The same sums as `Double`s

    Args:
        sums: `Sums`
    """
    ...

def column(v: Any) -> Any:
    """`v` in the shape (…, 1), to meet values at the points; a number is one already

    Args:
        v: Of shape (…), an array, a tensor, a number or a `Double`
    """
    ...

class _Orthogonal(NamedTuple):
    """What the sums say in the basis 1, P₁, P₂ that is orthogonal on the data

    Attributes:
        mean: Mean of z
        lean: How much of z² is z; less twice the mean it is the `node` of a `Basis`
        var: Variance of z, and Σw·P₁² divided by n
        spread2: Σw·P₂² divided by n
        is_in_heaps: Is `spread2` no more than rounding?
        left: How much of 1, P₁ and P₂ is in v
        coef: How much of them is in y
    """
    mean: Any
    lean: Any
    var: Any
    spread2: Any
    is_in_heaps: Any
    left: tuple
    coef: tuple

def orthogonal(sums: Any) -> _Orthogonal:
    """The orthogonal polynomials and the best coefficients

    Returns:
        `Sums`
    """
    ...

def least_chi2(sums: Any, o: Any) -> Any:
    """Σw·(y - best curve)²: Σw·v² less the part of v that the polynomials explain

    Args:
        o: `Sums`, and what `orthogonal` says of them
    """
    ...

def has_curve(sums: Any) -> Any:
    """Do they tell of a best curve, and of how much it leaves?

    Args:
        sums: `Sums` of `Double`s, or of few digits lost
    """
    ...

def can_bend(sums: Any, norm2: Any) -> Any:
    """Do they tell how a curve bends, to seven digits? Not if all x lie in two places

    Args:
        norm2: As for `has_curve`, and Σw·P₂²
    """
    ...

def is_rounding(sums: Any) -> Any:
    """May all that is left be the rounding of what was added up, and not that of y?

    Args:
        sums: `Sums` about their best curve
    """
    ...

def are_in_range(sums: Any) -> Any:
    """Have the sums of squares all their digits, as float64 has from 1e-308 to 1e308?

    Args:
        sums: `Sums` of shape (…)
    """
    ...

def check_range(sums: Any, counts: bool=True, name: Any=None) -> Any:
    """A `ValueError` if sums overflow or vanish, but not if x or y are all the same

    Args:
        sums: `Sums` of shape (…)
        counts: Which of them to look at
        name: Takes the number of one and gives what to call it in the error
    """
    ...
PIECE: Any
BLOCK: Any

def about_best(x: Any, y: Any, w: Any) -> Any:
    """The `Sums` about a curve that is the best but for rounding, and their `orthogonal`

    Args:
        w: Arrays or tensors of shape (…, n); `w` may be `None`
    """
    ...

def in_threads(work: Any, count: Any) -> Any:
    """Two threads share the jobs: each takes the next one that is left

    Args:
        count: `work` takes an iterator over the jobs 0 … count - 1
    """
    ...

def sums_of(x: Any, y: Any, w: Any=None) -> Sums:
    """The sums about the best curve, or one near it

    Args:
        x: Where it was measured, array of floats, shape (…, n)
        y: What was measured, likewise
        w: Weights, likewise; 1 by default

    Returns:
        NaN where there is NaN or infinity in the data
    """
    ...

def add_up(parts: Any) -> Sums:
    """The sums of all the data together

    Args:
        parts: `Sums` of one shape, one of them or more

    Returns:
        `Double`s, about the best curve of all
    """
    ...

def sums_of_groups(x: Any, y: Any, group: Any, w: Any=None) -> Sums:
    """The sums of every group

    Args:
        x: Where it was measured, array of floats, shape (rows,)
        y: What was measured, likewise
        group: The number of each row's group, shape (rows,); from 0 on, none is missing
        w: Weights, shape (rows,), above 0; 1 by default

    Returns:
        `Double`s of shape (groups,)
    """
    ...

def add_up_groups(parts: Any, group: Any) -> Sums:
    """The sums of each group's parts together, pair by pair until one is left

    Args:
        parts: A list of `Sums` of some groups each, shape (some,)
        group: The numbers of all their groups in a row; from 0 on, none is missing

    Returns:
        `Double`s of shape (groups,)
    """
    ...
