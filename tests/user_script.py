"""A user's script, as their editor sees it: every public name, and one mistake for a type checker

`pytest tests/test_package.py` asks for exactly that one error, and that every public name and every
public method stands here. It runs, too: `python tests/user_script.py`."""
import tempfile
from importlib.util import find_spec
from pathlib import Path
import numpy as np
import torch
import quadfit
from quadfit import (
    Check, Descent, Film, GroupMoments, Inverse, LiveFigure, Moments, QuadFit, QuadraticModel,
    QuadraticRegressor, Roots, Slope, Summary, Table, UShape, Vertex, apply_step, as_xy, ball_drops,
    bowl, by_hand, descend, fit, fit_groups, hessian, init_params, loss_and_grad, max_lr,
    moments_of, mse, mse_grad, one_knob, palette, pontius, quad_learner, quadratic, read_table,
    rmse, rollercoaster, show_losses, show_preds, wager)

def mistake(walk: Descent) -> None:
    print(walk.stepz)  # the one mistake

def keep(film: Film, figure: LiveFigure) -> None:
    film.save('walk.gif', fps=8)
    figure.save('ground.html')
    print(film.alt, figure.alt, figure.to_html(), figure.model['figure'])

# data, model, plot, loss
time, speed = as_xy(*rollercoaster(n=20, noise=3., seed=None))
load, deflection = pontius()
params: torch.Tensor = init_params(42)
preds = quadratic(time, params)
show_preds(preds, time, speed).set_title('a start').set_color(palette['predicted'])
show_losses([3., 2., 1.], floor=.5).set_xlabel('step')
error: float = mse(preds, speed).item() + rmse(preds, speed).item()

# figures, gradient, descent
chart, guess, knob = by_hand(time, speed), wager(seed=42), one_knob()
loss, slope = loss_and_grad(params, time, speed)
steepest: torch.Tensor = (slope + mse_grad(params, time, speed)) @ hessian(time).to(slope)
apply_step(params, time, speed, lr=max_lr(time)/2).item()
walk = descend(time, speed, lr=1e-5, steps=10, seed=None, loss_func=rmse)
went: str = f'{walk.stopped} after {walk.steps} of {walk.lr}: {walk.losses[-1]:.3g}'
ways: str = f'{walk.path.shape} {walk.params}'
named: str = walk.xlabel + walk.ylabel
misses = (walk.preds - walk.y).abs().max() + walk.x.mean() + walk.loss_func(walk.preds, walk.y)
axes, table = walk.plot(), walk.to_frame()
film: Film = walk.animate(frames=3)

# fitting, check, groups
best: QuadFit = quadfit.fit(load, deflection, sigma=None, absolute_sigma=False, nan_policy='raise')
spread = best.stderr/best.params.abs() + best.cov.diagonal()
spread += (best.scale*best.cov_unscaled).diagonal()
numbers = best.n + best.dof + best.chi2 + best.resid_std + best.r2
numbers += best.aic + best.bic + best.condition
made_of = best.points, best.free.chi2, best.best.params, best.held, best.count, best.log_sigma
asked_for = best.weighted, best.absolute_sigma, best.nan_policy, best.names, best.called
curve: float = best.a*3**2 + best.b*3 + best.c
left_over = (best.residuals + best.fitted - deflection).abs().max()
lowest, highest = best.conf_int(level=.9)
low, high = best.band(load, level=.9, kind='prediction')
inside: torch.Tensor = (low < best.predict(load)) & (high > 0) & ~best.extrapolates(load)
top: Vertex = best.vertex()
cross: Roots = fit(time, speed-20).roots()
weighed: Inverse = best.inverse_predict(deflection[3], level=.9, kind='prediction')
places = [
    top.x, top.y, top.x_stderr, top.y_stderr, top.x_low, top.x_high,
    cross.x, cross.x_stderr, cross.x_low, cross.x_high,
    weighed.x, weighed.low, weighed.high]
