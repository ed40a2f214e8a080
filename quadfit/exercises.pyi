# Made from exercises.py by tools/export.py. Do not edit.
"""What checks the exercises of the course, and says how far off an attempt is"""
from typing import Any, Callable
__all__ = ['judge', 'how_far', 'check_limit', 'check_careful', 'check_same_step', 'check_twice']

def judge(check: Any) -> Callable[..., Any]:
    """Make the check of an exercise say what it has to say in a line

    Args:
        check: Takes attempts as tensors; gives what is wrong, or 'right: …', or `None`

    Returns:
        The same check, which answers in one line, whatever it is given
    """
    ...

def how_far(mine: Any, right: Any) -> str:
    """How far an attempt is from right, which is within 1%

    Args:
        mine: An attempt, of any kind
        right: What is right

    Returns:
        'your turn', 'right', or by how much it is off
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
