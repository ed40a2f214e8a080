# Made from exercises.py by tools/export.py. Do not edit.
"""What checks the exercises of the course, and says how far off an attempt is"""
from typing import Any, Callable
__all__ = ['judge', 'check_counts', 'check_losses', 'check_rate', 'check_start', 'check_landing', 'check_edge', 'check_flat', 'check_time', 'check_ride', 'check_noise', 'check_lowest', 'check_shape', 'check_through', 'check_halvings', 'check_drawing', 'check_mae', 'check_two_losses', 'check_below', 'check_knobs', 'check_alone', 'check_chance', 'check_mae_grad', 'check_rmse_grad', 'check_shift', 'check_limit', 'check_careful', 'check_same_step', 'check_twice', 'check_valley', 'check_quick', 'check_momentum', 'check_scale', 'check_units', 'check_abs', 'check_fall', 'check_twins', 'check_even_loss', 'check_exp', 'check_uses', 'check_ten_steps']

def judge(check: Any) -> Callable[..., Any]:
    """Make the check of an exercise say what it has to say in a line

    Args:
        check: Takes attempts as tensors; gives what is wrong, or 'right: …', or `None`

    Returns:
        The same check, which answers in one line, whatever it is given
    """
    ...

def check_counts(counts: Any) -> str:
    """Are these the steps until within 1% of the floor?

    Args:
        counts: The steps at a rate of 0.2 and at 0.4

    Returns:
        'your turn', 'right', or what is wrong
    """
    ...

def check_losses(losses: Any) -> str:
    """Are these the losses of a loop without a mistake?

    Args:
        losses: Before each of 60 steps on standardised time at 0.1, and after the last

    Returns:
        'your turn', 'right', or where they part
    """
    ...

def check_rate(rate: Any) -> str:
    """Is the walk within 1% of the floor after 16 steps?

    Args:
        rate: For a walk on standardised time

    Returns:
        'your turn', 'right: …', or how many steps it takes
    """
    ...

def check_start(start: Any) -> str:
    """Do ten steps at 0.1 from here end within 2% of the floor?

    Args:
        start: (a, b, c) over standardised time

    Returns:
        'your turn', 'right', or how high the walk ends
    """
    ...

def check_landing(rate: Any) -> str:
    """Does one step at this rate land at the bottom?

    Args:
        rate: In a valley of curvature 2.5

    Returns:
        'your turn', 'right', or how much of the way is left
    """
    ...

def check_edge(rate: Any) -> str:
    """Does the ball jump to and fro at this rate for ever, always as high?

    Args:
        rate: In a valley of curvature 2.5

    Returns:
        'your turn', 'right', or where a step lands
    """
    ...

def check_flat(steps: Any) -> str:
    """Is a hundredth of the way left after so many steps, and not sooner?

    Args:
        steps: At a rate of 0.01, in a direction of curvature 1

    Returns:
        'your turn', 'right', or what is left
    """
    ...

def check_time(when: Any) -> str:
    """Is it the time at which forty seconds of the ride are slowest?

    Args:
        when: In s

    Returns:
        'your turn', 'right', or on which side
    """
    ...

def check_ride(my_ride: Any) -> str:
    """Is it slowest at 6 s, with 2 km/h there, and as steep as ours?

    Args:
        my_ride: Takes a time in s and gives a speed in km/h

    Returns:
        'your turn', 'right', or by how much it is off
    """
    ...

def check_noise(noise: Any) -> str:
    """Is the noise within a tenth of what it was made with?

    Args:
        noise: Standard deviation of a reading, in km/h

    Returns:
        'your turn', 'right', or how many times the truth
    """
    ...

def check_lowest(lowest_at: Any) -> str:
    """Does it find where each of three curves is lowest?

    Args:
        lowest_at: Takes the three knobs and gives a place

    Returns:
        'your turn', 'right', or by how much it is off
    """
    ...

def check_shape(shape: Any) -> str:
    """Is it the shape of the predictions of 5 curves at 20 times?

    Args:
        shape: A tuple of whole numbers

    Returns:
        'your turn', 'right', or what is wrong
    """
    ...

def check_through(params: Any) -> str:
    """Does the curve go through the ride's readings at 0, 10 and 19 s?

    Args:
        params: (a, b, c) over time in s

    Returns:
        'your turn', 'right', or by how much it misses each of the three
    """
    ...

def check_halvings(steps: Any) -> str:
    """Has halving 6,000 as often brought it below 1, and not sooner?

    Args:
        steps: How many

    Returns:
        'your turn', 'right', or what is left
    """
    ...

def check_drawing(ax: Any) -> str:
    """Are there the ride's dots once, and two curves, the random one and the true one?

    Args:
        ax: matplotlib's axes, with something drawn on them

    Returns:
        'right', or what is missing
    """
    ...

def check_mae(mae: Any) -> str:
    """Is it the mean absolute error, of errors of 1, 0 and −2 and of others?

    Args:
        mae: Takes predictions and measurements and gives one number

    Returns:
        'your turn', 'right', or by how much it is off
    """
    ...

def check_two_losses(mses: Any, maes: Any) -> str:
    """Are these the losses of the two sets of predictions?

    Args:
        mses: MSE where all of twenty are 3 too high, and where one is off by 20
        maes: The same for the mean absolute error

    Returns:
        'your turn', 'right', or which is wrong
    """
    ...

def check_below(params: Any) -> str:
    """Is the loss lower than the lowest possible?

    Args:
        params: (a, b, c) over time in s

    Returns:
        'your turn', or how far above the floor; nobody gets 'right'
    """
    ...

