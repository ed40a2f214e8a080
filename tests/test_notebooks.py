"""The notebooks: they run, show what they store, and run alone as a reader sees them

`nbdev-test --save` runs those that are asked for, in a copy of the working tree and beside the tests of the site."""
import json, re, subprocess, sys
from pathlib import Path
import pytest
from cells import bare, directives, source
from conftest import copy_of_tree, notebooks, read_notebook
from install import with_cell
from students import for_student

each = pytest.mark.parametrize('notebook', [o.as_posix() for o in notebooks])
number = re.compile(r'-?\d+\.?\d*(?:e[-+]?\d+)?')

def same(a, b):
    """Do two texts say the same? Pictures, their names and addresses in memory aside; numbers to 1 part in 100,000, which
    processors round differently"""
    a, b = (re.sub(r'base64,[^"]*|walk[0-9a-f]{8}| at 0x[0-9a-f]+', '', o) for o in (a, b))
    numbers = zip(*([float(n) for n in number.findall(o)] for o in (a, b)))
    return number.sub('#', a).split() == number.sub('#', b).split() and all(p == q or abs(p-q) <= 1e-5*max(abs(p), abs(q)) for p,q in numbers)

@pytest.mark.parametrize('a, b, alike', [
    ('loss 7.3046', 'loss 7.30461', True), ('loss 7.3046', 'loss 7.3056', False), ('loss 7.3', 'error 7.3', False),
    ('<A at 0x7f>', '<A at 0x8e>', True), ('src="base64,AA" 1', 'src="base64,BB" 1', True), ('1 2', '1 2 3', False),
    ('1e999', '1e999', True)])
def test_same(a, b, alike): assert same(a, b) == alike

def texts(nb):
    "The text outputs and the charts of every code cell, by cell id"
    def of(output):
        if 'text' in output: return [''.join(output['text'])]
        data = sorted(output.get('data', {}).items())
        return [''.join(v) if k.startswith('text/') else json.dumps(v) for k,v in data if k.startswith('text/')]
    return {c['id']: [t for o in c['outputs'] for t in of(o)] for c in nb['cells'] if c['cell_type'] == 'code'}

@each
def test_runs_and_shows_what_it_stores(notebook, ran):
    "A fresh run of all cells passes, and gives the outputs that are stored; `nbdev-test --save` stores new ones"
    assert notebook in ran.saved, f'nbdev-test failed:\n{ran.log_of(notebook)}'
    stored, fresh = texts(read_notebook(notebook)), texts(json.loads((ran.folder/'nbs'/notebook).read_text(encoding='utf-8')))
    assert stored.keys() == fresh.keys()
    for cell in stored:
        assert len(stored[cell]) == len(fresh[cell]) and all(map(same, stored[cell], fresh[cell])), \
            f'cell {cell} stores\n{stored[cell]}\nand now shows\n{fresh[cell]}'

def test_there_are_outputs():
    assert len(notebooks) > 20 and sum(len(t) for o in notebooks for t in texts(read_notebook(o)).values()) > 200, 'hardly any'

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
    cells = [dict(id=str(i), metadata={}, source=o) for i,o in enumerate(['seen = 1', 'unseen', '#| notest\nseen, not_seen'])]
    assert [o[0] for o in run_cells(cells, InteractiveShell())] == ['1', '2']

def changed(*command):
    "Which files a command changes, in a copy of the working tree"
    folder = copy_of_tree()
    def contents():
        files = (o for o in Path(folder).rglob('*') if o.is_file() and o.parent.name != '__pycache__')
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

widest = {False: 88, True: 100}  # letters in a line of code, shown or hidden

@each
def test_conventions(notebook):
    cells = read_notebook(notebook)['cells']
    title = source(cells[0])
    wrong = [] if cells[0]['cell_type'] == 'markdown' and re.fullmatch(r'# .+\n\n?> .+', title.strip()) else \
        ['the first cell is a title and a one-line > subtitle, and nothing else']
    for cell in cells[1:]:
        code, text, d = cell['cell_type'] == 'code', source(cell), directives(cell)
        if not code and re.match('#+ ', text) and len(text.strip().splitlines()) > 1: wrong.append(f'{cell["id"]}: a heading has a cell of its own')
        if not code: continue
        hidden = d.keys() & {'hide', 'export', 'exporti', 'default_exp', 'code-fold'} or d.get('echo') == 'false'
        most = widest[bool(hidden)]
        longest = max((len(o) for o in bare(cell).splitlines()), default=0)
        if longest > most: wrong.append(f'{cell["id"]}: a line of {longest} characters; at most {most} where it is {"hidden" if hidden else "shown"}')
        pictures = [o for o in cell['outputs'] if 'image/png' in o.get('data', {})]
        if pictures and 'fig-alt' not in d and d.get('echo') != 'false' and 'hide' not in d: wrong.append(f'{cell["id"]}: a picture without #| fig-alt')
    assert not wrong, '\n'.join(wrong)

@each
def test_installs_itself_where_it_is_hosted(notebook):
    nb = read_notebook(notebook)
    assert with_cell(nb) == nb, f'the cell for Colab and Kaggle is missing or old: python tools/install.py nbs/{notebook}'

@each
def test_students_copy(notebook):
    "can be read where there are no magics, and installs no tools for tests"
    nb = for_student(read_notebook(notebook), notebook.removesuffix('.ipynb'), 'https://example.org/')
    for cell in nb['cells']:
        if cell['cell_type'] == 'code':
            compile(cell['source'], cell['id'], 'exec', flags=0x2000)  # await at the top level is allowed
            assert '[test]' not in cell['source']
