# Made from cli.py by nbs/_export.py. Do not edit.
"""`quadfit`: a, b and c of two columns of a table, with errors, and the walk to them in seven steps"""
from typing import Any
import argparse
from collections import namedtuple
from matplotlib.figure import Figure
from torch import Tensor
from .descent import Descent
__all__ = ['separators', 'number', 'Readings', 'marks', 'Downhill', 'description', 'epilog', 'text_of', 'separator_of', 'records', 'readable', 'check_table', 'columns_of', 'decimal_mark', 'values_of', 'readings_of', 'rollercoaster_readings', 'check_size', 'weights_of', 'loss_for', 'downhill', 'walk', 'equation', 'tell_start', 'tell_walk', 'digits_needed', 'tell_results', 'plain', 'report', 'picture', 'one_line', 'complain', 'save_picture', 'Parser', 'positive_number', 'whole_number', 'arguments', 'table_readings', 'play', 'close_quietly', 'main']

def text_of(source: Any) -> str:
    """The text of a table, or a `ValueError` for what is no text

    Args:
        source: Path of a table, or `-` for standard input

    Returns:
        All of it
    """
    ...
separators: Any

def separator_of(text: Any) -> str:
    """What stands between the names in the first line

    Args:
        text: A table

    Returns:
        A tab, a semicolon or a comma
    """
    ...

def records(text: Any, separator: str=',') -> Any:
    """The rows of a table that are not blank, the header first

    Args:
        text: A table
        separator: What stands between its fields

    Returns:
        Pairs: the line on which a row begins, and the list of its fields
    """
    ...

def readable(name: Any) -> str:
    """A name without line breaks and control characters

    Args:
        name: The name of a column

    Returns:
        On one line
    """
    ...
number: Any

def check_table(header: Any, rows: Any) -> Any:
    """Refuse what is no table with a name for every column and a field for every name

    Args:
        header: The names of the columns
        rows: Pairs of a line number and the fields of a row

    Returns:
        Nothing; a `ValueError` names the fault
    """
    ...

def columns_of(header: Any, x: Any=None, y: Any=None, sigma: Any=None) -> list:
    """The columns asked for, or the first that are left

    Args:
        header: The names of the columns
        x: The column of x
        y: The column of y
        sigma: The column of the standard errors of y

    Returns:
        The names of the columns to read: two, or three with `sigma`
    """
    ...

def decimal_mark(fields: Any) -> str:
    """What stands before the decimals, where that is unmistakable

    Args:
        fields: All the numbers that are to be read, as text

    Returns:
        A point or a comma
    """
    ...
Readings = namedtuple('Readings', 'x y sigma x_name y_name sigma_name separator decimal true', defaults=[None] * 4)
marks: Any

def values_of(name: Any, fields: Any, lines: Any, decimal: str='.') -> Tensor:
    """The numbers in a column

    Args:
        name: The name of a column
        fields: What stands in it, as text
        lines: On which line of the file
        decimal: What stands before the decimals

    Returns:
        float64
    """
    ...

def readings_of(source: Any, x: Any=None, y: Any=None, sigma: Any=None) -> Readings:
    """Read the columns asked for, strictly, and none of the others

    Args:
        source: Path of a table, or `-` for standard input
        x: The column of x
        y: The column of y
        sigma: The column of the standard errors of y

    Returns:
        Two or three columns of it
    """
    ...

def rollercoaster_readings() -> Readings:
    """The ride that is played when there is no file

    Returns:
        With the `true` parameters
    """
    ...

def check_size(values: Any, name: Any) -> Any:
    """Refuse numbers whose powers a double cannot hold

    Args:
        values: A column
        name: Its name

    Returns:
        Nothing; a `ValueError` names the fault
    """
    ...

def weights_of(sigma: Any) -> Tensor:
    """1/sigma², in weights that average 1

    Args:
        sigma: Standard errors, shape (n,)

    Returns:
        Shape (n,)
    """
    ...

def loss_for(sigma: Any) -> Any:
    """The mean squared error, weighted if there are standard errors

    Args:
        sigma: Standard errors of the targets, shape (n,), or `None`

    Returns:
        A function of predictions and targets, as `mse` is one
    """
    ...
Downhill = namedtuple('Downhill', 'z y mean std loss_func start safe_rate floor good_enough')

def downhill(readings: Any) -> Downhill:
    """The valley that the walk goes down

    Args:
        readings: What was measured

    Returns:
        Standardised x, and what there is to know before the first step
    """
    ...

