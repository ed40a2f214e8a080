"Checks that `.ci/run` and the workflows make, each a function here: `python .ci/checks.py NAME [ARGUMENT]`"
import ast, json, os, re, shutil, subprocess, sys, tempfile, tomllib
from pathlib import Path

root = Path(__file__).resolve().parent.parent

number = re.compile(r'-?\d+\.?\d*(?:e[-+]?\d+)?')

def same(a, b):
    "Do two texts say the same? Pictures, their names and addresses in memory aside; numbers to 1 part in 100,000, which processors round differently"
    a, b = (re.sub(r'base64,[^"]*|walk[0-9a-f]{8}| at 0x[0-9a-f]+', '', o) for o in (a, b))
    close = all(abs(p-q) <= 1e-5*max(abs(p), abs(q)) for p,q in zip(*([float(n) for n in number.findall(o)] for o in (a, b))))
    return close and number.sub('#', a).split() == number.sub('#', b).split()

def texts(nb):
    "The text outputs and the charts of every code cell, by cell id"
    def of(output):
        if 'text' in output: return [''.join(output['text'])]
        return [''.join(v) if k.startswith('text/') else json.dumps(v) for k,v in sorted(output.get('data', {}).items()) if k.startswith('text/') or 'vega' in k]
    return {c['id']: [t for o in c['outputs'] for t in of(o)] for c in json.loads(nb)['cells'] if c['cell_type'] == 'code'}

def outputs():
    "Do the notebooks, as just run, show what they showed at HEAD?"
    paths = subprocess.check_output(['git', 'ls-files', 'nbs/*.ipynb'], text=True).split()
    assert len(paths) > 5, 'hardly any notebooks'
    wrong, shown = [], 0
    for p in paths:
        stored, fresh = texts(subprocess.check_output(['git', 'show', f'HEAD:{p}'])), texts(Path(p).read_text())
        for id in stored:
            shown += len(stored[id])
            if len(stored[id]) != len(fresh[id]) or not all(map(same, stored[id], fresh[id])): wrong.append(f'{p} cell {id}:\n{stored[id]}\nnow\n{fresh[id]}')
    assert shown > 50, 'hardly any outputs'
    if wrong: sys.exit('\n\n'.join(wrong))

def readme(path):
    "Does every Python block run, and give what stands below it?"
    blocks = re.findall(r'^```python\n(.*?)^```\n(?:\n((?: {4}[^\n]*\n)+))?', Path(path).read_text(), re.M|re.S)
    assert any(expected for _,expected in blocks), 'no values in the README'
    names = {}
    for code,expected in blocks:
        *body, last = ast.parse(code).body
        if not isinstance(last, ast.Expr): body, last = [*body, last], None
        exec(compile(ast.Module(body, []), 'README', 'exec'), names)
        value = last and repr(eval(compile(ast.Expression(last.value), 'README', 'eval'), names))
        if bool(expected) != bool(value) or (value and not same(value, expected)): sys.exit(f'{code}gives {value}\nnot {expected}')

def picture(path):
    "Is it a picture, and not a blank one?"
    from PIL import Image
    colours = Image.open(path).convert('RGB').getcolors(1 << 24)
    assert len(colours) > 50 and max(n for n,_ in colours) < 0.98*sum(n for n,_ in colours), f'{path} is blank'

# ---- the front door: names, words, types, Colab

def project(): return tomllib.loads((root/'pyproject.toml').read_text())['project']
def tracked(*patterns): return subprocess.check_output(['git', 'ls-files', *patterns], text=True, cwd=root).split()
def top_level(path): return {o.targets[0].id: o.value for o in ast.parse((root/path).read_text()).body if isinstance(o, ast.Assign) and isinstance(o.targets[0], ast.Name)}
def stop(wrong):
    if wrong: sys.exit('\n'.join(wrong))

def words():
    "Does no text tell anybody to install the `quadfit` of the package index, which is a stranger's?"
    theirs = re.compile(r"""pip3? install (?:-\S+ )*['"]?quadfit\b(?!-)|['"]quadfit\[""")
    paths = [o for o in tracked() if not o.endswith('.png')]
    assert len(paths) > 50 and theirs.search('pip install -U ' + 'quadfit'), 'nothing is searched'
    stop([f'{p}: {m[0]}' for p in paths for m in theirs.finditer((root/p).read_text())])

inside = {'points', 'lstsq', 'double', 'film', 'report', 'cli'}  # rooms that are no place for users, but for `as_xy`

