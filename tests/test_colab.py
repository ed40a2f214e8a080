"""On Colab a notebook installs quadfit, once, and goes on; elsewhere it does nothing

Colab is played: an environment has all that this one has but quadfit, a module with the name of
Colab's, and this clone in place of the repository."""
import json, os, tomllib
from conftest import Environment, nbs, notebooks, root

project = tomllib.loads((root/'pyproject.toml').read_text(encoding='utf-8'))['project']
repository = project['urls']['Repository']
page = next(o for o in notebooks if o.name.endswith('data.ipynb'))

run_notebook = '''
import json, sys, types
from IPython.core.interactiveshell import InteractiveShell
notebook, played, only_install = json.loads(sys.argv[1])
if played: sys.modules['google.colab'] = types.ModuleType('google.colab')
with open(notebook, encoding='utf-8') as file: cells = json.load(file)['cells']
shell = InteractiveShell.instance()
for code in [''.join(c['source']) for c in cells if c['cell_type'] == 'code']:
    if '#| notest' in code or (only_install and 'google.colab' not in code): continue
    shell.run_cell(code).raise_error()
'''

class Colab(Environment):
    def __init__(self, folder):
        super().__init__('', folder, '(?!.*quadfit)')
        this_clone = dict(GIT_CONFIG_COUNT='1', GIT_CONFIG_KEY_0=f'url.file://{root}.insteadOf',
            GIT_CONFIG_VALUE_0=repository)
        self.env |= this_clone | dict(IPYTHONDIR=str(folder))

    def play(self, played, only_install=False):
        "What the notebook prints"
        asked = json.dumps([str(nbs/page), played, only_install])
        return self.run('python', '-c', run_notebook, asked, cwd=self.tree).stdout

    def where(self):
        "Where quadfit is, if it is"
        code = '''if True:
            from importlib.util import find_spec
            found = find_spec('quadfit')
            print(found.origin if found else '')'''
        return self.run('python', '-c', code, cwd=self.tree).stdout.strip()

    def version(self, package):
        code = f'from importlib.metadata import version; print(version({package!r}))'
        return self.run('python', '-c', code).stdout

def test_colab(tmp_path):
    colab = Colab(tmp_path)
    torch = colab.version('torch')
    assert torch and not colab.where(), 'quadfit is here already'
    said = colab.play(played=False, only_install=True)
    assert not said and not colab.where(), 'the cell does something elsewhere than on Colab'
    colab.play(played=True)
    assert colab.where().startswith(str(colab.folder)), 'nothing was installed'
    installed = os.stat(colab.where()).st_mtime_ns
    colab.play(played=True, only_install=True)
    assert os.stat(colab.where()).st_mtime_ns == installed, 'it was installed again'
    assert colab.version('torch') == torch, 'torch was replaced'
