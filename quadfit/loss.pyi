# Made from loss.py by tools/export.py. Do not edit.
"""One number that says how wrong a curve is"""
from typing import Any
from torch import Tensor
__all__ = ['mse', 'rmse']

def mse(preds: Any, targets: Any) -> Tensor:
    """Mean squared error

    Args:
        preds: Predictions, of any shape
        targets: Measurements, of the same shape

    Returns:
        One number, in the unit of the targets squared
    """
    ...

def rmse(preds: Any, targets: Any) -> Tensor:
    """Root of the mean squared error

    Args:
        preds: Predictions, of any shape
        targets: Measurements, of the same shape

    Returns:
        One number, in the unit of the targets
    """
    ...
