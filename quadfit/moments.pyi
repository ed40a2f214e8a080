# Made from moments.py by tools/export.py. Do not edit.
"""The few numbers that hold all that descent ever asks of the data"""
from typing import Any
import numpy as np
from typing import NamedTuple
from torch import Tensor
from .walk import Descent
from .fitting import QuadFit
__all__ = ['NAMES', 'Moments', 'tensor_of', 'sums_and_origin', 'remember', 'curve_by_sums', 'solution', 'lowest', 'mean_norms', 'off', 'powers_to_coef', 'second_derivatives', 'Axes', 'axes', 'Modes', 'modes', 'power_tables', 'sums_of_powers', 'moved']

class Moments:
    """The nine sums that hold all that descent on the MSE asks of the data"""
    numbers: Any
    points: Any
    log_weights: Any
    sums: Any
    origin: Any
    device: Any

    def __init__(self, x: Any, y: Any, weights: Any=None) -> None:
        """Args:
            x: Where it was measured, shape (…, n)
            y: What was measured, shape (…, n)
            weights: How much each point counts, shape (…, n), 0 or more; 1 by default
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

    def to_dict(self) -> dict:
        """The moments as plain numbers by name, ready for JSON

        Returns:
            The nine sums, their origin, `points`, `log_weights`
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

def tensor_of(m: Any, v: Any) -> Any:
    """`v` as a tensor where the data were

    Args:
        v: A `Moments`; an array or number
    """
    ...

def sums_and_origin(x: Any, y: Any, w: Any) -> Any:
    """The nine sums and from where they were counted

    Args:
        w: Of one curve or of some, as `power_sums` takes them
    """
    ...

def remember(f: Any) -> Any:
    """Make `f` a property of `Moments` that is worked out once

    Args:
        f: Takes a `Moments`
    """
    ...

def curve_by_sums(sums: Any, origin: Any) -> Any:
    """The best `LeastSquares`, and whether x has fewer than 3 distinct values

    Args:
        origin: The nine sums, and from where they were counted
    """
    ...

def solution(self: Any) -> Any:
    """The best curve, a `LeastSquares`; a `ValueError` for fewer than 3 distinct x

    Args:
        self: A `Moments`
    """
    ...

def lowest(m: Any) -> Any:
    """The lowest loss, an array

    Args:
        m: A `Moments`
    """
    ...

def mean_norms(m: Any) -> Any:
    """The means of w·Pₖ², an array of shape (…, 3)

    Args:
        m: A `Moments`
    """
    ...

def off(m: Any, params: Any) -> Any:
    """How far the coefficients of the polynomials are from the best, shape (…, 3)

    Args:
        params: A `Moments` and (a, b, c), shape (…, 3)
    """
    ...

def powers_to_coef(m: Any) -> Any:
    """The matrix B, shape (…, 3, 3)

    Args:
        m: A `Moments`
    """
    ...

def second_derivatives(m: Any) -> Any:
    """The Hessian, an array

    Args:
        m: A `Moments`
    """
    ...

class Axes(NamedTuple):
    """The main directions of the bowl, from the flattest

    Attributes:
        curvature: Second derivative of the loss in each, shape (3, …)
        direction: As columns, shape (…, 3, 3)
    """
    curvature: np.ndarray
    direction: np.ndarray

def axes(self: Any) -> Any:
    """The `Axes`; a `ValueError` for moments that are NaN

    Args:
        self: A `Moments`
    """
    ...

class Modes(NamedTuple):
    """The parts of a walk: how far it is off in each main direction, and the best

    Attributes:
        rates: By what a step multiplies each part, shape (4,)
        path: What it adds to (a, b, c) at the start, in rows, shape (4, 3)
        loss: What it adds to the loss at the start, shape (4,)
    """
    rates: np.ndarray
    path: np.ndarray
    loss: np.ndarray

def modes(m: Any, lr: Any, params: Any) -> Any:
    """The `Modes` of a walk

    Args:
        params: A `Moments`, the rate, and the start or `None`
    """
    ...

def power_tables(rates: Any, steps: Any) -> tuple:
    """Two short tables whose products are all powers up to `steps`

    Args:
        rates: What is raised to the power k, array of shape (powers,)
        steps: The last k

    Returns:
        Powers i·T of the rates, a row each, and powers j, a column each
    """
    ...

def sums_of_powers(weights: Any, high: Any, low: Any, steps: Any) -> np.ndarray:
    """Sums of powers, for all exponents up to `steps`

    Args:
        weights: How much of each power is in each sum, array of shape (sums, powers)
        high: From `power_tables`
        low: Likewise
        steps: The last k

    Returns:
        Σ weights·ratesᵏ for k = 0 … steps, shape (sums, steps + 1)
    """
    ...

def moved(sums: Any, d: Any, g: Any) -> Any:
    """The nine sums of z + d and v + g

    Args:
        sums: The nine sums
        d: How much is to be added to every z
        g: How much is to be added to every v
    """
    ...
NAMES: Any