for_exercises = {'how_far', 'judge'} # what the checks of the exercises are made of

def shown_imports():
    "What the pages for users show their reader to import, other than the parts of the page's own module: notebook, module and name"
    for path in tracked('nbs/*.ipynb'):
        cells = [''.join(c['source']) for c in json.loads((root/path).read_text())['cells'] if c['cell_type'] == 'code']
        if any(f'#| default_exp {o}' in c for c in cells for o in inside): continue
        for c in cells:
            if not re.search(r'^#\| *(export|hide)', c, re.M):
                for module,imported in re.findall(r'^from quadfit(?:\.(\w+))? import ([\w, ]+)', c, re.M):
                    if any(f'#| default_exp {module}' == o.strip() for o in cells): continue
                    yield from ((path, module, o) for o in imported.replace(' ', '').split(','))

def names():
    "Is the list in `quadfit/__init__.py` complete, does it hold what there is, and is nothing loaded before it is asked for?"
    public = {k.arg: k.value.value.split() for k in top_level('quadfit/__init__.py')['_public'].keywords}
    modules = {Path(p).stem: ast.literal_eval(top_level(p)['__all__']) for p in tracked('quadfit/*.py') if 'AUTOGENERATED' in (root/p).read_text()}
    listed = sum(public.values(), [])
    wrong = [f'{k} is both a public name and a module: `quadfit.{k}` would be now one, now the other' for k in listed if k in modules]
    wrong += [f'the module {k} has no public name' for k in modules.keys() - public.keys() - inside]
    wrong += [f'{k}, listed as public, has no {o}' for k,v in public.items() for o in v if o not in modules.get(k, [])]
    seen = [*shown_imports()]
    assert len(seen) > 10, 'no imports seen'
    wrong += [f'{p} shows its reader to import {o}, which is not listed as public' for p,k,o in seen if k not in inside and o not in listed and o not in for_exercises]
    stop(wrong)
    code = "import sys, quadfit; new = {o.split('.')[0] for o in sys.modules} & {'numpy', 'torch', 'matplotlib', 'fastcore', 'fastai', 'sklearn', 'pandas'}; assert not new, new"
    code += f"; assert {{*quadfit.__all__}} <= {{*dir(quadfit)}}; from importlib import import_module; from types import ModuleType; [import_module('quadfit.' + o) for o in {sorted(modules)}]"
    code += "; assert not [o for o in quadfit.__all__ if isinstance(getattr(quadfit, o), ModuleType)]"
    subprocess.run([sys.executable, '-c', code], check=True, cwd=root)

def members(path, classes):
    "The public names in some classes of a stub"
    for c in ast.parse(path.read_text()).body:
        if isinstance(c, ast.ClassDef) and c.name in classes:
            yield from ((c.name, n) for n in (getattr(o, 'name', None) or getattr(getattr(o, 'target', None), 'id', '_') for o in c.body) if not n.startswith('_'))

def typed(python=None):
    "Does a type checker find the one mistake in the user's script and no other, and are all names and methods in it? With what is installed beside `python`, or with this checkout"
    script = root/'.ci/user_script.py'
    source = script.read_text()
    used = {getattr(o, 'id', None) or getattr(o, 'attr', None) for o in ast.walk(ast.parse(source))}
    public = ast.literal_eval(top_level('quadfit/__init__.pyi')['__all__'])
    missing = [o for o in public if o not in used]
    missing += [f'{c}.{n}' for p in sorted((root/'quadfit').glob('*.pyi')) for c,n in members(p, public) if n not in used]
    stubs = sorted(map(str, (root/'quadfit').glob('*.pyi')))
    assert len(stubs) > 10, 'no stubs'
    env = os.environ if python else os.environ | dict(PYTHONPATH=str(root))
    with tempfile.TemporaryDirectory() as elsewhere:  # in a folder with a dot, as in `.ci`, nothing would be checked
        theirs = shutil.copy(script, elsewhere)
        command = ['basedpyright', '--outputjson', '--pythonpath', python or sys.executable, theirs, *stubs]
        says = subprocess.run(command, capture_output=True, text=True, cwd=elsewhere, env=env).stdout
    found = [(o['file'], o['range']['start']['line']+1, o['message'], o.get('rule')) for o in json.loads(says)['generalDiagnostics'] if o['severity'] == 'error']
    mistake = 1 + next(i for i,line in enumerate(source.splitlines()) if '# the one mistake' in line)
    serious = 'reportUndefinedVariable', 'reportMissingImports', 'reportAttributeAccessIssue'
    wrong = [f'{script.name} uses no {o}' for o in missing]
    if mistake not in [line for file,line,*_ in found if file == theirs]: wrong.append('the one mistake is not found')
    wrong += [f'{file}:{line}: {message}' for file,line,message,rule in found if (line != mistake if file == theirs else rule in serious)]
    stop(wrong)

