# Made from model.py by nbs/_export.py. Do not edit.
"""The curve itself, three knobs that shape it, and a random place to start"""
from typing import Any
from torch import Tensor
__all__ = ['quadratic', 'init_params', 'start_params', 'unstandardise']

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
        (a, b, c), float32 of shape (3,), a leaf with `requires_grad`
    """
    ...

def start_params(params: Any, seed: Any, like: Any) -> Any:
    """A start of your own, or a random one, ready to walk from, with the dtype and device of `like`"""
    ...

def unstandardise(params: Any, mean: Any, std: Any) -> Any:
    """The knobs over `(x-mean)/std` as knobs over `x`"""
    ...
