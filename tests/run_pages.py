"""Run the cells of notebooks with nothing but IPython, each notebook alone in a fresh process

`python tests/run_pages.py [--whole] [NOTEBOOK…]`, or all notebooks if none is named.

What a reader sees must run: the cells of the notebook that a student gets, in the order in which
they stand, in an empty folder. With `--whole` all cells run, those of tests too, where the notebook
lies. A cell that says `#| notest` takes long or needs more than the library: it is not run, but
every name in it must be known by then. A page of Learn does not import what it then defines. All
failures are told, not only the first. On Linux the processes are copies of one that has loaded
PyTorch and the like."""
import argparse, ast, json, os, sys
from importlib import import_module
from multiprocessing import connection, get_context
from pathlib import Path
from tempfile import TemporaryDirectory

root = Path(__file__).resolve().parent.parent
nbs = root/'nbs'
sys.path[:0] = [str(root/'tools'), str(root)]
from cells import borrowed, bound, directives, reader_cells, source
from students import for_student

heavy = '''IPython torch numpy pandas scipy.stats matplotlib.pyplot sklearn fastai.basics
    narwhals'''.split()
patience = 600  # seconds until a page counts as stuck

def unknown(code, known):
    "The names in `code` that nothing before it explains; those that it explains join the `known`"
    tree = ast.parse(code)
    names, stars = bound(tree)
    known |= names
    for star in stars: known |= set(vars(import_module(star)))
    return sorted(borrowed(tree) - known)

def twice(nb, page):
    "The cells of a page of Learn that define what it has imported"
    if not page.startswith('learn/'): return []
    listings = [c for kind,c in reader_cells(nb) if kind == 'listing']
    return [c for c in listings if 'exports' in directives(c)]

def run_cells(cells, shell):
    "Run cells, and give what is wrong with them"
    wrong = []
    later = set()  # the names that cells explain which are not run
    for cell in cells:
        code = source(cell)
        if 'notest' in cell['metadata'].get('tags', []) or 'notest' in directives(cell):
            known = later | set(shell.user_ns)
            missing = ', '.join(unknown(shell.transform_cell(code), known))
            if missing: wrong.append(f'{cell["id"]}: nothing on the page explains {missing}')
            later |= known
            continue
        done = shell.run_cell(code)
        if error := done.error_before_exec or done.error_in_exec:
            last_line = code.strip().splitlines()[-1][:80]
            said = f'{type(error).__name__}: {str(error)[:300]}'
            wrong.append(f'{cell["id"]}: {said} <- {last_line}')
    return wrong

def run_page(notebook, whole, report):
    "Run one notebook in this process, and write to `report` how many cells ran and what is wrong"
    from IPython.core.interactiveshell import InteractiveShell
    nb = json.loads(notebook.read_text(encoding='utf-8'))
    page = notebook.relative_to(nbs).with_suffix('').as_posix()
    wrong = []
    if not whole:
        again = twice(nb, page)
        wrong += [f'{c["id"]}: a page of Learn imports this and defines it' for c in again]
        nb = for_student(nb, page, '')
    cells = [c for c in nb['cells'] if c['cell_type'] == 'code'
        and 'google.colab' not in source(c) and directives(c).get('eval') != 'false']
    with open(report.with_suffix('.log'), 'w', encoding='utf-8') as log:
        for stream in 1, 2: os.dup2(log.fileno(), stream)
        os.chdir(notebook.parent if whole else report.parent)
        wrong += run_cells(cells, InteractiveShell.instance())
    report.write_text(json.dumps([len(cells), wrong]))

def results(notebooks, whole=False):
    """Run notebooks, as many at once as there are processors

    As each ends give it, how many cells it has, and what is wrong with them."""
    os.environ.update(MPLBACKEND='Agg', PYTHONWARNINGS='ignore', OMP_NUM_THREADS='1')
    linux = sys.platform == 'linux'
    for o in heavy if linux else []: import_module(o)
    context, waiting, running = get_context('fork' if linux else 'spawn'), [*notebooks], {}
    while waiting or running:
        while waiting and len(running) < os.cpu_count():
            folder, notebook = TemporaryDirectory(), waiting.pop(0)
            os.environ['IPYTHONDIR'] = folder.name
            report = Path(folder.name)/'report.json'
            process = context.Process(target=run_page, args=(notebook, whole, report))
            process.start()
            running[process.sentinel] = notebook, process, report, folder
        ended = connection.wait([*running], timeout=patience)
        for sentinel in ended or [*running]:
            notebook, process, report, folder = running.pop(sentinel)
            process.kill()
            log = report.with_suffix('.log')
            last = log.read_text(encoding='utf-8')[-1000:] if log.exists() else ''
            ran, wrong = 0, [f'it died or stood still: {last}']
            if report.exists(): ran, wrong = json.loads(report.read_text())
            yield notebook, ran, wrong
            folder.cleanup()

if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--whole', action='store_true',
        help='all cells, not only those that a reader sees')
    parser.add_argument('--json', action='store_true',
        help='for programs: a line of JSON for each page')
    parser.add_argument('notebooks', nargs='*', type=Path)
    asked = parser.parse_args()
    every = sorted(o for o in nbs.rglob('*.ipynb') if '/.' not in str(o))
    chosen = [o.resolve() for o in asked.notebooks] or every
    failed = 0
    for page,ran,wrong in results(chosen, asked.whole):
        failed += bool(wrong or not ran)
        told = [f'{page.relative_to(root)}: {len(wrong)} of {ran} cells fail', *wrong]
        if asked.json: told = [json.dumps([page.relative_to(nbs).as_posix(), ran, wrong])]
        print(*told, sep='\n    ', flush=True)
    sys.exit(f'{failed} notebooks fail' if failed else 0)