colab_cell = """#| hide
import sys
from importlib.util import find_spec
if 'google.colab' in sys.modules and not find_spec('quadfit'):  # on Colab, once
    %pip install -q '{name}[test] @ git+{repo}'"""

def colab(write=None):
    "Has every notebook the cell that installs quadfit on Colab, where it belongs? `colab write` puts it there"
    cell, wrong = colab_cell.format(name=project()['name'], repo=project()['urls']['Repository']), []
    for path in tracked('nbs/*.ipynb'):
        nb = json.loads((root/path).read_text())
        cells = nb['cells']
        ours = [c for c in cells if "'google.colab' in sys.modules" in ''.join(c['source'])]
        place = 1 + next((i for i,c in enumerate(cells) if ''.join(c['source']).startswith('#| default_exp')), 0)
        if [''.join(c['source']) for c in ours] == [cell] and cells[place] is ours[0]: continue
        wrong.append(f'{path} lacks the cell for Colab as its cell {place}: `python .ci/checks.py colab write` puts it there')
        nb['cells'] = [c for c in cells if c not in ours]
        nb['cells'].insert(place, dict(cell_type='code', execution_count=None, id=cells[0]['id'][:2] + '990001', metadata={}, outputs=[], source=cell.splitlines(True)))
        if write: (root/path).write_text(json.dumps(nb, indent=1, ensure_ascii=False, sort_keys=True) + '\n')
    if not write: stop(wrong)

def execute(path, before='', only=lambda source: True, **env):
    "The code cells of a notebook that were run, in a fresh kernel, but for those marked `notest`"
    import nbformat
    from nbclient import NotebookClient
    nb = nbformat.read(path, 4)
    nb.cells = [c for c in nb.cells if c.cell_type == 'code' and '#| notest' not in c.source and only(c.source)]
    if before: nb.cells.insert(0, nbformat.v4.new_code_cell(before))
    os.environ |= env
    NotebookClient(nb, timeout=600, resources=dict(metadata=dict(path=str(Path(path).resolve().parent)))).execute()
    return nb.cells

def run(*paths):
    "Do the notebooks run, from the top, where there is no nbdev?"
    for p in paths:
        print(p, flush=True)
        assert execute(p), f'{p} has no code'

def on_colab(path):
    "Does a notebook install quadfit where `google.colab` is loaded, once, and go on; and does nothing anywhere else?"
    from importlib.metadata import version
    def installed(): return not subprocess.run([sys.executable, '-c', 'import quadfit'], capture_output=True).returncode
    here = dict(GIT_CONFIG_COUNT='1', GIT_CONFIG_KEY_0=f'url.file://{root}.insteadOf', GIT_CONFIG_VALUE_0=project()['urls']['Repository'])
    fake, torch = "import sys, types\nsys.modules['google.colab'] = types.ModuleType('google.colab')", version('torch')
    def cell(**kwargs): return execute(path, only=lambda source: 'google.colab' in source, **kwargs)
    assert not installed(), 'quadfit is here already'
    quiet = cell()
    assert len(quiet) == 1 and not quiet[0].outputs and not installed(), 'the cell does something elsewhere than on Colab'
    assert len(execute(path, before=fake, **here)) > 5 and installed(), 'nothing was installed'
    assert not cell(before=fake)[1].outputs, 'it was installed again'
    assert version('torch') == torch, 'torch was replaced'

def lowest():
    "The lowest versions that settings.ini allows, as constraints for pip"
    from configparser import ConfigParser
    ini = ConfigParser(delimiters=['='])
    ini.read(root/'settings.ini')
    for o in ' '.join(ini['DEFAULT'][k] for k in ('requirements', 'dask_requirements', 'test_requirements')).split():
        if '>=' in o: print(re.sub(r'\[.*?\]', '', o).replace('>=', '=='))

if __name__ == '__main__': globals()[sys.argv[1]](*sys.argv[2:])
