# Made from points.py by nbs/_export.py. Do not edit.
"""The gate that every number passes through"""
from typing import Any
from torch import Tensor
__all__ = ['to_tensor', 'to_numpy', 'check_finite', 'check_distinct', 'check_nan_policy', 'as_xy']

def to_tensor(v: Any, name: Any) -> Any:
    """`v` as a real floating tensor: float32 stays, everything else becomes float64"""
    ...

def to_numpy(v: Any, name: Any) -> Any:
    ...

def check_finite(v: Any, name: Any) -> Any:
    """Raise if `v` holds NaN or infinity, saying how many and where the first is"""
    ...

def check_distinct(x: Any) -> Any:
    """Raise if `x` has fewer than 3 distinct values"""
    ...

def check_nan_policy(nan_policy: Any) -> Any:
    ...

def as_xy(x: Any, y: Any) -> tuple[Tensor, Tensor]:
    """`x` and `y` as a pair of tensors that a quadratic can be fitted to, or a `ValueError` that names the fault

    Args:
        x: Where it was measured: tensor, NumPy array, pandas Series or list, shape (n,)
        y: What was measured, shape (n,)

    Returns:
        `x` and `y`, both float32 if both came so, else both float64, on one device
    """
    ...
