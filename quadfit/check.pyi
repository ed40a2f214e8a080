# Made from check.py by tools/export.py. Do not edit.
"""Is a quadratic the right model, or only the best quadratic?"""
import numpy as np
from dataclasses import dataclass
from typing import Any
__all__ = ['Check']

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
        scatter_LM: How much the size of the residuals depends on x
        scatter_p: The chance of as much, if all readings scattered alike
        chi2_per_dof: 1 if sigma is right; NaN without `absolute_sigma`
        chi2_p: The chance of one as far from 1, if they do
    """
    cubic_F: np.ndarray
    cubic_p: np.ndarray
    curvature_change: np.ndarray
    quadratic_F: np.ndarray
    quadratic_p: np.ndarray
    durbin_watson: np.ndarray
    expected: np.ndarray
    durbin_watson_p: np.ndarray
    scatter_LM: np.ndarray
    scatter_p: np.ndarray
    chi2_per_dof: np.ndarray
    chi2_p: np.ndarray

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
            A sentence a question, and what is not seen
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

def check_model(points: Any, solution: Any, absolute_sigma: bool=False) -> Check:
    """Ask the residuals whether a quadratic is the right model

    Args:
        points: What was fitted
        solution: The best curve
        absolute_sigma: Is sigma taken at its word?

    Returns:
        Its numbers, for one curve or for each of a batch
    """
    ...
