"""The notebooks: they run, show what they store, and run alone as a reader sees them

`nbdev-test --save` runs those that are asked for, in a copy of the working tree and beside the
tests of the site."""
import ast, json, re, subprocess, sys
import pytest
from cells import bare, borrowed, bound, directives, hidden, source, tree_of
from conftest import copy_of_tree, notebooks, read_notebook
from install import with_cell
from students import for_student, names_in

each = pytest.mark.parametrize('notebook', [o.as_posix() for o in notebooks])
number = re.compile(r'-?\d+\.?\d*(?:e[-+]?\d+)?')
aside = re.compile(r'base64,[^"]*|walk[0-9a-f]{8}| at 0x[0-9a-f]+|<ipython-input-[^>]*>')

def same(a, b):
    """Do two texts say the same? Pictures, addresses in memory and numbers of cells aside

    Numbers are the same to 1 part in 100,000, for processors round differently."""
    a, b = (aside.sub('', o) for o in (a, b))
    if number.sub('#', a).split() != number.sub('#', b).split(): return False
    pairs = zip(*(map(float, number.findall(o)) for o in (a, b)))
    return all(p == q or abs(p-q) <= 1e-5*max(abs(p), abs(q)) for p,q in pairs)

@pytest.mark.parametrize('a, b, alike', [
    ('loss 7.3046', 'loss 7.30461', True),
    ('loss 7.3046', 'loss 7.3056', False),
    ('loss 7.3', 'error 7.3', False),
    ('<A at 0x7f>', '<A at 0x8e>', True),
    ('src="base64,AA" 1', 'src="base64,BB" 1', True),
    ('<ipython-input-22-19df>:4: no', '<ipython-input-23-19df>:4: no', True),
    ('1 2', '1 2 3', False),
    ('1e999', '1e999', True),
])
def test_same(a, b, alike): assert same(a, b) == alike

def texts(nb):
    "What every code cell shows as text, HTML too, by cell id"
    def of(output):
        if 'text' in output: return [''.join(output['text'])]
        data = sorted(output.get('data', {}).items())
        return [''.join(v) for k,v in data if k.startswith('text/')]
    codes = (c for c in nb['cells'] if c['cell_type'] == 'code')
    return {c['id']: [t for o in c['outputs'] for t in of(o)] for c in codes}

@each
def test_runs_and_shows_what_it_stores(notebook, ran):
    """A fresh run of all cells passes, and gives the outputs that are stored

    `nbdev-test --save` stores new ones."""
    if notebook not in ran.saved:
        pytest.fail(f'nbdev-test failed:\n{ran.log_of(notebook)}', pytrace=False)
    saved = json.loads((ran.folder/'nbs'/notebook).read_text(encoding='utf-8'))
    stored, fresh = texts(read_notebook(notebook)), texts(saved)
    assert stored.keys() == fresh.keys()
    for cell, was in stored.items():
        now = fresh[cell]
        if len(was) == len(now) and all(map(same, was, now)): continue
        both = f'cell {cell} stores\n{was!s:.1500}\nand now shows\n{now!s:.1500}'
        pytest.fail(f'{both}\nTo store that: nbdev-test --save nbs/{notebook}', pytrace=False)

def test_there_are_outputs():
    outputs = [t for o in notebooks for t in texts(read_notebook(o)).values()]
    assert len(notebooks) > 20 and sum(map(len, outputs)) > 200, 'hardly any'

@each
def test_read_along(notebook, read_along):
    "What a reader sees runs, in order and alone"
    cells, wrong = read_along[notebook]
    assert not wrong, '\n'.join(wrong)
    assert cells, 'there is no code'

def test_reading_along_sees_mistakes():
    "An undefined name, in a cell that is run and in one that is not"
    from IPython.core.interactiveshell import InteractiveShell
    from run_pages import run_cells
    codes = 'seen = 1', 'unseen', '#| notest\nseen, not_seen'
    cells = [dict(id=str(i), metadata={}, source=code) for i,code in enumerate(codes)]
    assert [o[0] for o in run_cells(cells, InteractiveShell())] == ['1', '2']

def not_explained(nb):
    """The names that a page shows and that nothing it shows gives a meaning to, by cell

    Cells that are folded or `#| notest` are on the page, too. Order does not count here, for a
    function may call what comes later; `test_read_along` minds it."""
    shown = [c for c in nb['cells'] if c['cell_type'] == 'code' and not hidden(c)
        and directives(c).get('eval') != 'false']
    explained = set()
    for tree in map(tree_of, shown):
        names, stars = bound(tree)
        explained |= names.union(*map(names_in, stars))
    wrong = ((c['id'], sorted(borrowed(tree_of(c)) - explained)) for c in shown)
    return [f'{cell}: {", ".join(names)}' for cell,names in wrong if names]

