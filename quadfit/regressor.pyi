# Made from regressor.py by nbs/_export.py. Do not edit.
"""The best quadratic as a scikit-learn estimator"""
from typing import Any
from sklearn.base import BaseEstimator
from sklearn.base import RegressorMixin
__all__ = ['QuadraticRegressor']

class QuadraticRegressor(RegressorMixin, BaseEstimator):
    """The best quadratic by least squares, as a scikit-learn estimator"""
    column_: Any
    fit_: Any

    def fit(self, X: Any, y: Any, sample_weight: Any=None) -> Any:
        """Find the curve

        Args:
            X: Shape (n, 1), or (n, k), of which the column that explains y best is taken
            y: Shape (n,)
            sample_weight: Shape (n,), none negative; `None` is 1 for all

        Returns:
            Itself, with `fit_`, the `QuadFit`, and `column_`, the number of the column of X
        """
        ...

    def predict(self, X: Any) -> Any:
        """The height of the curve; a `NotFittedError` before `fit`

        Args:
            X: As many columns as in `fit`

        Returns:
            NumPy array, shape (n,)
        """
        ...
