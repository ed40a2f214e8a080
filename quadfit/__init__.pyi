# Made from __init__.py by tools/export.py. Do not edit.
from .points import as_xy as as_xy
from .data import rollercoaster as rollercoaster, ball_drops as ball_drops, pontius as pontius
from .model import quadratic as quadratic, init_params as init_params
from .plot import palette as palette, show_preds as show_preds, show_losses as show_losses
from .loss import mse as mse, rmse as rmse
from .gradient import loss_and_grad as loss_and_grad, mse_grad as mse_grad, hessian as hessian
from .film import Film as Film
from .walk import Descent as Descent
from .descent import apply_step as apply_step, max_lr as max_lr, descend as descend
from .check import Check as Check
from .shape import Vertex as Vertex, Roots as Roots, Slope as Slope, UShape as UShape, Inverse as Inverse
from .report import Summary as Summary
from .fitting import QuadFit as QuadFit, fit as fit
from .moments import Moments as Moments
from .figures import wager as wager, bowl as bowl, by_hand as by_hand, one_knob as one_knob, LiveFigure as LiveFigure
from .table import read_table as read_table, Table as Table
from .groups import fit_groups as fit_groups
from .scale import moments_of as moments_of
from .learner import QuadraticModel as QuadraticModel, quad_learner as quad_learner
from .regressor import QuadraticRegressor as QuadraticRegressor
__version__: str
__all__ = ['as_xy', 'rollercoaster', 'ball_drops', 'pontius', 'quadratic', 'init_params', 'palette', 'show_preds', 'show_losses', 'mse', 'rmse', 'loss_and_grad', 'mse_grad', 'hessian', 'Film', 'Descent', 'apply_step', 'max_lr', 'descend', 'Check', 'Vertex', 'Roots', 'Slope', 'UShape', 'Inverse', 'Summary', 'QuadFit', 'fit', 'Moments', 'wager', 'bowl', 'by_hand', 'one_knob', 'LiveFigure', 'read_table', 'Table', 'fit_groups', 'moments_of', 'QuadraticModel', 'quad_learner', 'QuadraticRegressor']
