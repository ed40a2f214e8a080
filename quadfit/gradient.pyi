# Made from gradient.py by tools/export.py. Do not edit.
"""Which way is down, found three times over: by nudging, by autograd and by hand"""
from typing import Any
from torch import Tensor
from .loss import mse
__all__ = ['loss_and_grad', 'mse_grad', 'hessian']

def loss_and_grad(params: Any, x: Any, y: Any, loss_func: Any=mse) -> tuple[Tensor, Tensor]:
    """The loss and its gradient, by autograd

    Args:
        params: The knobs (a, b, c), shape (3,)
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        loss_func: Predictions and measurements to one number

    Returns:
        The loss, one number, and its gradient, shape (3,)
    """
    ...

def mse_grad(params: Any, x: Any, y: Any) -> Tensor:
    """The gradient of the mean squared error, by hand

    Args:
        params: The knobs (a, b, c), shape (…, 3)
        x: Where it was measured, shape (…, n)
        y: What was measured, shape (…, n)

    Returns:
        The gradient, shape (…, 3)
    """
    ...

def hessian(x: Any) -> Tensor:
    """The second derivatives of the mean squared error, which depend on `x` alone

    Args:
        x: Where it was measured, shape (n,)

    Returns:
        float64 of shape (3, 3), in the order a, b, c
    """
    ...