@each
def test_what_a_visible_cell_needs_is_visible(notebook):
    assert not not_explained(read_notebook(notebook))

def test_what_is_not_visible_is_seen():
    def cell(name, code): return dict(cell_type='code', id=name, metadata={}, source=code)
    cells = cell('1', '#| hide\nimport math'), cell('2', 'math.pi'), cell('3', 'print(len([]))')
    assert not_explained(dict(cells=cells)) == ['2: math']

def changed(*command):
    "Which files a command changes, in a copy of the working tree"
    folder = copy_of_tree()
    def contents():
        files = (o for o in folder.rglob('*') if o.is_file() and o.parent.name != '__pycache__')
        return {o.relative_to(folder).as_posix(): o.read_bytes() for o in files}
    before = contents()
    subprocess.run(command, cwd=folder, check=True)
    after = contents()
    return [o for o in before.keys() | after.keys() if before.get(o) != after.get(o)]

def test_clean():
    "`nbdev-clean` changes nothing: it takes out what changes without meaning"
    assert not changed('nbdev-clean')

def test_exported():
    "Modules and stubs are what the notebooks give: `python tools/export.py` writes them"
    assert not changed(sys.executable, 'tools/export.py')

# ---- how a notebook is written, as far as a machine can see

widest = dict(shown=88, hidden=100)  # characters in a line of code

def wrong_with_title(cell):
    "Is the first cell a title, and a subtitle of one line?"
    is_title = re.fullmatch(r'# .+\n\n?> .+', source(cell).strip())
    if cell['cell_type'] != 'markdown' or not is_title:
        yield 'the first cell is a title and a one-line > subtitle, and nothing else'

def wrong_with_text(cell):
    text = source(cell)
    if re.match('#+ ', text) and len(text.strip().splitlines()) > 1:
        yield 'a heading has a cell of its own'

def wrong_with_code(cell):
    d = directives(cell)
    unseen = {'hide', 'export', 'exporti', 'default_exp', 'code-fold'}
    kind = 'hidden' if d.keys() & unseen or d.get('echo') == 'false' else 'shown'
    longest = max((len(o) for o in bare(cell).splitlines()), default=0)
    if longest > widest[kind]:
        yield f'a line of {longest} characters; at most {widest[kind]} where it is {kind}'
    pictures = [o for o in cell['outputs'] if 'image/png' in o.get('data', {})]
    is_told = 'fig-alt' in d or 'hide' in d or d.get('echo') == 'false'
    if pictures and not is_told: yield 'a picture without #| fig-alt'

@each
def test_conventions(notebook):
    first, *others = read_notebook(notebook)['cells']
    wrong = [*wrong_with_title(first)]
    for cell in others:
        found = wrong_with_code if cell['cell_type'] == 'code' else wrong_with_text
        wrong += [f'{cell["id"]}: {o}' for o in found(cell)]
    assert not wrong, '\n'.join(wrong)

@each
def test_installs_itself_where_it_is_hosted(notebook):
    nb = read_notebook(notebook)
    mend = f'python tools/install.py nbs/{notebook}'
    assert with_cell(nb) == nb, f'the cell for Colab and Kaggle is missing or old: {mend}'

@each
def test_leans_not_on_the_cell_for_colab(notebook):
    "Its imports are not for the page, which is read and run without it, too"
    cells = [c for c in read_notebook(notebook)['cells'] if c['cell_type'] == 'code']
    hosted = [c for c in cells if 'google.colab' in source(c)]
    others = [c for c in cells if c not in hosted]
    def explained(some): return {name for c in some for name in bound(tree_of(c))[0]}
    only_there = explained(hosted) - explained(others)
    leaning = [c['id'] for c in others if borrowed(tree_of(c)) & only_there]
    assert only_there and not leaning, f'{", ".join(leaning)}: import what they use'

@each
def test_students_copy(notebook):
    "can be read where there are no magics, and installs no tools for tests"
    page = notebook.removesuffix('.ipynb')
    nb = for_student(read_notebook(notebook), page, 'https://example.org/')
    for cell in nb['cells']:
        if cell['cell_type'] == 'code':
            compile(cell['source'], cell['id'], 'exec', flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            assert '[test]' not in cell['source']
