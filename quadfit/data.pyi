# Made from data.py by tools/export.py. Do not edit.
"""A rollercoaster to learn on, and two real experiments to be honest with"""
from typing import Any
import torch
from torch import Tensor
__all__ = ['generator', 'rollercoaster', 'ball_drops', 'pontius']

def generator(seed: Any) -> torch.Generator:
    """A random generator that starts at `seed`

    Args:
        seed: Where to start; `None` starts somewhere else every time

    Returns:
        Random numbers of its own, which leave everybody else's alone
    """
    ...

def rollercoaster(n: Any=20, noise: Any=3.0, seed: Any=42) -> tuple[Tensor, Tensor]:
    """Speed of a rollercoaster car as it goes over a hill, read once a second

    Args:
        n: Number of readings, one a second
        noise: Standard deviation of a reading's error, in m/s
        seed: Seed of the noise; `None` draws a new ride every time

    Returns:
        Time in s and speed in m/s, float32 of shape (n,) each
    """
    ...

def ball_drops() -> Any:
    """22 filmed drops of 11 balls from a bridge, 1,064 rows

    Returns:
        pandas DataFrame; time_s in s, height_m in m
    """
    ...

def pontius() -> tuple[Tensor, Tensor]:
    """NIST's load-cell calibration, the quadratic fit with certified digits

    Returns:
        Load and deflection, float64 of shape (40,) each
    """
    ...

def untouched(attempt: Any) -> Any:
    """Has nobody put anything in this place yet?

    Args:
        attempt: Of any kind
    """
    ...

def as_numbers(attempt: Any) -> Any:
    """An attempt as a tensor, or a `ValueError` that says what it is instead

    Args:
        attempt: Of any kind
    """
    ...

def judge(check: Any) -> Any:
    """Make the check of an exercise say what it has to say in a line

    Args:
        check: Takes attempts as tensors; gives what is wrong, or 'right: …', or None
    """
    ...

def how_far(mine: Any, right: Any) -> Any:
    """How far an attempt is from right

    Args:
        mine: An attempt, of any kind
        right: What is right
    """
    ...
