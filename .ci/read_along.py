"""What a reader sees must run: the cells of every page, in the order in which they stand, alone in a fresh process: `read_along.py [NOTEBOOK…]`

The cells are those of the notebook that a student gets, see `tools/cells.py`, and they run in an empty folder. A cell that says
`#| notest` takes long or needs more than the library: it is not run, but every name in it must be known by then. A page of Learn
does not import what it then defines."""
import ast, json, os, subprocess, sys, yaml
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

root = Path(__file__).resolve().parent.parent
nbs = root/'nbs'
sys.path.insert(0, str(root/'tools'))
from cells import borrowed, bound, directives, for_student, reader_cells

def learn_pages():
    "The notebooks of the section Learn"
    contents = yaml.safe_load((nbs/'_quarto.yml').read_text())['website']['sidebar']['contents']
    return next(o['contents'] for o in contents if isinstance(o, dict) and o['section'] == 'Learn')

def unknown(code, known):
    "The names in `code` that nothing before it explains; what it explains itself is added to `known`"
    tree = ast.parse(code)
    names, stars = bound(tree)
    known |= names
    for star in stars: known |= set(vars(import_module(star)))
    return sorted(borrowed(tree) - known)

def run(notebook):
    "Run the cells of one page in this process, and give what is wrong with them"
    from execnb.shell import CaptureShell
    nb, page = json.loads(notebook.read_text()), notebook.relative_to(nbs).with_suffix('').as_posix()
    cells = [c for c in for_student(nb, page, '')['cells'] if c['cell_type'] == 'code' and 'google.colab' not in c['source']]
    twice = [c for kind,c in reader_cells(nb) if kind == 'listing' and 'exports' in directives(c) and f'{page}.ipynb' in learn_pages()]
    wrong = [f'{c["id"]}: a page of Learn imports this and defines it' for c in twice]
    shell, later = CaptureShell(), set()  # `later`: the names that cells explain which are not run
    for cell in cells:
        code = cell['source']
        if 'tags' in cell['metadata']:
            missing = unknown(shell.transform_cell(code), known := later | set(shell.user_ns))
            if missing: wrong.append(f'{cell["id"]}: nothing on the page explains {", ".join(missing)}')
            later |= known
            continue
        shell.run(code)
        if shell.exc: wrong.append(f'{cell["id"]}: {type(shell.exc).__name__}: {str(shell.exc)[:150]} <- {code.strip().splitlines()[-1][:80]}')
    return len(cells), wrong

def in_fresh_process(notebook):
    with TemporaryDirectory() as empty:
        settings = dict(os.environ, MPLBACKEND='Agg', IPYTHONDIR=empty, PYTHONPATH=str(root), OMP_NUM_THREADS='1', PYTHONWARNINGS='ignore')
        try: done = subprocess.run([sys.executable, __file__, '--page', notebook], env=settings, cwd=empty, capture_output=True, text=True, timeout=300)
        except subprocess.TimeoutExpired: return 0, ['it takes longer than five minutes']
    try: return json.loads(done.stdout.rpartition('\n#')[2])
    except json.JSONDecodeError: return 0, [f'died: {done.stderr[-500:]}']

if __name__ == '__main__':
    if sys.argv[1:2] == ['--page']: sys.exit(print('\n#' + json.dumps(run(Path(sys.argv[2])))))
    pages = [Path(o).resolve() for o in sys.argv[1:]] or sorted(o for o in nbs.rglob('*.ipynb') if '/.' not in str(o))
    with ThreadPoolExecutor(os.cpu_count()) as pool: results = list(pool.map(in_fresh_process, pages))
    failed = 0
    for page,(ran, wrong) in zip(pages, results):
        failed += len(wrong)
        print(f'{page.relative_to(root)}: {len(wrong)} of {ran} cells fail', *wrong, sep='\n    ')
    total = sum(ran for ran,_ in results)
    assert total > 10*len(pages)/2, 'hardly any cells'
    sys.exit(f'{failed} of {total} cells fail' if failed else 0)
