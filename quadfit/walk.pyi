# Made from walk.py by tools/export.py. Do not edit.
"""The diary that `descend` keeps, the brakes on it, and the `Descent` that is left afterwards"""
from typing import Any, Callable
from dataclasses import dataclass
from torch import Tensor
from .guards import gradients
__all__ = ['Descent']

@dataclass(eq=False, repr=False)
class Descent:
    """A walk downhill: every set of knobs on the way, and every loss

    Attributes:
        path: The knobs after 0, 1, …, k steps, shape (k+1, 3) for (a, b, c)
        losses: The loss after 0, 1, …, k steps, shape (k+1,)
        lr: Learning rate
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        stopped: 'steps', 'good enough', 'out of time', 'diverged' or 'interrupted'
        loss_func: The loss that was walked down
        xlabel: What `x` is called in pictures
        ylabel: What `y` is called in pictures
        model: What predicts, from x and the knobs
        floor: The lowest possible loss, if it is known beforehand
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
    model: Callable[..., Any] = ...
    floor: float | None = ...

    def __repr__(self) -> str:
        ...

    @property
    def params(self) -> Tensor:
        """Where the walk ended

        Returns:
            (a, b, c), or as many knobs as the model has
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
        """What the model predicts at `x` with the knobs at the end of the walk

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
            A film that plays in a notebook and on a page, with no network
        """
        ...

    def to_frame(self) -> Any:
        """The walk as a table

        Returns:
            pandas DataFrame with columns `a`, `b`, `c` and `loss`, a row a step
        """
        ...

def rounded_down(rate: Any) -> Any:
    """As text with three digits, not above it, so that what is safe stays so

    Args:
        rate: A plain number
    """
    ...

def why_it_grows(lr: Any, safe: Any) -> Any:
    """What to say of a rate that is too large

    Args:
        safe: The rate, and the largest safe one, plain numbers
    """
    ...

def warn_if_diverged(walk: Any, largest: Any=None, depth: Any=3) -> Descent:
    """Warn of a walk that went uphill, with the cause

    Args:
        walk: A `Descent`
        largest: Gives the largest safe rate, when called; `None` if nobody knows it
        depth: How many calls up is the user's line

    Returns:
        The same walk
    """
    ...

def stepper(opt: Any, params: Any, lr: Any, look: Any) -> tuple:
    """What takes the step, of an optimiser made for these knobs, and at which rate

    Args:
        opt: A class of optimisers, or a function that makes one for a list of tensors
        params: The knobs, which the optimiser will move
        lr: Learning rate, for a class
        look: Clears nothing, finds loss and gradient, and gives the loss

    Returns:
        What takes one step when it is called, and the optimiser's own rate
    """
    ...

class Diary:
    """A walk that is being taken: points, knobs, brake, and all that is written down"""
    xlabel: Any
    ylabel: Any
    lr: Any
    steps: Any
    model: Any
    loss_func: Any
    progress: Any
    good_enough: Any
    deadline: Any
    path: Any
    losses: Any
    stopped: Any
    is_bowl: Any
    brake: Any
    x: Any
    y: Any
    params: Any
    gradients: Any

    def __init__(self, x: Any, y: Any, lr: Any, steps: Any, params: Any, model: Any, loss_func: Any, opt: Any, good_enough: Any, max_seconds: Any, zero_grad: Any, seed: Any, progress: Any) -> None:
        """Args:
            x: Where it was measured, shape (n,)
            y: What was measured, shape (n,)
            lr: Learning rate
            steps: The most steps to take
            params: Where to start; `None` is `init_params(seed)`
            model: Takes x and the knobs, and predicts
            loss_func: Predictions and measurements to a scalar
            opt: What takes the steps, or `None`
            good_enough: Stop at this loss, or `None`
            max_seconds: Stop after this time, in s, or `None`
            zero_grad: Is the gradient cleared after every step?
            seed: Seed of the random start
            progress: Show a progress bar?
        """
        ...

    def __iter__(self) -> Any:
        ...

    def note(self, loss: Any) -> str:
        """Write down knobs and loss, and say whether that was the end

        Args:
            loss: The loss with the knobs as they stand, a scalar

        Returns:
            Why to stop here, or `None` to go on
        """
        ...

    def __enter__(self) -> Any:
        ...

    def __exit__(self, kind: Any, fault: Any, trace: Any) -> Any:
        ...

    def close(self) -> Descent:
        """The finished walk

        Returns:
            With a warning, if the walk went uphill
        """
        ...
