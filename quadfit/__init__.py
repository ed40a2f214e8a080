"""Gradient descent on one curve that you can see, and the best quadratic at once

`descend(x, y)` walks downhill and keeps every step; `fit(x, y)` gives the best `a·x² + b·x + c` with its errors.
Every public name can be had from here, as in `from quadfit import fit, descend`, and is loaded when it is first asked for.
`from quadfit.all import *` brings all of them. To read, run or change: https://quadfit.github.io/quadfit/"""

__version__ = "0.1.0"

# Every module, in the order in which each may import only from those before it, with its public names
_public = dict(
    points='as_xy',
    double='',
    guards='',
    data='rollercoaster ball_drops pontius',
    sums='',
    lstsq='',
    model='quadratic init_params',
    plot='palette show_preds show_losses',
    loss='mse rmse',
    gradient='loss_and_grad mse_grad hessian',
    film='Film',
    walk='Descent',
    descent='apply_step max_lr descend',
    exercises='',
    check='Check',
    shape='Vertex Roots Slope UShape Inverse',
    report='Summary',
    fitting='QuadFit fit',
    moments='Moments',
    figures='wager bowl by_hand one_knob LiveFigure',
    table='read_table Table',
    scale='GroupMoments moments_of',
    groups='fit_groups',
    learner='QuadraticModel quad_learner',
    regressor='QuadraticRegressor',
    cli='')
_module = {name: module for module, names in _public.items() for name in names.split()}
__all__ = [*_module]

def __getattr__(name):
    "Load a public name the first time that it is asked for, so that `import quadfit` costs next to nothing"
    if name not in _module: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from importlib import import_module
    value = globals()[name] = getattr(import_module(f'{__name__}.{_module[name]}'), name)
    return value

def __dir__(): return sorted({*globals(), *__all__})
