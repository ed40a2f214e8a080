# Made from learner.py by nbs/_export.py. Do not edit.
"""The seven steps once more, in fastai's words"""
from typing import Any
from fastai.basics import Learner
from torch import Tensor
from torch import nn
__all__ = ['QuadraticModel', 'quad_learner']

class QuadraticModel(nn.Module):
    """The curve `a·x² + b·x + c` as a PyTorch model that owns its knobs"""
    params: nn.Parameter

    def __init__(self, params: Any=None) -> None:
        """Args:
            params: The knobs (a, b, c), which are copied; `None` is `init_params(42)`
        """
        ...

    def forward(self, x: Any) -> Tensor:
        """What the curve says at `x`

        Args:
            x: Where to predict, shape (…, n)

        Returns:
            Predictions, shape (…, n)
        """
        ...

def quad_learner(x: Any, y: Any, lr: Any=1e-05, bs: Any=None, params: Any=None, **kwargs: Any) -> Learner:
    """A fastai `Learner` that fits a quadratic to `x` and `y`: SGD on the MSE, as `descend` does it

    Args:
        x: Where it was measured, shape (n,)
        y: What was measured, shape (n,)
        lr: Learning rate
        bs: Points in a batch; `None` is all of them
        params: Where to start, shape (3,); `None` is `init_params(42)`
        kwargs: What else a `Learner` takes: `opt_func`, `metrics`, `cbs`, `path`, …

    Returns:
        Ready to `fit`
    """
    ...
