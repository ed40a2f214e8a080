"""The cell that installs quadfit where a notebook is opened on Colab or Kaggle

`python tools/install.py NOTEBOOK…` puts it into each, and makes those that are not there yet."""
import json, sys, tomllib
from pathlib import Path

root = Path(__file__).parent.parent
template = """import os, subprocess, sys
from importlib.util import find_spec
hosted = 'google.colab' in sys.modules or 'KAGGLE_KERNEL_RUN_TYPE' in os.environ
if hosted and not find_spec('quadfit'):  # on Colab or Kaggle, once
    package = '{name}{extras} @ git+{repo}'
    subprocess.run([sys.executable, '-m', 'pip', 'install', '-q', package], check=True)"""

def code(extras=''):
    "The code of the cell, which installs `extras`, such as '[test]', too"
    project = tomllib.loads((root/'pyproject.toml').read_text())['project']
    return template.format(name=project['name'], repo=project['urls']['Repository'], extras=extras)

def is_ours(cell): return "'google.colab' in sys.modules" in ''.join(cell['source'])

def new(path):
    "A notebook with a title, and with a module of its name"
    name = path.stem.lstrip('0123456789_')
    title = [f'# {name.replace("_", " ").capitalize()}\n', '> What this page is about, in one line']
    module = dict(cell_type='code', execution_count=None, outputs=[],
        source=[f'#| default_exp {name}'])
    cells = [dict(cell_type='markdown', source=title), module]
    cells = [dict(o, id=f'{name[:2]}00000{i}', metadata={}) for i,o in enumerate(cells, 1)]
    kernel = dict(display_name='Python 3', language='python', name='python3')
    return dict(cells=cells, metadata=dict(kernelspec=kernel), nbformat=4, nbformat_minor=5)

def with_cell(nb):
    "The notebook with the cell after the one that names its module, or after its title"
    others = [c for c in nb['cells'] if not is_ours(c)]
    place = 1 + next((i for i,c in enumerate(others)
        if ''.join(c['source']).startswith('#| default_exp')), 0)
    ours = dict(cell_type='code', execution_count=None, id=others[0]['id'][:2] + '990001',
        metadata={}, outputs=[], source=f'#| hide\n{code("[test]")}'.splitlines(True))
    return dict(nb, cells=[*others[:place], ours, *others[place:]])

def write(path):
    "Put the cell into the notebook at `path`, or make a new notebook with it"
    path = Path(path)
    nb = with_cell(json.loads(path.read_text()) if path.exists() else new(path))
    path.write_text(json.dumps(nb, indent=1, ensure_ascii=False, sort_keys=True) + '\n')

if __name__ == '__main__':
    for notebook in sys.argv[1:]: write(notebook)