def check_knobs(params: Any) -> str:
    """Is the loss less than 1.5 times the lowest possible?

    Args:
        params: (a, b, c) over time in s

    Returns:
        'your turn', 'right: …', or how high it is
    """
    ...

def check_alone(losses: Any) -> str:
    """Are these the lowest losses with one knob, the other two being zero?

    Args:
        losses: The lowest with a alone, with b alone, with c alone

    Returns:
        'your turn', 'right', or which is another
    """
    ...

def check_chance(loss: Any, tries: Any) -> str:
    """Did ten thousand random curves come near the lowest possible loss?

    Args:
        loss: The lowest that was found
        tries: Of how many curves

    Returns:
        'your turn', 'right: …', or what is wrong
    """
    ...

def check_mae_grad(mae_grad: Any) -> str:
    """Is it the gradient of the mean absolute error?

    Args:
        mae_grad: Takes knobs, x and y, and gives three slopes

    Returns:
        'your turn', 'right', or by how much it is off
    """
    ...

def check_rmse_grad(rmse_grad: Any) -> str:
    """Is it the gradient of the RMSE?

    Args:
        rmse_grad: Takes knobs, x and y, and gives three slopes

    Returns:
        'your turn', 'right', or by how much it is off
    """
    ...

def check_shift(guess: Any) -> str:
    """What becomes of the slope in c when every speed and the curve rise by 100?

    Args:
        guess: By how much the slope in c rises

    Returns:
        'your turn', 'right', or what to think of
    """
    ...

def check_limit(largest: Any) -> str:
    """Is it the largest safe rate, to within 1%?

    Args:
        largest: The largest safe rate on the ride's seconds

    Returns:
        'your turn', 'right', or what is wrong
    """
    ...

def check_careful(careful: Any) -> str:
    """Does the walk that begins at a rate of 1 come below 698?

    Args:
        careful: Takes x and y, and gives the knobs after a walk that starts at a rate of 1

    Returns:
        'your turn', 'right', or what is wrong
    """
    ...

def check_same_step(rate: Any) -> str:
    """Is the first step on the RMSE at this rate the first step on the MSE at 1e-5?

    Args:
        rate: For a walk on the RMSE

    Returns:
        'your turn', 'right', or what is wrong
    """
    ...

def check_twice(guess: Any) -> str:
    """Do two walks of ten steps end where one of twenty ends?

    Args:
        guess: `True` or `False`

    Returns:
        'your turn', 'right', or what to try
    """
    ...

def check_valley(ratio: Any) -> str:
    """Is it the shape of the crack in the ground of the ride?

    Args:
        ratio: How many times as long as wide

    Returns:
        'your turn', 'right', or on which side
    """
    ...

def check_quick(start: Any) -> str:
    """Do ten steps at 0.1 suffice from here, at least 5 away from the best?

    Args:
        start: (a, b, c) over standardised time

    Returns:
        'your turn', 'right: …', or what is wrong
    """
    ...

def check_momentum(losses_of: Any) -> str:
    """Does it do what PyTorch's momentum does?

    Args:
        losses_of: Takes x and y; the losses before each of 3,000 steps with momentum

    Returns:
        'your turn', 'right', or by how much it is off
    """
    ...

def check_scale(mean: Any, std: Any) -> str:
    """Is the condition number of (time−mean)/std below 7?

    Args:
        mean: Where x is counted from
        std: The unit that it is counted in

    Returns:
        'your turn', 'right', or the condition number
    """
    ...

def check_units(guess: Any) -> str:
    """Does counting the speeds in m/s change the number of steps by more than a tenth?

    Args:
        guess: `True` or `False`

    Returns:
        'your turn', 'right', or what to try
    """
    ...

def check_abs(params: Any) -> str:
    """Do two ReLUs make |x|?

    Args:
        params: Slope, shift and height of two ReLUs, shape (2, 3)

    Returns:
        'your turn', 'right', or by how much it is off
    """
    ...

def check_fall(fall: Any) -> str:
    """Has a curve half the loss of the best quadratic on a whiffle ball's fall?

    Args:
        fall: Takes standardised times and heights; what your curve says at the times

    Returns:
        'your turn', 'right', or how good it is
    """
    ...

def check_twins(guess: Any) -> str:
    """Do two ReLUs that start the same stay the same?

    Args:
        guess: `True` or `False`

    Returns:
        'your turn', 'right', or what to try
    """
    ...

def check_even_loss(loss: Any) -> str:
    """Is it the loss of a model that knows nothing?

    Args:
        loss: The cross-entropy where 45 letters are equally likely

    Returns:
        'your turn', 'right', or on which side
    """
    ...

def check_exp(grad: Any) -> str:
    """Does the gradient come through the exponential function?

    Args:
        grad: The slope of e^(2x) at x = 0.5

    Returns:
        'your turn', 'right', or by how much it is off
    """
    ...

def check_uses(places: Any, grad: Any) -> str:
    """What does `backward` do with `a*a*a` at 2?

    Args:
        places: Into how many places a share of the gradient is written
        grad: What they add up to

    Returns:
        'your turn', 'right', or which is wrong
    """
    ...

def check_ten_steps(params: Any, seed: Any) -> str:
    """Are these the knobs after ten steps at 1e-5?

    Args:
        params: (a, b, c) over time in s
        seed: Of the ride and of the start

    Returns:
        'your turn', 'right: …', or where they are
    """
    ...
