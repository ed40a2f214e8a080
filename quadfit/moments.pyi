# Made from moments.py by tools/export.py. Do not edit.
"""The few numbers that hold all that descent ever asks of the data"""
from typing import Any
from functools import cached_property
from torch import Tensor
from .walk import Descent
from .fitting import QuadFit
__all__ = ['Moments']

class Moments:
    """The nine sums that hold all that descent on the MSE asks of the data"""
    sums: Any
    points: Any
    log_weights: Any
    device: Any

    def __init__(self, x: Any, y: Any, weights: Any=None) -> None:
        """Args:
            x: Where it was measured, shape (…, n)
            y: What was measured, shape (…, n)
            weights: How much each point counts, shape (…, n), 0 or more; 1 by default
        """
        ...

    def __repr__(self) -> str:
        ...

    @cached_property
    def solution(self) -> Any:
        """The best curve; a `ValueError` if the sums tell of none

        Args:
            self: `LeastSquares`
        """
        ...

    @cached_property
    def into_coef(self) -> Any:
        """The matrix B that makes of (a, b, c) the coefficients of 1, P₁ and P₂

        Args:
            self: An array of shape (…, 3, 3)
        """
        ...

    @cached_property
    def bowl(self) -> Any:
        """The bowl's main directions; a `ValueError` for moments that are NaN

        Args:
            self: `_Bowl`
        """
        ...

    @property
    def axes(self) -> Any:
        """The curvatures and directions of the bowl

        Args:
            self: `_Axes`
        """
        ...

    @property
    def n(self) -> Tensor:
        """How many points there are, or the sum of their weights

        Returns:
            Shape (…)
        """
        ...

    @property
    def best(self) -> Tensor:
        """The parameters with the lowest loss

        Returns:
            (a, b, c), float64 of shape (…, 3)
        """
        ...

    @property
    def floor(self) -> Tensor:
        """The lowest loss

        Returns:
            Shape (…)
        """
        ...

    def fit(self) -> QuadFit:
        """The best curve with its errors, from the sums alone

        Returns:
            What needs the points, as `check` and `plot`, is a `ValueError`
        """
        ...

    def loss(self, params: Any) -> Tensor:
        """The mean squared error at `params`

        Args:
            params: (a, b, c), shape (…, 3)

        Returns:
            Shape (…)
        """
        ...

    def grad(self, params: Any) -> Tensor:
        """The gradient of the loss at `params`

        Args:
            params: (a, b, c), shape (…, 3)

        Returns:
            Shape (…, 3)
        """
        ...

    @property
    def hessian(self) -> Tensor:
        """The second derivatives of the loss, the same everywhere

        Returns:
            Shape (…, 3, 3)
        """
        ...

    @property
    def max_lr(self) -> Tensor:
        """The largest stable learning rate

        Returns:
            Shape (…)
        """
        ...

    @property
    def best_lr(self) -> Tensor:
        """The rate that shrinks the slowest part of the error most

        Returns:
            Shape (…)
        """
        ...

    @property
    def condition(self) -> Tensor:
        """How many times steeper the bowl is in one direction than in another

        Returns:
            Shape (…)
        """
        ...

    def after(self, steps: Any, lr: Any, params: Any=None) -> Tensor:
        """The parameters after any number of steps, at once

        Args:
            steps: How many steps, a whole number or a tensor of them of any shape
            lr: Learning rate
            params: Where to start, shape (3,); `init_params(42)` by default

        Returns:
            (a, b, c) after so many steps, shape (…, 3)
        """
        ...

    def descend(self, lr: Any, steps: Any, params: Any=None) -> Descent:
        """The same walk as `quadfit.descent.descend`, without a loop over steps

        Args:
            lr: Learning rate
            steps: The most steps to take
            params: Where to start, shape (3,); `init_params(42)` by default

        Returns:
            The walk, every step of it, without the points
        """
        ...

    def steps_until(self, within: Any=0.01, lr: Any=None, params: Any=None) -> int:
        """How many steps until the loss is within `within` of the lowest

        Args:
            within: How far above the floor, as a part of it
            lr: Learning rate; the best one by default
            params: Where to start, shape (3,); `init_params(42)` by default

        Returns:
            Number of steps, or infinity if it never gets there
        """
        ...

    def __add__(self, other: Any) -> Moments:
        """The moments of both data sets together

        Args:
            other: Moments of other data, in the same units

        Returns:
            A new object
        """
        ...

    def __radd__(self, other: Any) -> Moments:
        """What `sum` needs

        Args:
            other: 0, with which Python's `sum` begins

        Returns:
            The same moments
        """
        ...

    def __getitem__(self, i: Any) -> Moments:
        """The moments of some of the curves

        Args:
            i: Number of a curve, a slice, a list of numbers or an array of True and False

        Returns:
            Of one curve, or of fewer
        """
        ...

    def to_dict(self) -> dict:
        """The moments as plain numbers by name, ready for JSON

        Returns:
            The sums, what they lack, origin, curve, `lost`, `points`, `log_weights`
        """
        ...

    @classmethod
    def from_dict(cls, d: Any) -> Moments:
        """Moments from a dictionary; a `ValueError` if they are none

        Args:
            d: What `to_dict` gave

        Returns:
            The same moments
        """
        ...

    def __reduce__(self) -> Any:
        ...

def tell_of_no_curve(sums: Any) -> Any:
    """Where they are of fewer than 3 distinct x, or cannot be told from such, shape (…)

    Args:
        sums: `Sums` of shape (…)
    """
    ...

def moments_from(sums: Any, points: Any, log_weights: Any, device: str='cpu') -> Any:
    """The `Moments` with these sums

    Args:
        device: As for `Moments._hold`
    """
    ...

def together_with(parts: Any) -> Any:
    """The moments of all the data together

    Args:
        parts: A list of `Moments`, one or more
    """
    ...
NAMES: Any
