# Made from moments.py by nbs/_export.py. Do not edit.
"""The few numbers that hold all that descent ever asks of the data"""
from typing import Any
from torch import Tensor
from .descent import Descent
__all__ = ['Moments']

class Moments:
    """The nine sums that hold all that descent on MSE asks of the data"""
    x: Any
    y: Any
    sums: Any
    frame: Any

    def __init__(self, x: Any, y: Any, weights: Any=None) -> None:
        """Args:
            x: Where it was measured, shape (…, n)
            y: What was measured, shape (…, n)
            weights: How much each point counts, shape (…, n); 1 by default
        """
        ...

    def __reduce__(self) -> Any:
        ...

    @classmethod
    def from_dict(cls, d: Any) -> Moments:
        """Moments from a dictionary

        Args:
            d: What `to_dict` gave

        Returns:
            The moments, without the points
        """
        ...

    def to_dict(self) -> dict:
        """The moments as plain numbers, ready for JSON

        Returns:
            The nine sums and the frame, by name
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
            A scalar for every curve, shape (…)
        """
        ...

    @property
    def n(self) -> Tensor:
        """How many points there are, or the sum of their weights

        Returns:
            A scalar for every curve, shape (…)
        """
        ...

    def loss(self, params: Any) -> Tensor:
        """The mean squared error at `params`

        Args:
            params: (a, b, c), shape (…, 3)

        Returns:
            A scalar for every curve, shape (…)
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
            A scalar for every curve, shape (…)
        """
        ...

    @property
    def best_lr(self) -> Tensor:
        """The rate that shrinks the slowest part of the error most

        Returns:
            A scalar for every curve, shape (…)
        """
        ...

    @property
    def condition(self) -> Tensor:
        """How many times steeper the bowl is in one direction than in another

        Returns:
            A scalar for every curve, shape (…)
        """
        ...

    def after(self, steps: Any, lr: Any, params: Any=None) -> Tensor:
        """The parameters after any number of steps, at once

        Args:
            steps: How many steps, a number or a tensor of any shape
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
            The walk, every step of it
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

    def __add__(self, other: Any) -> Any:
        """The moments of both data sets together"""
        ...
