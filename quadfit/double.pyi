# Made from double.py by tools/export.py. Do not edit.
"""Numbers with thirty-two digits, made of two with sixteen, for the few curves that need them"""
from typing import Any
__all__ = []

def two_sum(a: Any, b: Any) -> Any:
    """a + b, rounded, and what the rounding took: the two together are exact (Knuth)

    Args:
        b: Two numbers, arrays or tensors
    """
    ...

class Double:
    """The number hi + lo, or an array or tensor of such, with about 32 digits"""
    __array_ufunc__: Any
    __radd__: Any
    __rmul__: Any
    hi: Any
    lo: Any

    def __init__(self, hi: Any, lo: Any=0.0) -> None:
        """Args:
            hi: The number to working precision
            lo: What it lacks
        """
        ...

    def __repr__(self) -> str:
        ...

    def __getitem__(self, i: Any) -> Any:
        ...

    def __neg__(self) -> Any:
        ...

    def __add__(self, other: Any) -> Any:
        ...

    def __mul__(self, other: Any) -> Any:
        ...

    def __truediv__(self, other: Any) -> Any:
        ...

    def __sub__(self, other: Any) -> Any:
        ...

    def __rsub__(self, other: Any) -> Any:
        ...

def rounded(v: Any) -> Any:
    """`v` to working precision

    Args:
        v: A `Double` or a plain number, array or tensor
    """
    ...
