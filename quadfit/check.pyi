# Made from check.py by tools/export.py. Do not edit.
"""Is a quadratic the right model, or only the best quadratic?"""
import numpy as np
from dataclasses import dataclass
from typing import Any
from torch import Tensor
__all__ = ['Check', 'says_cubic', 'says_bend', 'says_neighbours', 'cubic_term', 'averaged', 'durbin_watson', 'check_model', 'rounding_of']

@dataclass(frozen=True, eq=False)
class Check:
    """What the residuals say about the model: numbers, or arrays for a batch

    Attributes:
        cubic_F: How much a cubic term would explain, in units of scatter
        cubic_p: The chance of as much, if there were only scatter
        curvature_change: Change of the bend, end to end, in units of its mean
        quadratic_F: How much the bend explains, in units of scatter
        quadratic_p: The chance of as much, if the truth were a straight line
        durbin_watson: Small if neighbours err alike
        expected: Durbin and Watson's number on average, if they do not
        durbin_watson_p: The chance of one as small, if there were only scatter
    """
    cubic_F: np.ndarray
    cubic_p: np.ndarray
    curvature_change: np.ndarray
    quadratic_F: np.ndarray
    quadratic_p: np.ndarray
    durbin_watson: np.ndarray
    expected: np.ndarray
    durbin_watson_p: np.ndarray

    @property
    def verdict(self) -> str:
        """'a quadratic', 'a line will do', 'doubtful', 'not a quadratic', 'cannot tell'

        Returns:
            An array of such for a batch
        """
        ...

    @property
    def reasons(self) -> list[str]:
        """Why, for a single curve; a `ValueError` for many

        Returns:
            One sentence for each of the three questions
        """
        ...

    def to_frame(self) -> Any:
        """The numbers and the verdict as a table

        Returns:
            pandas DataFrame, a row a curve
        """
        ...

    def __repr__(self) -> str:
        ...

def says_cubic(check: Any) -> Any:
    """What the first question found

    Args:
        check: Of a single curve
    """
    ...

def says_bend(check: Any) -> Any:
    """What the second question found

    Args:
        check: Of a single curve
    """
    ...

def says_neighbours(check: Any) -> Any:
    """What the third question found

    Args:
        check: Of a single curve
    """
    ...

def cubic_term(r: Any, P: Any, cube: Any) -> tuple[Tensor, ...]:
    """The best cubic term for the residuals

    Args:
        r: Residuals times the root of the weights, shape (…, n)
        P: 1, P₁ and P₂ likewise, each of length 1, shape (…, 3, n)
        cube: The cube of the standardised x likewise, shape (…, n)

    Returns:
        Its coefficient, what it explains, what it leaves, shape (…)
    """
    ...

def averaged(x: Any, r: Any, w: Any) -> tuple[Tensor, ...]:
    """The residuals, averaged over points with the same x

    Args:
        x: Where it was measured, shape (…, n)
        r: Residuals, shape (…, n)
        w: Weights, 0 for points that do not count, shape (…, n)

    Returns:
        x, residuals and weights of the places in order, then zeros
    """
    ...

def durbin_watson(r: Any, P: Any, n: Any) -> tuple[Tensor, ...]:
    """Do neighbours err alike? Durbin and Watson (1950, 1951)

    Args:
        r: Residuals times the root of the weights, in the order of x, shape (…, n)
        P: 1, P₁ and P₂ likewise, each of length 1, shape (…, 3, n)
        n: How many there are; what follows is 0, shape (…)

    Returns:
        The number, its mean for mere scatter, and its p, shape (…)
    """
    ...

def check_model(points: Any, solution: Any) -> Check:
    """Ask the residuals whether a quadratic is the right model

    Args:
        points: What was fitted
        solution: The best curve

    Returns:
        Its numbers, for one curve or for each of a batch
    """
    ...

def rounding_of(solution: Any) -> Any:
    """How far from the curve the rounding of y alone may put a point, shape (…)

    Args:
        solution: From `lstsq`
    """
    ...
