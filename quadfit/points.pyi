# Made from points.py by tools/export.py. Do not edit.
"""The one gate that every number passes through, and what becomes of weights, gaps and batches"""
from typing import Any
import numpy as np
from dataclasses import dataclass
from types import SimpleNamespace
from torch import Tensor
__all__ = ['as_xy']

def to_array(v: Any, name: Any, given: Any=None) -> np.ndarray:
    """`v` as a NumPy array of real numbers, or a `ValueError` that names the fault

    Args:
        v: Array, list, column or frame: anything that holds numbers
        name: What to call it in an error
        given: What the caller calls so, for the remedy, if `v` was made of it

    Returns:
        Numbers, with NaN where there is none
    """
    ...

def index_of(place: Any) -> Any:
    """`place` as one writes it: a number if it has one part, else a tuple

    Args:
        place: A tuple or list of whole numbers
    """
    ...

def in_vmap(*given: Any) -> Any:
    """Is one of them a tensor within `torch.func.vmap`, under whatever else?

    Args:
        given: Anything
    """
    ...

def refuse_vmap(v: Any, name: Any) -> Any:
    """Raise a `ValueError` if it is a tensor within `torch.func.vmap`

    Args:
        name: Anything, and what to call it
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

def as_array(v: Any) -> np.ndarray:
    """`v` for NumPy and SciPy, within PyTorch's transforms, too

    Args:
        v: A tensor, wherever it lies and whatever watches it

    Returns:
        Its numbers
    """
    ...

def to_numpy(v: Any, name: Any) -> Any:
    """`v` as a NumPy array of floats, without gradients

    Args:
        name: As for `to_tensor`
    """
    ...

def name_of(v: Any, default: Any) -> Any:
    """The name of a column of a table

    Args:
        default: Data, and what to call them if they have no name
    """
    ...

def as_column(numbers: Any, like: Any, name: Any) -> Any:
    """`numbers` as a column like `like`, if that is one, with its index

    Args:
        name: A tensor; what was given; what to call the column
    """
    ...

def check_finite(v: Any, name: Any) -> Any:
    """Raise a `ValueError` if `v` holds NaN or infinity; it says how many, and where

    Args:
        name: A tensor, and its name
    """
    ...

def check_row(v: Any, name: Any) -> Any:
    """Raise a `ValueError` unless its shape is (n,), n being 1 or more

    Args:
        name: A tensor or an array, and its name
    """
    ...

def check_pair(x: Any, y: Any) -> Any:
    """Raise a `ValueError` unless they are rows of as many finite numbers

    Args:
        y: Tensors
    """
    ...

def copied_alike(x: Any, y: Any) -> Any:
    """Copies on one device; float32 if both came so, else float64

    Args:
        y: Tensors
    """
    ...

def check_distinct(x: Any) -> Any:
    """Raise a `ValueError` if `x` has fewer than 3 distinct values

    Args:
        x: A tensor of shape (n,)
    """
    ...
OUT_OF_RANGE: str

def check_nan_policy(nan_policy: Any) -> Any:
    """Raise a `ValueError` if it is none of the three

    Args:
        nan_policy: What the caller gave
    """
    ...

def warn_for(bad: Any, why: Any, what: str='curve', name: Any=index_of) -> Any:
    """Warn, at the user's line, that something happened to some of the curves

    Args:
        bad: True or False, shape (…)
        why: What happened to those
        what: What they are called
        name: Takes the index of one and gives its name
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

def are_of_one_shape(first: Any, *others: Any) -> Any:
    """Are they rows of points in one shape already?

    Args:
        others: Arrays or tensors
    """
    ...

def can_broadcast(*shapes: Any) -> Any:
    """Do these shapes go together? (PyTorch, asked first, loads SymPy for a second)

    Args:
        shapes: Of arrays or tensors
    """
    ...

def together(**named: Any) -> Any:
    """The tensors in one shape on one device, or a `ValueError` that names the fault

    Args:
        named: Tensors by their names, with the points in the last dimension
    """
    ...

@dataclass(frozen=True, eq=False)
class Points:
    """Points of one curve or many, in tensors of their own; a gap repeats the first

    Attributes:
        x: Where it was measured, float64, shape (…, n)
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
    def n(self) -> Any:
        """How many readings there are

        Args:
            self: A plain number for one whole curve on the CPU, else a tensor (…)
        """
        ...

    @property
    def log_sigma(self) -> Any:
        """Σ log σ, where a missing reading counts nothing

        Args:
            self: Likewise, but a tensor where there were sigma
        """
        ...

    def __getitem__(self, i: Any) -> Any:
        """The points of some of the curves, as a copy"""
        ...

    def without_gradient(self, lost: Any) -> Any:
        """The same points, where no gradient reaches those of a curve that is lost

        Args:
            lost: True or False, shape (…)
        """
        ...

    def missing(self) -> Tensor:
        """Where a reading was left out, or a number is NaN

        Returns:
            True or False, shape (…, n)
        """
        ...

    def has_nan(self) -> Tensor:
        """Is there NaN in a reading that was not left out?

        Returns:
            True or False, shape (…)
        """
        ...

    def check_finite(self) -> Any:
        """Raise a `ValueError` if a number is NaN or infinite"""
        ...

def some_of(v: Any, i: Any, batch: Any) -> Any:
    """What belongs to some of the curves, as a copy; an index reaches no further

    Args:
        batch: Shape (*batch, …); an index of curves; a shape
    """
    ...

def curves_at(i: Any, batch: Any) -> Any:
    """The numbers of the curves that an index means, as an array, or an `IndexError`

    Args:
        batch: An index of curves, as NumPy has it; a shape
    """
    ...

def carry_gradients(*tensors: Any) -> Any:
    """Does one of them carry gradients, for a way backward or forward?

    Args:
        tensors: Some of which may be `None`
    """
    ...

def stop_gradient(v: Any, where: Any) -> Any:
    """`v`, through which no gradient flows `where` that is true

    Args:
        where: Of shape (…) or longer; True or False, shape (…)
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

    Args:
        x: As the caller gave it, and the tensor that it belongs to
    """
    ...

def array_namespace(v: Any) -> SimpleNamespace:
    """What NumPy and PyTorch name differently; all work on the last dimension

    Returns:
        An array, a tensor or a number
    """
    ...
