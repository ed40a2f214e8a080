# Made from descent.py by tools/export.py. Do not edit.
"""Downhill, one step at a time, with every step kept"""
from typing import Any, Callable
from dataclasses import dataclass
from math import inf
from torch import Tensor
from .loss import mse
__all__ = ['apply_step', 'why_stop', 'brake_at', 'max_lr', 'Descent', 'warn_if_diverged', 'check_lr', 'check_steps', 'descend', 'lowest_loss', 'scenes']

def apply_step(params: Any, x: Any, y: Any, lr: Any=1e-05, loss_func: Any=mse, zero_grad: bool=True) -> Tensor:
    """One step down the gradient, in place

    Args:
        params: The knobs (a, b, c), a leaf with `requires_grad`, changed in place
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        lr: Learning rate
        loss_func: Predictions and measurements to a scalar
        zero_grad: Clear the gradient after the step?

    Returns:
        The loss before the step, a scalar
    """
    ...

def why_stop(loss: Any, brake: Any=inf, good_enough: Any=None, deadline: Any=inf) -> str:
    """The reason to stop here, if there is one

    Args:
        loss: The loss now
        brake: The loss above which a walk is lost
        good_enough: The loss that satisfies
        deadline: The time to end at, as `monotonic` counts it, in s

    Returns:
        'diverged', 'good enough', 'out of time', or `None` to go on
    """
    ...

def brake_at(params: Any, x: Any, y: Any, loss_func: Any=mse, zero_grad: bool=True) -> float:
    """The loss above which a walk from `params` counts as lost

    Args:
        params: The start, shape (3,)
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        loss_func: Predictions and measurements to a scalar
        zero_grad: Is the gradient cleared after every step?

    Returns:
        A loss
    """
    ...

def max_lr(x: Any) -> float:
    """2/λmax of the MSE's Hessian, above which descent diverges from almost every start

    Args:
        x: Where it was measured, shape (n,)

    Returns:
        The largest rate at which descent on the MSE is stable
    """
    ...

@dataclass(eq=False, repr=False)
class Descent:
    """A walk downhill: every set of knobs on the way, and every loss

    Attributes:
        path: (a, b, c) after 0, 1, …, k steps, shape (k+1, 3)
        losses: The loss after 0, 1, …, k steps, shape (k+1,)
        lr: Learning rate
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        stopped: 'steps', 'good enough', 'out of time', 'diverged' or 'interrupted'
        loss_func: The loss that was walked down
        xlabel: What `x` is called in pictures
        ylabel: What `y` is called in pictures
    """
    path: Tensor
    losses: Tensor
    lr: float
    x: Tensor
    y: Tensor
    stopped: str
    loss_func: Callable[..., Any] = ...
    xlabel: str = ...
    ylabel: str = ...

    def __repr__(self) -> str:
        ...

    @property
    def params(self) -> Tensor:
        """Where the walk ended

        Returns:
            (a, b, c), shape (3,)
        """
        ...

    @property
    def steps(self) -> int:
        """How many steps were taken

        Returns:
            k
        """
        ...

    @property
    def preds(self) -> Tensor:
        """What the curve at the end of the walk predicts at `x`

        Returns:
            Shape (n,)
        """
        ...

    def plot(self, xlabel: Any=None, ylabel: Any=None) -> dict:
        """The curve at a few moments of the walk, and the loss with its floor

        Args:
            xlabel: Name and unit of `x`; `None` is its column's name, or 'x'
            ylabel: Name and unit of `y`; `None` is its column's name, or 'y'

        Returns:
            The axes: one for each step shown, and `'loss'`
        """
        ...

    def animate(self, frames: Any=20, xlabel: Any=None, ylabel: Any=None) -> Any:
        """The curve finding its way, as a film with the loss below it

        Args:
            frames: How many moments of the walk to show
            xlabel: Name and unit of `x`; `None` is its column's name, or 'x'
            ylabel: Name and unit of `y`; `None` is its column's name, or 'y'

        Returns:
            HTML that plays in a notebook and on a page, with no network
        """
        ...

    def to_frame(self) -> Any:
        """The walk as a table

        Returns:
            pandas DataFrame with columns `a`, `b`, `c` and `loss`, a row a step
        """
        ...

def warn_if_diverged(walk: Any, largest: Any) -> Descent:
    """Warn of a walk that went uphill, with the cause

    Args:
        walk: A `Descent`
        largest: Gives the largest safe rate for the MSE, when it is called

    Returns:
        The same walk
    """
    ...

def check_lr(lr: Any) -> Any:
    """Raise unless `lr` is a positive number

    Args:
        lr: Learning rate
    """
    ...

def check_steps(steps: Any) -> Any:
    """Raise unless `steps` is a whole number, 0 or more

    Args:
        steps: How many steps
    """
    ...

def descend(x: Any, y: Any, lr: Any=1e-05, steps: Any=10, params: Any=None, loss_func: Any=mse, good_enough: Any=None, max_seconds: Any=None, zero_grad: bool=True, seed: Any=42, progress: bool=False) -> Descent:
    """Walk downhill from a start, one visible step at a time

    Args:
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        lr: Learning rate
        steps: The most steps to take
        params: Where to start, shape (3,); `None` is `init_params(seed)`
        loss_func: Predictions and measurements to a scalar
        good_enough: Stop at this loss
        max_seconds: Stop after this time, in s
        zero_grad: Clear the gradient after every step?
        seed: Seed of the random start; `None` draws afresh
        progress: Show a progress bar?

    Returns:
        The walk, every step of it
    """
    ...

def lowest_loss(x: Any, y: Any, loss_func: Any=mse) -> float:
    """The lowest loss that a quadratic can have on these points

    Args:
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        loss_func: Predictions and measurements to a scalar

    Returns:
        The floor, or `None` for a loss whose minimum is not least squares
    """
    ...

def scenes(walk: Any, stops: Any, xlabel: Any, ylabel: Any) -> Any:
    """The walk at some of its steps

    Args:
        walk: A `Descent`
        stops: The steps to show, a list of ascending whole numbers
        xlabel: Name and unit of x, or `None`
        ylabel: Name and unit of y, or `None`

    Returns:
        `Scenes`, which can be drawn side by side and as a film
    """
    ...
