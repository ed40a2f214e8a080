# Made from regressor.py by tools/export.py. Do not edit.
"""The best quadratic as a scikit-learn estimator"""
from typing import Any
from sklearn.base import BaseEstimator  # type: ignore
from sklearn.base import RegressorMixin  # type: ignore
__all__ = ['best_column', 'QuadraticRegressor']

def best_column(X: Any, y: Any, weights: Any) -> int:
    """The column of X that explains y best

    Args:
        X: Shape (n, k)
        y: Shape (n,)
        weights: Shape (n,), all positive

    Returns:
        Its number; 0 if there is no curve in any
    """
    ...

class QuadraticRegressor(RegressorMixin, BaseEstimator):
    """The best quadratic by least squares, as a scikit-learn estimator"""
    column_: Any
    fit_: Any
    coef_: Any
    intercept_: Any

    def fit(self, X: Any, y: Any, sample_weight: Any=None) -> Any:
        """Find the curve

        Args:
            X: Shape (n, 1), or (n, k), of which the column that explains y best is taken
            y: Shape (n,)
            sample_weight: Shape (n,), none negative; `None` is 1 for all
        """
        ...

    def predict(self, X: Any, return_std: bool=False) -> Any:
        """The height of the curve; a `NotFittedError` before `fit`

        Args:
            X: As many columns as in `fit`
            return_std: Give the standard deviation of a new reading, too?
        """
        ...
