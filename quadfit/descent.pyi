# Made from descent.py by tools/export.py. Do not edit.
"""Downhill, one step at a time, with every step kept"""
from typing import Any
from torch import Tensor
from .loss import mse
from .model import quadratic
from .walk import Descent
__all__ = ['apply_step', 'descend', 'max_lr']

def apply_step(params: Any, x: Any, y: Any, lr: Any=1e-05, loss_func: Any=mse, zero_grad: bool=True, model: Any=quadratic) -> Tensor:
    """One step down the gradient, in place

    Args:
        params: The knobs (a, b, c), a leaf with `requires_grad`, changed in place
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        lr: Learning rate
        loss_func: Predictions and measurements to a scalar
        zero_grad: Clear the gradient after the step?
        model: Takes x and the knobs, and predicts

    Returns:
        The loss before the step, a scalar
    """
    ...

def descend(x: Any, y: Any, lr: Any=1e-05, steps: Any=10, params: Any=None, model: Any=quadratic, loss_func: Any=mse, opt: Any=None, good_enough: Any=None, max_seconds: Any=None, zero_grad: bool=True, seed: Any=42, progress: bool=False) -> Descent:
    """Walk downhill from a start, one visible step at a time

    Args:
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        lr: Learning rate
        steps: The most steps to take
        params: Where to start; `None` is `init_params(seed)`
        model: Takes x and the knobs, and predicts
        loss_func: Predictions and measurements to a scalar
        opt: A class of optimisers, or a function that makes one; `None`: plain steps
        good_enough: Stop at this loss
        max_seconds: Stop after this time, in s
        zero_grad: Clear the gradient after every step?
        seed: Seed of the random start; `None` draws afresh
        progress: Show a progress bar?

    Returns:
        The walk, every step of it
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
