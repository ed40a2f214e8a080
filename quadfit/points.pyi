# Made from points.py by tools/export.py. Do not edit.
"""The one gate that every number passes through, and what becomes of weights, gaps and batches"""
from typing import Any
import numpy as np
from dataclasses import dataclass
from torch import Tensor
__all__ = ['LARGE', 'to_array', 'check_exact', 'fits_float64', 'numbers_in', 'index_of', 'to_tensor', 'to_numpy', 'name_of', 'check_finite', 'check_distinct', 'check_nan_policy', 'as_xy', 'together', 'Points', 'is_missing', 'copied', 'carry_gradients', 'room', 'as_points', 'as_sigma']

def to_array(v: Any, name: Any) -> np.ndarray:
    """`v` as a NumPy array of real numbers, or a `ValueError` that names the fault

    Args:
        v: Array, list, column of a table: anything that holds numbers
        name: What to call it in an error

    Returns:
        Numbers, with NaN where there is none
    """
    ...

def check_exact(whole: Any, name: Any) -> Any:
    """Raise if a float64 cannot hold every number in `whole`

    Returns:
        An array of whole numbers, and its name
    """
    ...

def fits_float64(whole: Any) -> Any:
    """Can a float64 hold `whole` to its last digit?

    Returns:
        A whole number
    """
    ...

def numbers_in(objects: Any, name: Any) -> Any:
    """The numbers in an array of objects, with NaN for None and pandas' NA

    Returns:
        An array of Python objects, and its name
    """
    ...

def index_of(place: Any) -> Any:
    """`place` as one writes it: a number if it has one part, else a tuple

    Returns:
        A tuple or list of whole numbers
    """
    ...

def to_tensor(v: Any, name: Any) -> Tensor:
    """`v` as a tensor of real numbers, or a `ValueError` that names the fault

    Args:
        v: Tensor, or anything that `to_array` takes
        name: What to call it in an error

    Returns:
        float32 if it came so, else float64
    """
    ...

def to_numpy(v: Any, name: Any) -> Any:
    """`v` as a NumPy array of floats, without gradients

    Returns:
        As for `to_tensor`
    """
    ...

def name_of(v: Any, default: Any) -> Any:
    """The name of a column of a table

    Returns:
        Data, and what to call them if they have no name
    """
    ...

def check_finite(v: Any, name: Any) -> Any:
    """Raise a `ValueError` if `v` holds NaN or infinity; it says how many, and where

    Returns:
        A tensor, and its name
    """
    ...

def check_distinct(x: Any) -> Any:
    """Raise a `ValueError` if `x` has fewer than 3 distinct values

    Returns:
        A tensor of shape (n,)
    """
    ...

def check_nan_policy(nan_policy: Any) -> Any:
    """Raise a `ValueError` if it is none of the three

    Returns:
        What the caller gave
    """
    ...

def as_xy(x: Any, y: Any) -> tuple[Tensor, Tensor]:
    """Copies of `x` and `y` that can be fitted, or a `ValueError` that names the fault

    Args:
        x: Where it was measured: tensor, NumPy array, pandas Series or list, shape (n,)
        y: What was measured, shape (n,)

    Returns:
        On one device; float32 if both came so, else float64
    """
    ...

def together(**named: Any) -> Any:
    """The tensors in one shape on one device, or a `ValueError` that names the fault

    Returns:
        Tensors by their names, with the points in the last dimension
    """
    ...

@dataclass(frozen=True, eq=False)
class Points:
    """Points of one curve or of many, in tensors that belong to nobody else

    Attributes:
        x: Where it was measured, float64, shape (…, n); 0 if it is missing
        y: What was measured, likewise
        sigma: Standard errors of y, shape (…, n); `None` if none were given
        present: Which readings there are, shape (…, n); `None` if all are
    """
    x: Tensor
    y: Tensor
    sigma: Tensor | None
    present: Tensor | None

    @property
    def weights(self) -> Tensor | None:
        """1/σ², and 0 for a missing reading

        Returns:
            Shape (…, n); `None` without sigma and gaps
        """
        ...

    @property
    def n(self) -> Tensor:
        """How many readings there are

        Returns:
            Whole numbers, shape (…)
        """
        ...

    @property
    def weighted(self) -> bool:
        """Were standard errors given?

        Returns:
            True or False
        """
        ...

    @property
    def log_sigma(self) -> Tensor:
        """Σ log σ, where a missing reading counts nothing

        Returns:
            Shape (…)
        """
        ...

    def __getitem__(self, i: Any) -> Any:
        """The points of some of the curves, as a copy"""
        ...

    def holes(self) -> Tensor:
        """Where a number is NaN

        Returns:
            True or False, shape (…, n)
        """
        ...

    def check_finite(self) -> Any:
        """Raise a `ValueError` if a number is NaN or infinite"""
        ...

def is_missing(*tensors: Any) -> Any:
    """Where any of them is NaN

    Returns:
        Some of which may be `None`
    """
    ...
LARGE: Any

def copied(v: Any, name: Any) -> Any:
    """A copy of `v` in float64, through which gradients flow, or a `ValueError`

    Returns:
        As for `to_tensor`
    """
    ...

def carry_gradients(*tensors: Any) -> Any:
    """Does one of them carry gradients, for a way backward or forward?

    Returns:
        Some of which may be `None`
    """
    ...

def room(*shape: Any, device: str='cpu') -> Any:
    """A float64 tensor to be filled, in large pages if it is large

    Returns:
        The shape that is wanted, and where
    """
    ...

def as_points(x: Any, y: Any, sigma: Any=None, nan_policy: str='raise') -> Points:
    """`x`, `y` and `sigma` as points, or a `ValueError` that names the fault

    Args:
        x: Where it was measured, shape (…, n)
        y: What was measured, shape (…, n)
        sigma: Standard error of every y: a number, or shape (…, n)
        nan_policy: With 'omit', a point that has a NaN counts as missing

    Returns:
        Not yet searched for NaN and infinity, which show in the sums
    """
    ...

def as_sigma(sigma: Any, x: Any) -> Any:
    """`sigma` as a positive tensor of the shape of `x`, or a `ValueError`

    Returns:
        As the caller gave it, and the tensor that it belongs to
    """
    ...
