# Made from cli.py by tools/export.py. Do not edit.
"""`quadfit`: a, b and c of two columns of a table, with errors, and the walk to them in seven steps"""
from typing import Any
import argparse
from collections import namedtuple
__all__ = ['separators', 'marks', 'unprinted', 'number', 'Table', 'Walk', 'description', 'epilog', 'text_of', 'separator_of', 'rows_of', 'columns_of', 'decimal_mark', 'numbers_in', 'read_table', 'rollercoaster_table', 'walk_down', 'abc', 'tell_walk', 'digits_needed', 'tell_best', 'report', 'picture', 'reason_of', 'complain', 'save_picture', 'Parser', 'arguments', 'play', 'main']

def text_of(source: Any) -> Any:
    """All of it, or a `ValueError` for what is no text

    Returns:
        Path of a table, or `-` for standard input
    """
    ...
separators: Any
marks: Any

def separator_of(text: Any) -> Any:
    """What stands between the names in the first line

    Returns:
        A table
    """
    ...
unprinted: Any

def rows_of(text: Any, separator: str=',') -> Any:
    """The line on which a row begins and its fields, for every row that holds any

    Returns:
        A table, and what stands between its fields
    """
    ...

def columns_of(header: Any, x: Any=None, y: Any=None, sigma: Any=None) -> Any:
    """The names of x, y and sigma: those asked for, or the first that are left

    Returns:
        Names; `None` was not asked for
    """
    ...

def decimal_mark(fields: Any) -> Any:
    """What stands before the decimals, where that is unmistakable

    Returns:
        All the numbers that are to be read, as text
    """
    ...
number: Any

def numbers_in(fields: Any, lines: Any, name: Any, decimal: str='.') -> Any:
    """The numbers in a column, or a `ValueError` that names the line without one

    Returns:
        Of one column, and what it is called
    """
    ...
Table = namedtuple('Table', 'x y sigma names separator decimal true')

def read_table(source: Any, x: Any=None, y: Any=None, sigma: Any=None) -> Any:
    """The columns asked for, strictly, and none of the others

    Returns:
        As for `text_of`; three names
    """
    ...

def rollercoaster_table() -> Any:
    """The ride that is played when there is no file, with its true parameters"""
    ...
Walk = namedtuple('Walk', 'descent curves safe_rate floor good_enough')

def walk_down(table: Any, best: Any, lr: Any=None, steps: Any=1000, progress: bool=False) -> Any:
    """Go down on standardised x until the loss is good enough

    Returns:
        As for `descend`
    """
    ...

def abc(params: Any) -> Any:
    """Three numbers as the story tells them

    Returns:
        a, b and c
    """
    ...

def tell_walk(table: Any, walk: Any) -> Any:
    """The seven steps, a line each, and the loss on its way down

    Returns:
        A `Table`, and the `Walk` on it
    """
    ...

def digits_needed(params: Any, x: Any, tolerance: Any) -> Any:
    """How many digits of a, b and c draw the same curve, from 6 to 17

    Returns:
        (a, b, c); where, and how far off it may be
    """
    ...

def tell_best(table: Any, walk: Any, best: Any) -> Any:
    """Where the walk ended, the best fit with its standard errors, and its check

    Returns:
        As for `tell_walk`, and the best fit
    """
    ...

def report(table: Any, walk: Any, best: Any, plot: Any=None) -> Any:
    """Everything that the story tells, as a line of JSON

    Returns:
        As for `tell_best`; where the picture is
    """
    ...

def picture(table: Any, walk: Any) -> Any:
    """The curve at a few moments of the walk, and the loss with its floor

    Returns:
        As for `tell_walk`
    """
    ...

def reason_of(fault: Any) -> Any:
    """What went wrong, without the number that the system has for it

    Returns:
        An exception
    """
    ...

def complain(says: Any) -> Any:
    """One line on standard error, which begins with the name of the command

    Returns:
        A text
    """
    ...

def save_picture(table: Any, walk: Any, path: Any) -> Any:
    """Write the picture and give back its path, or say why there is none

    Returns:
        As for `picture`, and where to write it
    """
    ...

class Parser(argparse.ArgumentParser):
    """A parser of arguments whose complaints are a `ValueError`"""

    def error(self, message: Any) -> Any:
        ...
description: str
epilog: str

def arguments(argv: Any=None) -> Any:
    """Read the arguments, or a `ValueError`

    Returns:
        The words; those of the command line by default
    """
    ...

def play(args: Any) -> Any:
    """Read, fit, walk, tell; an exit status

    Returns:
        What `arguments` read
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
