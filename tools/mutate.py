"""What the tests of a page do not notice

`python tools/mutate.py nbs/learn/06_loss.ipynb [--cell ID]`: in the exported cells of the page it
breaks comparisons, signs and constants, one by one, in notebook and module, runs the page in a
copy, and lists what passes all the same."""
import argparse, ast, json, os, sys
from importlib import import_module
from multiprocessing import get_context
from nbdev.export import nb_export
from nbdev.test import test_nb
from pathlib import Path
from shutil import copy, copytree
from tempfile import TemporaryDirectory
from cells import directives, source

root = Path(__file__).resolve().parent.parent
heavy = 'torch pandas scipy.stats matplotlib.pyplot sklearn fastai.basics narwhals'.split()
patience = 120  # seconds for a cell; a broken line may never end
other = {'<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '==',
    '+': '-', '-': '+', '*': '/', '/': '*'}

def breaks(code):
    "Each way to break `code` in one place: the line, and the code after it"
    lines = code.splitlines(keepends=True)
    starts = [sum(map(len, lines[:i])) for i in range(len(lines) + 1)]
    def place(line, column): return starts[line-1] + len(lines[line-1].encode()[:column].decode())
    def start(o): return place(o.lineno, o.col_offset)
    def end(o): return place(o.end_lineno, o.end_col_offset)
    every = [*ast.walk(ast.parse(code))]
    types = [getattr(o, name, None) for o in every for name in ('annotation', 'returns')]
    of_types = {o for kind in types if kind for o in ast.walk(kind)}  # not calculated with
    for o in every:
        if o in of_types: continue
        is_minus = isinstance(o, ast.UnaryOp) and isinstance(o.op, ast.USub)
        is_number = isinstance(o, ast.Constant) and type(o.value) in (int, float)
        if isinstance(o, ast.BinOp): here, there = end(o.left), start(o.right)
        elif isinstance(o, ast.Compare): here, there = end(o.left), start(o.comparators[0])
        elif is_minus: here, there = start(o), start(o.operand)
        elif is_number: here, there = start(o), end(o)
        else: continue
        old = code[here:there]
        if is_number: new = repr(o.value + 1)
        elif is_minus: new = ''
        elif (sign := old.strip(' ()\n')) in other: new = old.replace(sign, other[sign])
        else: continue
        yield o.lineno, code[:here] + new + code[there:]

def passes(page, cell=None, code=None):
    "Does the page pass, in a copy in which a cell has other `code`?"
    with TemporaryDirectory() as folder:
        for o in 'nbs', 'quadfit': copytree(root/o, Path(folder)/o)
        copy(root/'pyproject.toml', folder)
        os.chdir(folder)
        sys.path.insert(0, folder)
        sys.stdout = sys.stderr = sys.__stderr__ = open(os.devnull, 'w')
        nb = json.loads(Path(page).read_text(encoding='utf-8'))
        for o in nb['cells']:
            if o['id'] == cell: o['source'] = code
        Path(page).write_text(json.dumps(nb), encoding='utf-8')
        nb_export(page, Path(folder)/'quadfit')
        return test_nb(Path(page), skip_flags=['notest'], showerr=False, cell_timeout=patience)[0]

def trial(mutant):
    page, cell, line, code = mutant
    return mutant, passes(page, cell, code)

if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('page', type=lambda o: Path(o).resolve().relative_to(root).as_posix())
    parser.add_argument('--cell', help='only the cell with this id')
    asked = parser.parse_args()
    for o in heavy: import_module(o)
    nb = json.loads((root/asked.page).read_text(encoding='utf-8'))
    exported = {c['id']: source(c) for c in nb['cells']
        if directives(c).keys() & {'export', 'exports', 'exporti'}}
    cells = {k: code for k,code in exported.items() if asked.cell in (None, k)}
    mutants = [(asked.page, k, line, new) for k,code in cells.items() for line,new in breaks(code)]
    with get_context('fork').Pool(maxtasksperchild=1) as pool:
        if not pool.apply(passes, [asked.page]): sys.exit('The page fails as it is.')
        unnoticed = 0
        for (_, cell, line, code), passed in pool.imap(trial, mutants):
            if not passed: continue
            unnoticed += 1
            print(f'{cell}, line {line}: {code.splitlines()[line-1].strip()}', flush=True)
    print(f'{unnoticed} of {len(mutants)} broken lines are not noticed')
