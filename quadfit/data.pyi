# Made from data.py by tools/export.py. Do not edit.
"""A rollercoaster to learn on, and two real experiments to be honest with"""
from typing import Any
from torch import Tensor
__all__ = ['rollercoaster', 'ball_drops', 'pontius']

def rollercoaster(n: Any=20, noise: Any=3.0, seed: Any=42) -> tuple[Tensor, Tensor]:
    """Speed of a rollercoaster car as it goes over a hill, read once a second

    Args:
        n: Number of readings, one a second
        noise: Standard deviation of a reading's error, in km/h
        seed: Seed of the noise; `None` draws a new ride every time

    Returns:
        Time in s and speed in km/h, float32 of shape (n,) each
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
