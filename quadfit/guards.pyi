# Made from guards.py by tools/export.py. Do not edit.
"""Precautions of one line for the pages of Learn, and what each of them says"""
from typing import Any
import numpy as np
from contextlib import ContextDecorator
from contextlib import ExitStack
from torch import Tensor
__all__ = []

def check_seed(seed: Any) -> int:
    """Raise unless `seed` is a whole number that PyTorch takes

    Args:
        seed: Where random numbers start

    Returns:
        The same, as a plain whole number
    """
    ...

def randn(n: Any, seed: Any) -> Tensor:
    """Normal random numbers, of a seed the same whatever PyTorch's defaults are

    Args:
        n: How many
        seed: Where to start; `None` starts somewhere else every time

    Returns:
        float32, shape (n,), on the device where PyTorch makes tensors
    """
    ...

def as_number(v: Any, name: Any) -> float:
    """`v` as a plain number, or an error that says what it is instead

    Args:
        v: A number, or a tensor or an array that holds one
        name: What to call it in an error

    Returns:
        The same
    """
    ...

def refuse_flag(v: Any, name: Any) -> Any:
    """Raise if it is True or False, which would count as 1 or 0

    Args:
        v: What was given where a number, or numbers, should be
        name: What to call it in an error
    """
    ...

def check_flag(v: Any, name: Any) -> Any:
    """Raise unless it is True or False

    Args:
        v: What was given where True or False should be
        name: What to call it in an error
    """
    ...

def check_std(std: Any, name: Any) -> float:
    """Raise unless `std` is a number, 0 or more, that a float32 can hold

    Args:
        std: A standard deviation
        name: What to call it in an error

    Returns:
        The same, as a plain number
    """
    ...

def check_axes(ax: Any, name: str='ax') -> Any:
    """Raise unless it is one pair of axes of Matplotlib, or `None`

    Args:
        ax: What was given to draw on, or `None`
        name: What to call it in an error
    """
    ...

def check_lr(lr: Any, name: str='lr') -> float:
    """Raise unless `lr` is a positive number

    Args:
        lr: Learning rate
        name: What to call it in an error

    Returns:
        The same, as a plain number
    """
    ...

def check_steps(steps: Any, name: str='steps') -> int:
    """Raise unless `steps` is a whole number, 0 or more

    Args:
        steps: How many
        name: What to call it in an error

    Returns:
        The same, as a plain whole number
    """
    ...

def as_tensor(v: Any, name: Any) -> Tensor:
    """`v` as a tensor of real numbers that may be watched, or a `ValueError`

    Args:
        v: Tensor, array, column or list
        name: What to call it in an error

    Returns:
        float32 if it came so, else float64
    """
    ...

def with_knobs(x: Any, params: Any) -> tuple[Tensor, ...]:
    """`x`, and the knobs apart, to be broadcast, or a `ValueError`

    Args:
        x: Where to predict, shape (…, n)
        params: The knobs (a, b, c), shape (…, 3)

    Returns:
        x, a, b and c
    """
    ...

def same_shape(**named: Any) -> list[Tensor]:
    """All of them as tensors, or a `ValueError` if their shapes differ or they are empty

    Args:
        named: Tensors, arrays, columns or lists by their names

    Returns:
        The same as tensors
    """
    ...

def places(x: Any) -> Tensor:
    """`x` as numbers whose fourth powers can be summed, or a `ValueError`

    Args:
        x: Where it was measured, shape (n,)

    Returns:
        The same in float64
    """
    ...

def walkable(x: Any, y: Any) -> tuple[Tensor, Tensor]:
    """Points that a loss can be taken of, one or more, or a `ValueError`

    Args:
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)

    Returns:
        Copies on one device; float32 if both came so, else float64
    """
    ...

def check_function(f: Any, name: Any) -> Any:
    """Raise unless it can be called, and is no class, which would make something else

    Args:
        f: What was given where a function should be
        name: What to call it in an error
    """
    ...

def check_loss(loss: Any, knobs: Any=None) -> Tensor:
    """Raise unless `loss` is a tensor that holds one number

    Args:
        loss: What a loss function returned
        knobs: A watched tensor on which it must depend

    Returns:
        The same, one number
    """
    ...

def root(v: Any) -> Tensor:
    """√v, with a slope of 0 where `v` is 0

    Args:
        v: 0 or more

    Returns:
        Its square root
    """
    ...

def product(a: Any, b: Any) -> Tensor:
    """a·b, with a slope of 0 where that is infinite or NaN

    Args:
        a: A tensor
        b: Another, that goes with it

    Returns:
        a·b
    """
    ...

def quotient(a: Any, b: Any) -> Tensor:
    """a/b, with a slope of 0 where that is infinite or NaN

    Args:
        a: A tensor
        b: Another, that goes with it

    Returns:
        a/b
    """
    ...

class gradients(ContextDecorator):
    """Gradients on, whatever is off outside: `with gradients():` or `@gradients()`"""
    stack: ExitStack

    def __enter__(self) -> Any:
        ...

    def __exit__(self, *fault: Any) -> Any:
        ...

def check_leaf(params: Any) -> Any:
    """Raise unless `params` is a tensor that descent can move

    Args:
        params: The knobs, to be changed in place
    """
    ...

def as_start(params: Any) -> np.ndarray:
    """A start of your own, or a `ValueError` that names the fault

    Args:
        params: Where to start: any tensor, array or list of numbers

    Returns:
        A copy of the numbers
    """
    ...

def start_of(params: Any) -> np.ndarray:
    """A start for a quadratic, or a `ValueError` that names the fault

    Args:
        params: Where to start, (a, b, c)

    Returns:
        A copy of the three numbers
    """
    ...

def literally(text: Any) -> str:
    """`text` for a picture, in which a dollar is a dollar

    Args:
        text: A name that someone gave to a column

    Returns:
        The same, as Matplotlib should write it
    """
    ...