steep: Slope = best.slope(load)
steepness = steep.value/steep.stderr
bent: UShape = best.u_shape(low=None, high=None)
ends = f'{bent.slope_low} (t {bent.t_low}), {bent.slope_high} (t {bent.t_high})'
tested = f'{bent.verdict}: {ends}, p {bent.p_value}'
through: QuadFit = best.fix(c=0.)
told: Summary = best.summary()
of_R = [
    told.residuals, told.resid_std, told.dof,
    told.r2, told.r2_adjusted, told.r2_from_held,
    told.F, told.F_p, told.log_likelihood, told.aic, told.bic]
asked: Check = best.check()
says: str = f'{asked.verdict}: {" ".join(asked.reasons)}'
shape = asked.cubic_F + asked.cubic_p + asked.quadratic_F + asked.quadratic_p
scatter = asked.scatter_LM + asked.scatter_p + asked.curvature_change
neighbours = asked.durbin_watson + asked.durbin_watson_p + asked.expected
found = shape + scatter + neighbours + asked.chi2_per_dof + asked.chi2_p
tables = [best.to_frame(level=.9).round(3), asked.to_frame().round(3)]
again = QuadFit.from_json(best.to_json())
best.plot(level=.9, ax=None)['curve'].set_title(best.nan_policy)

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder)/'drop.csv'
    file.write_text('t (s);h (m)\n0;1,2\n0,1;1,12\n0,2;0,95\n0,3;0,67\n')
    read: Table = read_table(file, x='t (s)', y=2, sigma=None, omit=False,
        decimal=',', dayfirst=None)
fallen = fit(read.x, read.y, sigma=read.sigma, names=read.names)
how: str = f'{read.names} {read.notes} {read.separator} {read.decimal}'

drops = ball_drops()
every = fit_groups(drops, ['ball', 'drop'], 'time_s', 'height_m').set_index('ball')
live = bowl(time, speed)

# moments, scale
m: Moments = Moments(time, speed) + moments_of([(load, deflection)])
by_ball = moments_of(drops, 'time_s', 'height_m', by='ball')
kept = GroupMoments.from_dict(by_ball.to_dict()) # typed, as `moments_of` is of `Moments`
if find_spec('pyarrow'):  # which a user may lack
    with tempfile.TemporaryDirectory() as folder:
        kept.to_parquet(Path(folder)/'balls.parquet')
        kept = GroupMoments.from_parquet(Path(folder)/'balls.parquet')
twice: GroupMoments = kept + kept
counted = f'{len(twice)} {twice.kind} {twice.keys.shape} {twice.moments.n}'
fitted = f'{twice["Golf Ball"].floor} {twice.fit()}'
m = Moments.from_dict(Moments(time, speed, weights=torch.ones(20)).to_dict())
close = m.loss(m.best) - m.floor + m.grad(m.best).abs().max()
close += m.hessian.trace() + m.condition + m.n
near: int = m.steps_until(within=.1, lr=m.best_lr.item())
made_of_sums = m.sums.n, m.solution.chi2, m.into_coef
there = m.after(near, lr=m.max_lr.item()/2) - m.descend(lr=1e-5, steps=3).params
kept_beside = float(m.points + m.log_weights) + m.fit().dof.to(m.device)

# learner, regressor
model = QuadraticModel(params.detach())
model.params.data += 1
slope_of_line = model.weight
learner = quad_learner(time, speed, lr=1e-5, bs=None).loss_func(model.forward(time), speed)
column: np.ndarray = time[:, None].numpy()
unfitted = QuadraticRegressor(column=None, absolute_sigma=False)
estimator = unfitted.fit(column, speed.numpy(), sample_weight=np.ones(20))
more = QuadraticRegressor().partial_fit([[1.], [2.], [3.], [5.]], [1., 4., 9., 24.]).column
slopes = estimator.coef_ + estimator.intercept_
heights = estimator.predict([[1.], [2.]]).round() + estimator.column_
heights += estimator.fit_.params.sum().item()
