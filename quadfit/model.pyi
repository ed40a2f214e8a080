# Made from model.py by tools/export.py. Do not edit.
"""The curve itself, three knobs that shape it, and a random place to start"""
from typing import Any
from torch import Tensor
__all__ = ['quadratic', 'init_params']

def quadratic(x: Any, params: Any) -> Tensor:
    """The curve `a·x² + b·x + c`

    Args:
        x: Where to predict, shape (…, n)
        params: The knobs (a, b, c), shape (…, 3)

    Returns:
        Predictions, shape (…, n)
    """
    ...

def init_params(seed: Any=None) -> Tensor:
    """A random place to start, from the standard normal distribution

    Args:
        seed: Seed of the draw; `None` draws afresh

    Returns:
        (a, b, c), float32 of shape (3,), with `requires_grad`
    """
    ...

def unstandardise(params: Any, mean: Any, std: Any) -> Tensor:
    """The knobs over `(x-mean)/std` as knobs over `x`

    Args:
        params: (a, b, c) of a curve over (x-mean)/std, shape (…, 3)
        mean: Mean of x
        std: Standard deviation of x

    Returns:
        (a, b, c) of the same curve over x, shape (…, 3)
    """
    ...
