# Made from cli.py by tools/export.py. Do not edit.
"""`quadfit`: a, b and c of two columns of a table, with errors, and the walk to them in seven steps"""
import argparse
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
__all__ = ['description', 'epilog', 'options', 'Story', 'rollercoaster_story', 'story_of', 'Walk', 'walk_down', 'printed', 'abc', 'tell_walk', 'digits_needed', 'tell_best', 'report', 'picture', 'reason_of', 'complain', 'replace_file', 'save_picture', 'Parser', 'rate', 'step_count', 'arguments', 'quiet_interrupt', 'load', 'as_typed', 'play', 'main']

@dataclass
class Story:
    """Readings, and what the command tells of them

    Attributes:
        x: Tensor of shape (n,), float64
        y: Likewise
        sigma: Likewise, or `None`
        names: Of x, y and sigma
        notes: What the table's reader assumed
        separator: Between the fields of the table
        decimal: Before decimals
        true: (a, b, c) of the truth, where somebody knows it
    """
    x: Any
    y: Any
    sigma: Any
    names: tuple
    notes: list = ...
    separator: str | None = ...
    decimal: str | None = ...
    true: Any = ...

def rollercoaster_story() -> Any:
    """The ride that is played when there is no file, with its true parameters"""
    ...

def story_of(args: Any) -> Any:
    """The readings of the table that was named, or the ride

    Args:
        args: What `arguments` read
    """
    ...

@dataclass
class Walk:
    """The walk on standardised x, and what is known of it beforehand

    Attributes:
        descent: A `Descent`
        curves: Its (a, b, c) over x itself, shape (k+1, 3)
        moments: The `Moments` of standardised x
        target: The loss that is good enough
        mean: Of x, weighted
        std: Likewise
    """
    descent: Any
    curves: Any
    moments: Any
    target: float
    mean: Any
    std: Any

    @property
    def floor(self) -> Any:
        ...

def walk_down(story: Any, lr: Any=None, steps: Any=1000) -> Any:
    """Go down on standardised x until the loss is good enough

    Args:
        steps: Rate, the safe one by half; the most steps
    """
    ...

def printed(name: Any) -> Any:
    """What may go to a terminal: nothing that steers it

    Args:
        name: A name or a sentence, or `None`
    """
    ...

def abc(params: Any) -> Any:
    """Three numbers as the story tells them

    Args:
        params: a, b and c
    """
    ...

def tell_walk(story: Any, walk: Any) -> Any:
    """The seven steps, a line each, and the loss on its way down

    Args:
        walk: A `Story`, and the `Walk` on it
    """
    ...

def digits_needed(params: Any, x: Any, tolerance: Any) -> Any:
    """How many digits of a, b and c draw the same curve, from 6 to 17

    Args:
        tolerance: (a, b, c); where, and how far off it may be
    """
    ...

def tell_best(story: Any, walk: Any, best: Any) -> Any:
    """Where the walk ended, the best fit with its standard errors, and its check

    Args:
        best: As for `tell_walk`, and the best fit
    """
    ...

def report(story: Any, walk: Any, best: Any, plot: Any=None) -> Any:
    """Everything that the story tells, as a line of JSON

    Args:
        plot: As for `tell_best`; where the picture is
    """
    ...

def picture(story: Any, walk: Any, most: Any=2000) -> Any:
    """The curve at a few moments of the walk, and the loss with its floor

    Args:
        most: As for `tell_walk`; how many dots
    """
    ...

def reason_of(fault: Any) -> Any:
    """What went wrong, without the number that the system has for it

    Args:
        fault: An exception
    """
    ...

def complain(says: Any) -> Any:
    """One line on standard error, which begins with the name of the command

    Args:
        says: A text
    """
    ...

def replace_file(path: Any, data: Any) -> Any:
    """Write beside the place and rename, so that an old file is whole until then

    Args:
        data: Where to, and bytes
    """
    ...

def save_picture(story: Any, walk: Any, path: Any) -> Any:
    """Write the picture and give back its path, or say why there is none

    Args:
        path: As for `picture`, and where to write it
    """
    ...

class Parser(argparse.ArgumentParser):
    """A parser of arguments whose complaints are a `ValueError`"""

    def error(self, message: Any) -> Any:
        ...
description: str
epilog: str

def rate(text: Any) -> Any:
    """A learning rate, or a `ValueError`

    Args:
        text: A word
    """
    ...

def step_count(text: Any) -> Any:
    """A number of steps, or a `ValueError`

    Args:
        text: A word
    """
    ...

def arguments(argv: Any=None) -> Any:
    """Read the arguments, or a `ValueError`

    Args:
        argv: The words; those of the command line by default
    """
    ...

@contextmanager
def quiet_interrupt() -> Any:
    """In a terminal's process: they would show a traceback, or swallow it"""
    ...

def load() -> Any:
    """Import what the rest needs"""
    ...
options: Any

def as_typed(says: Any) -> Any:
    """The same with its options as one types them here

    Args:
        says: A message of `read_table`
    """
    ...

def play(args: Any) -> Any:
    """Read, fit, walk, tell; an exit status

    Args:
        args: What `arguments` read
    """
    ...

def main(argv: Any=None) -> int:
    """The command `quadfit`

    Args:
        argv: The words that follow `quadfit`; those of the command line by default

    Returns:
        Exit status: 0, 1 without a picture, 2 after a fault, 130 after Ctrl-C
    """
    ...
