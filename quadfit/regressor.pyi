# Made from regressor.py by tools/export.py. Do not edit.
"""The best quadratic as a scikit-learn estimator"""
from typing import Any
from sklearn.base import BaseEstimator  # type: ignore
from sklearn.base import RegressorMixin  # type: ignore
from .fitting import QuadFit
__all__ = ['QuadraticRegressor']

class QuadraticRegressor(RegressorMixin, BaseEstimator):
    """The best quadratic by least squares, as a scikit-learn estimator"""
    column: Any
    absolute_sigma: Any

    def __init__(self, column: Any=None, absolute_sigma: bool=False) -> None:
        """Args:
            column: Which column of X is x, its name or number; by default the best
            absolute_sigma: Are weights 1/sigma², in the unit of y? Else ratios count
        """
        ...

    def fit(self, X: Any, y: Any, sample_weight: Any=None) -> Any:
        """Find the curve

        Args:
            X: Shape (n, 1), or (n, k), of which one column is taken
            y: Shape (n,)
            sample_weight: Shape (n,), none negative; `None` is 1 for all
        """
        ...

    @property
    def fit_(self) -> QuadFit:
        """The fit; a `NotFittedError` before there is one

        Returns:
            All that needs no points
        """
        ...

    def partial_fit(self, X: Any, y: Any, sample_weight: Any=None) -> Any:
        """Go on with more data, as if they had been there from the start

        Args:
            X: Some more rows of the table
            y: As for `fit`
            sample_weight: Likewise
        """
        ...

    def predict(self, X: Any, return_std: bool=False) -> Any:
        """The height of the curve; a `NotFittedError` before `fit`

        Args:
            X: As many columns as in `fit`
            return_std: Give the standard deviation of a new reading, too?
        """
        ...
