"""What a reader sees must run: the cells of every page, in the order in which they stand, alone in a fresh process: `read_along.py [NOTEBOOK…]`

The cells are those of the notebook that a student gets, see `nbs/_cells.py`. A cell that says `#| notest` takes long or needs more than
the library: it is not run, but every name in it must be known by then. A page of Learn imports nothing that it defines itself."""
import ast, builtins, json, os, subprocess, sys, yaml
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

root = Path(__file__).resolve().parent.parent
nbs = root/'nbs'
sys.path.insert(0, str(nbs))
from _cells import bare, directives, imports_itself, module_of, reader_cells

def learn_pages():
    "The notebooks of the section Learn"
    contents = yaml.safe_load((nbs/'_quarto.yml').read_text())['website']['sidebar']['contents']
    return next(o['contents'] for o in contents if isinstance(o, dict) and o['section'] == 'Learn')

def bound(tree):
    "The names that code gives a meaning to, and those of the modules from which it imports everything"
    found, stars = set(), []
    for o in ast.walk(tree):
        if isinstance(o, ast.Name) and not isinstance(o.ctx, ast.Load): found.add(o.id)
        elif isinstance(o, ast.arg): found.add(o.arg)
        elif isinstance(o, (ast.FunctionDef, ast.ClassDef, ast.ExceptHandler)): found.add(o.name)
        elif isinstance(o, (ast.Import, ast.ImportFrom)):
            for alias in o.names:
                if alias.name == '*': stars.append(o.module)
                else: found.add(alias.asname or alias.name.split('.')[0])
    return found, stars

def unknown(code, known):
    "The names in `code` that nothing before it explains; what it explains itself is added to `known`"
    tree = ast.parse(code)
    names, stars = bound(tree)
    known |= names
    for star in stars: known |= set(vars(import_module(star)))
    return sorted({o.id for o in ast.walk(tree) if isinstance(o, ast.Name) and isinstance(o.ctx, ast.Load)} - known - set(dir(builtins)) - {'__file__'})

def run(notebook):
    "Run the cells of one page in this process, and give what is wrong with them"
    import warnings
    from execnb.shell import CaptureShell
    nb = json.loads(notebook.read_text())
    shell, wrong, ran, learn = CaptureShell(), [], 0, str(notebook.relative_to(nbs)) in learn_pages()
    os.chdir(notebook.parent)
    later = set()  # what the cells explain that are not run
    for kind,cell in reader_cells(nb):
        code = bare(cell)
        if kind == 'listing':
            if learn and 'exports' in directives(cell): wrong.append(f'{cell["id"]}: lists what a page of Learn has imported before: {code.splitlines()[0]}')
            continue
        if kind == 'text' or 'google.colab' in code: continue
        ran += 1
        if 'notest' in directives(cell):
            plain = shell.transform_cell(code)
            if missing := unknown(plain, known := later | set(shell.user_ns)): wrong.append(f'{cell["id"]}: nothing on the page explains {", ".join(missing)}')
            later |= known
            continue
        shell.run(code)
        if shell.exc: wrong.append(f'{cell["id"]}: {type(shell.exc).__name__}: {str(shell.exc)[:150]} <- {code.strip().splitlines()[-1][:80]}')
    return ran, wrong

def in_fresh_process(notebook):
    with TemporaryDirectory() as empty:
        settings = dict(os.environ, MPLBACKEND='Agg', IPYTHONDIR=empty, PYTHONPATH=str(root), OMP_NUM_THREADS='1', PYTHONWARNINGS='ignore')
        try: done = subprocess.run([sys.executable, __file__, '--page', notebook], env=settings, capture_output=True, text=True, timeout=300)
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
