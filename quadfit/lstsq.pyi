# Made from lstsq.py by nbs/_export.py. Do not edit.
"""The best quadratic, in polynomials that are orthogonal on the data"""
from typing import Any
from collections import namedtuple
__all__ = ['Solution', 'lstsq']
Solution = namedtuple('Solution', 'params chi2')

def lstsq(x: Any, y: Any) -> Solution:
    """The quadratic with the lowest sum of squares

    Args:
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)

    Returns:
        `params`, (a, b, c) as float64, and `chi2`, the sum of the squared residuals
    """
    ...
