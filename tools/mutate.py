"""What the tests of a page do not notice

`python tools/mutate.py nbs/learn/06_loss.ipynb [--cell ID] [--sample N]` breaks comparisons, signs
and constants of the page's exported cells, one by one, in page and module, and lists what passes
all the same. For each break a fork of the process runs the page: all of it, for what a page calls
may be defined further down."""
import argparse, ast, json, os, random, signal
from contextlib import redirect_stderr, redirect_stdout, suppress
from execnb.shell import CaptureShell
from importlib import import_module
from inspect import isfunction, unwrap
from nbdev.test import nb_test_cells
from pathlib import Path
from cells import directives, module_of, source

patience = 120  # seconds for a cell; a broken line may never end
other = dict(zip('< <= > >= == != + - * /'.split(), '<= < >= > != == - + / *'.split()))

def breaks(code):
    "Each way to break `code` in one place: the line, and the code after it"
    lines = code.splitlines(keepends=True)
    starts = [sum(map(len, lines[:i])) for i in range(len(lines) + 1)]
    def place(line, col): return starts[line-1] + len(lines[line-1].encode()[:col].decode())
    def start(o): return place(o.lineno, o.col_offset)
    def end(o): return place(o.end_lineno, o.end_col_offset)
    every = [*ast.walk(ast.parse(code))]
    types = [getattr(o, k, None) or ast.Pass() for o in every for k in ('annotation', 'returns')]
    of_types = {o for kind in types for o in ast.walk(kind)}  # which are not calculated with
    for o in every:
        if o in of_types: continue
        if isinstance(o, ast.BinOp): here, there = end(o.left), start(o.right)
        elif isinstance(o, ast.Compare): here, there = end(o.left), start(o.comparators[0])
        elif isinstance(o, ast.UnaryOp) and isinstance(o.op, ast.USub):
            here, there = start(o), start(o.operand)
        elif isinstance(o, ast.Constant) and type(o.value) in (int, float):
            here, there = start(o), end(o)
        else: continue
        old = code[here:there]
        if isinstance(o, ast.Constant): new = repr(o.value + 1)
        elif isinstance(o, ast.UnaryOp): new = ''
        elif (sign := old.strip(' ()\n')) in other: new = old.replace(sign, other[sign])
        else: continue
        yield o.lineno, code[:here] + new + code[there:]

def put_into(module, code):
    "Run `code` in a module; its functions and classes stay those that others have imported"
    before = dict(vars(module))
    exec(code, vars(module))
    for name, old in before.items():
        new = vars(module)[name]
        if new is old: continue
        if isfunction(old):
            one, another = unwrap(old), unwrap(new)
            for o in '__code__', '__defaults__', '__kwdefaults__':
                setattr(one, o, getattr(another, o))
        elif isinstance(old, type):
            methods = {o: v for o, v in vars(new).items() if hasattr(v, '__get__')}
            for o in methods.keys() - {'__dict__', '__weakref__'}: setattr(old, o, methods[o])
        else: continue
        setattr(module, name, old)

def passes(shell, code):
    "Does a cell run?"
    signal.alarm(patience)  # which ends the process
    with open(os.devnull, 'w') as no, redirect_stdout(no), redirect_stderr(no):
        result = shell.run_cell(code)
    signal.alarm(0)
    return result.success

def all_pass(shell, module, mutant, cells):
    "With a mutant in module and page, do all cells run?"
    where, _, code = mutant
    with suppress(Exception): put_into(module, code)
    return all(passes(shell, code if o.id == where else o.source) for o in cells)

def unnoticed(page, mutants):
    "Those of the mutants, cell, line and code, with which the page passes"
    module = import_module(f'quadfit.{module_of(json.loads(page.read_text("utf-8")))}')
    cells, shell, running = nb_test_cells(page, ['notest']), CaptureShell(), {}
    os.chdir(page.parent)
    def end_of_one():
        child, status = os.wait()
        mutant = running.pop(child)
        return [] if status else [mutant]
    def begin(mutant):
        if child := os.fork(): running[child] = mutant
        else: os._exit(not all_pass(shell, module, mutant, cells))
    begin(('no cell', 0, ''))
    if not end_of_one(): raise SystemExit('The page fails as it is')
    for mutant in mutants:
        if len(running) == os.cpu_count(): yield from end_of_one()
        begin(mutant)
    while running: yield from end_of_one()

if __name__ == '__main__':
    # here and not above: IN_TEST turns nbdev-export off, also for a test that imports this;
    # a fork has no threads
    os.environ.update(IN_TEST='1', OMP_NUM_THREADS='1')
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('page', type=lambda o: Path(o).resolve())
    parser.add_argument('--cell', help='only the cell with this id')
    parser.add_argument('--sample', type=int, help='only so many breaks, the same at each call')
    asked = parser.parse_args()
    cells = {c['id']: source(c) for c in json.loads(asked.page.read_text('utf-8'))['cells']
        if directives(c).keys() & {'export', 'exports'} and asked.cell in (None, c['id'])}
    mutants = [(k, line, new) for k, code in cells.items() for line, new in breaks(code)]
    if asked.sample: mutants = random.Random(0).sample(mutants, min(asked.sample, len(mutants)))
    lives = 0
    for cell, line, code in unnoticed(asked.page, mutants):
        lives += 1
        print(f'{cell}, line {line}: {code.splitlines()[line-1].strip()}', flush=True)
    print(f'{lives} of {len(mutants)} broken lines are not noticed')