def walk(valley: Any, lr: Any=None, steps: Any=1000, progress: bool=False) -> Descent:
    """Go down until the loss is good enough

    Args:
        valley: What `downhill` found
        lr: Learning rate; half the largest safe one by default
        steps: The most steps to take
        progress: Show a progress bar?

    Returns:
        The walk, on standardised x
    """
    ...

def equation(params: Any, x_name: str='x', y_name: str='y') -> str:
    """The curve as people write it

    Args:
        params: (a, b, c)
        x_name: The name of x
        y_name: The name of y

    Returns:
        y = a x^2 + b x + c, with numbers
    """
    ...

def tell_start(readings: Any, valley: Any, lr: Any) -> Any:
    """Steps 1 to 5

    Args:
        readings: What was measured
        valley: What `downhill` found
        lr: The learning rate that was asked for, or `None`

    Returns:
        Nothing; prints
    """
    ...

def tell_walk(d: Any, valley: Any) -> Any:
    """Steps 6 and 7

    Args:
        d: The walk
        valley: What `downhill` found

    Returns:
        Nothing; prints
    """
    ...

def digits_needed(params: Any, x: Any, tolerance: Any) -> int:
    """How many digits of a, b and c draw the same curve

    Args:
        params: (a, b, c)
        x: Where the curve is to be right, shape (n,)
        tolerance: By how much it may be off

    Returns:
        6 to 17
    """
    ...

def tell_results(readings: Any, valley: Any, found: Any, loss: Any, best: Any) -> Any:
    """Where the walk ended, the best fit with its standard errors, and its check

    Args:
        readings: What was measured
        valley: What `downhill` found
        found: (a, b, c) at the end of the walk, in the units of the table
        loss: The loss there
        best: The best fit

    Returns:
        Nothing; prints
    """
    ...

def plain(value: Any) -> Any:
    """What JSON can hold

    Args:
        value: Numbers, text, and lists and dictionaries of them

    Returns:
        The same with `None` for NaN and infinity
    """
    ...

def report(readings: Any, valley: Any, d: Any, found: Any, best: Any, plot: Any=None) -> str:
    """Everything that the story tells, for another program

    Args:
        readings: What was measured
        valley: What `downhill` found
        d: The walk
        found: (a, b, c) at its end, in the units of the table
        best: The best fit
        plot: Path of the picture that was written

    Returns:
        A line of JSON
    """
    ...

def picture(readings: Any, valley: Any, d: Any) -> Figure:
    """The curve at a few moments of the walk, and the loss with its floor

    Args:
        readings: What was measured
        valley: What `downhill` found
        d: The walk

    Returns:
        With a panel for each of a few moments, and one for the loss
    """
    ...

def one_line(fault: Any) -> str:
    """What went wrong, in one line

    Args:
        fault: An exception or a text

    Returns:
        At most 300 characters
    """
    ...

def complain(*fault: Any) -> Any:
    """One line that begins with the name of the command

    Args:
        fault: Texts and exceptions

    Returns:
        Nothing; prints to standard error
    """
    ...

def save_picture(draw: Any, path: Any) -> bool:
    """Write a picture, or say in one line why there is none

    Args:
        draw: A function that makes the figure
        path: Where to write it

    Returns:
        Was it written?
    """
    ...

class Parser(argparse.ArgumentParser):
    """A parser of arguments whose complaints are a `ValueError`"""

    def error(self, message: Any) -> Any:
        ...

def positive_number(text: Any) -> float:
    """A learning rate

    Args:
        text: What follows `--lr`

    Returns:
        Finite
    """
    ...

def whole_number(text: Any) -> int:
    """A number of steps

    Args:
        text: What follows `--steps`

    Returns:
        1 or more
    """
    ...
description: str
epilog: str

def arguments(argv: Any=None) -> argparse.Namespace:
    """Read the arguments

    Args:
        argv: The words; those of the command line by default

    Returns:
        With `csv`, `x`, `y`, `sigma`, `lr`, `steps`, `plot` and `json`
    """
    ...

def table_readings(args: Any) -> Readings:
    """The columns of the table, or a `ValueError` that begins with its name

    Args:
        args: What `arguments` read

    Returns:
        Fit to be fitted
    """
    ...

def play(args: Any) -> int:
    """Read, walk, fit, tell

    Args:
        args: What `arguments` read

    Returns:
        Exit status
    """
    ...

def close_quietly() -> Any:
    """Send what is left to print nowhere, so that Python does not complain at its end

    Returns:
        Nothing
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
