# Made from cli.py by nbs/_export.py. Do not edit.
"""`quadfit`: watch the seven steps in a terminal, on a rollercoaster or on your own CSV"""
from typing import Any
__all__ = ['main']

def main(argv: Any=None) -> Any:
    """The command `quadfit`

    Args:
        argv: Arguments; those of the command line by default

    Returns:
        Exits with 0, with 2 after a fault, or with 130 after Ctrl-C
    """
    ...
