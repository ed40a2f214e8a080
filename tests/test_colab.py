"""On Colab a notebook installs quadfit, once, and goes on; elsewhere it does nothing

Colab is played: an environment has all that this one has but quadfit, a module with the name of Colab's, and this clone in place
of the repository."""
import json, os, subprocess, sys, tomllib, venv
from pathlib import Path
from conftest import notebooks, root

repository = tomllib.loads((root/'pyproject.toml').read_text(encoding='utf-8'))['project']['urls']['Repository']
page = next(o for o in notebooks if o.name.endswith('data.ipynb'))

run = '''
import json, sys, types
from IPython.core.interactiveshell import InteractiveShell
notebook, played, only_install = json.loads(sys.argv[1])
if played: sys.modules['google.colab'] = types.ModuleType('google.colab')
cells = [''.join(c['source']) for c in json.load(open(notebook, encoding='utf-8'))['cells'] if c['cell_type'] == 'code']
shell = InteractiveShell.instance()
for cell in cells:
    if '#| notest' in cell or (only_install and 'google.colab' not in cell): continue
    done = shell.run_cell(cell)
    done.raise_error()
'''

class Played:
    def __init__(self, folder):
        venv.create(folder/'env', with_pip=True)
        self.folder, self.bin = folder, folder/'env'/'bin'
        here = next((folder/'env').glob('lib/python*/site-packages'))
        for path in (o for site in sys.path if site.endswith('site-packages') for o in Path(site).iterdir()):
            if 'quadfit' not in path.name and not (here/path.name).exists(): (here/path.name).symlink_to(path)
        theirs = dict(GIT_CONFIG_COUNT='1', GIT_CONFIG_KEY_0=f'url.file://{root}.insteadOf', GIT_CONFIG_VALUE_0=repository)
        self.env = os.environ | theirs | dict(VIRTUAL_ENV=str(folder/'env'), MPLBACKEND='agg', IPYTHONDIR=str(folder), PATH=f'{self.bin}:{os.environ["PATH"]}')
        self.env.pop('PYTHONPATH', None)

    def python(self, *arguments): return subprocess.run([self.bin/'python', *arguments], env=self.env, cwd=self.folder, capture_output=True, text=True)

    def run(self, played, only_install=False):
        done = self.python('-c', run, json.dumps([str(root/'nbs'/page), played, only_install]))
        assert not done.returncode, (done.stdout + done.stderr)[-3000:]
        return done.stdout

    def has(self): return self.python('-c', 'import quadfit; print(quadfit.__file__)').stdout.strip()

    def version(self, package): return self.python('-c', f'from importlib.metadata import version; print(version({package!r}))').stdout

def test_colab(tmp_path):
    colab = Played(tmp_path)
    torch = colab.version('torch')
    assert torch and not colab.has(), 'quadfit is here already'
    assert not colab.run(played=False, only_install=True) and not colab.has(), 'the cell does something elsewhere than on Colab'
    colab.run(played=True)
    assert colab.has().startswith(str(tmp_path)), 'nothing was installed'
    installed = os.stat(colab.has()).st_mtime_ns
    colab.run(played=True, only_install=True)
    assert os.stat(colab.has()).st_mtime_ns == installed, 'it was installed again'
    assert colab.version('torch') == torch, 'torch was replaced'
