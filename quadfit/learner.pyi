# Made from learner.py by tools/export.py. Do not edit.
"""The seven steps once more, in fastai's words"""
from typing import Any
from fastai.basics import Callback  # type: ignore
from fastai.basics import Learner  # type: ignore
from fastai.basics import TfmdDL  # type: ignore
from torch import Tensor
from torch import nn
from torch.utils.data import TensorDataset
__all__ = ['QuadraticModel', 'quad_learner']

class QuadraticModel(nn.Module):
    """The curve `a·x² + b·x + c` as a PyTorch model that owns its knobs"""
    params: nn.Parameter

    def __init__(self, params: Any=None) -> None:
        """Args:
            params: The knobs (a, b, c), which are copied; `None` is `init_params(42)`
        """
        ...

    @property
    def weight(self) -> Any:
        ...

    def forward(self, x: Any) -> Tensor:
        """What the curve says at `x`

        Args:
            x: Where to predict, shape (…, n)

        Returns:
            Predictions, shape (…, n)
        """
        ...

class PointsDataset(TensorDataset):
    """Points, held as tensors"""

    def new_empty(self) -> Any:
        ...

class PointsLoader(TfmdDL):
    """Batches of points, picked from tensors by their indices"""

    def __init__(self, dataset: Any, num_workers: Any=0, **kwargs: Any) -> None:
        """Args:
            dataset: A `PointsDataset`, or where to predict: anything that holds numbers
            num_workers: Other processes that fetch
            kwargs: What else a `TfmdDL` takes
        """
        ...

    def do_item(self, i: Any) -> Any:
        ...

    def create_batch(self, indices: Any) -> Any:
        ...

    def show_batch(self, b: Any=None, ax: Any=None, **kwargs: Any) -> Any:
        ...

    def show_results(self, b: Any, out: Any, ax: Any=None, **kwargs: Any) -> Any:
        ...

class RoundLoss(Callback):
    """Hand the loss to the diary in 32 bits"""
    order: Any

    def after_loss(self) -> Any:
        ...

class QuadLearner(Learner):
    """A fastai `Learner` for a curve"""

    def predict(self, item: Any) -> tuple[Tensor, Tensor, Tensor]:
        """What the curve says at one place, as fastai gives it

        Args:
            item: A number: where to predict

        Returns:
            The prediction, thrice
        """
        ...

def quad_learner(x: Any, y: Any, lr: Any=1e-05, bs: Any=None, params: Any=None, **kwargs: Any) -> Learner:
    """A fastai `Learner` that fits a quadratic: SGD on the MSE, as `descend` does it

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
