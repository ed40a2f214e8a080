# Made from cli.py by tools/export.py. Do not edit.
"""`quadfit`: a, b and c of two columns of a table, with errors, and the walk to them in seven steps"""
from typing import Any
__all__ = []

def main(argv: Any=None) -> int:
    """The command `quadfit`

    Args:
        argv: The words that follow `quadfit`; those of the command line by default

    Returns:
        Exit status: 0, 1 without a picture, 2 after a fault, 130 after Ctrl-C
    """
    ...
