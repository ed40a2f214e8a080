"""The package: its names and types, what is built of it, and that each of these works alone

A new environment begins at once in the background, by the README's first command, and has sdist and
wheel after it."""
import ast, json, os, re, shutil, subprocess, sys, tarfile, tomllib
import pytest
from cells import module_of
from conftest import notebooks, read_notebook, root
from pages import shown_imports
from test_notebooks import same
from test_rooms import assigned, listed, parsed

def tracked(*patterns):
    "The files that git knows"
    return subprocess.check_output(['git', 'ls-files', *patterns], text=True, cwd=root).split()

project = tomllib.loads((root/'pyproject.toml').read_text(encoding='utf-8'))['project']

modules = {module_of(read_notebook(o)): o for o in notebooks}
modules.pop(None, None)  # of pages that make none

# Rooms whose names are for other rooms; reports and the command are reached through what is public
inside = {module for module,notebook in modules.items() if notebook.parts[0] == 'inside'}
for_other_rooms = inside | {'report', 'cli'}

# ---- names

@pytest.mark.parametrize('page, module, name', [*shown_imports()])
def test_import_shown_to_the_reader(page, module, name):
    is_known = name in listed or module in for_other_rooms
    assert is_known, f'{name} is not listed in quadfit/__init__.py'

def test_names_are_loaded_when_asked_for():
    "`import quadfit` costs next to nothing, and no module takes the place of a name"
    code = '''if True:
        import sys, quadfit
        from importlib import import_module
        from types import ModuleType
        heavy = {'numpy', 'torch', 'matplotlib', 'fastcore', 'fastai', 'sklearn', 'pandas'}
        loaded = heavy & {o.split('.')[0] for o in sys.modules}
        assert not loaded, loaded
        assert {*quadfit.__all__} <= {*dir(quadfit)}
        for o in MODULES: import_module(f'quadfit.{o}')
        modules = [o for o in quadfit.__all__ if isinstance(getattr(quadfit, o), ModuleType)]
        assert not modules, modules'''
    code = code.replace('MODULES', repr(sorted(modules)))
    subprocess.run([sys.executable, '-c', code], check=True, cwd=root)

def test_a_first_fit_loads_no_more_than_it_needs():
    "What takes as long as PyTorch itself to load waits until something asks for it"
    code = '''if True:
        import sys
        from quadfit import Moments, fit
        f = fit([0, 1, 2, 3, 4], [1, 2, 5, 9, 17])
        f.stderr, f.predict([5, 6]), Moments([0, 1, 2], [0, 1, 4]).loss([1, 0, 0])
        heavy = {'matplotlib', 'fastai', 'sklearn', 'pandas', 'scipy', 'sympy', 'narwhals'}
        loaded = heavy & {o.split('.')[0] for o in sys.modules}
        assert not loaded, loaded'''
    subprocess.run([sys.executable, '-c', code], check=True, cwd=root)

theirs = re.compile(r"""pip3? install (?:-\S+ )*['"]?quadfit\b(?!-)|['"]quadfit\[""")

def test_theirs():
    assert theirs.search('pip install -U ' + 'quadfit')
    assert not theirs.search('pip install quadfit-notebooks')

@pytest.mark.parametrize('path', [o for o in tracked() if not o.endswith(('.png', '.gif'))])
def test_no_text_installs_another_quadfit(path):
    "The `quadfit` of the package index is a stranger's"
    assert not (root/path).exists() or not theirs.search((root/path).read_text(encoding='utf-8'))

def test_ruff(): assert not subprocess.run(['ruff', 'check'], cwd=root).returncode

# ---- types

user_script = root/'tests'/'user_script.py'

def used():
    "The names and attributes in the user's script"
    nodes = ast.walk(parsed(user_script))
    return {getattr(o, 'id', None) or getattr(o, 'attr', None) for o in nodes}

def members(path):
    "The public attributes of the public classes in a stub"
    for c in parsed(path).body:
        if not isinstance(c, ast.ClassDef) or c.name not in listed: continue
        methods = [o.name for o in c.body if hasattr(o, 'name')]
        fields = [o.target.id for o in c.body if isinstance(o, ast.AnnAssign)]
        for name in dict.fromkeys(fields + methods):
            if not name.startswith('_'): yield c.name, name

stubs = sorted((root/'quadfit').glob('*.pyi'))

@pytest.mark.parametrize('name', listed + [f'{c}.{n}' for o in stubs for c,n in members(o)])
def test_user_script_uses(name):
    mend = f'use {name} once in tests/user_script.py, so that its types are tried'
    assert name.split('.')[-1] in used(), mend

def test_stubs_give_every_name():
    given = ast.literal_eval(assigned(root/'quadfit'/'__init__.pyi')['__all__'])
    assert sorted(given) == sorted(listed), 'write the stubs: python tools/export.py'
    assert {o.stem for o in stubs} >= {*modules}, 'write the stubs: python tools/export.py'

def check_types(folder, python, env):
    """A type checker finds the one mistake in the user's script and no other

    In the stubs it finds nothing serious."""
    lines = user_script.read_text(encoding='utf-8').splitlines()
    mistake = 1 + next(i for i,line in enumerate(lines) if '# the one mistake' in line)
    script = shutil.copy(user_script, folder)  # elsewhere, so that only what is installed is found
    command = ['basedpyright', '--outputjson', '--pythonpath', python, script, *map(str, stubs)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=env)
    found = json.loads(done.stdout)['generalDiagnostics']
    serious = 'reportUndefinedVariable', 'reportMissingImports', 'reportAttributeAccessIssue'
    is_found, wrong = False, []
    for o in found:
        if o['severity'] != 'error': continue
        file, line = o['file'], o['range']['start']['line'] + 1
        if (file, line) == (script, mistake): is_found = True
        elif file == script or o.get('rule') in serious:
            wrong.append(f'{file}:{line}: {o["message"]}')
    assert is_found, 'the one mistake is not found'
    assert not wrong, '\n'.join(wrong)

def test_types(tmp_path):
    "as this checkout has them"
    check_types(tmp_path, sys.executable, os.environ | dict(PYTHONPATH=str(root)))

def test_stubtest(tmp_path):
    """Stubs say what is there when the modules are loaded

    The types of other libraries are not asked for."""
    settings = tmp_path/'mypy.ini'
    settings.write_text('[mypy]\nignore_missing_imports = True\nfollow_imports = skip\n')
    known = tmp_path/'known'
    known.write_text(r'''
# fastcore's `patch` makes a classmethod of its own kind, which stubtest does not take for one
quadfit\.\w+\.\w+\.from_(json|dict|parquet)
# scikit-learn makes these when the class is there
quadfit\.regressor\.QuadraticRegressor\.set_\w+_request
''')
    stubtest = [sys.executable, '-m', 'mypy.stubtest', 'quadfit', '--concise']
    options = ['--mypy-config-file', settings, '--allowlist', known]
    says = subprocess.run([*stubtest, *options], capture_output=True, text=True, cwd=root)
    assert not says.returncode, says.stdout + says.stderr

# ---- what is built and installed

def picture(path):
    "Is it a picture, and not a blank one?"
    from PIL import Image
    colours = Image.open(path).convert('RGB').getcolors(1 << 24)
    return len(colours) > 50 and max(n for n,_ in colours) < 0.98*sum(n for n,_ in colours)

ways = 'README', 'sdist', 'wheel'

@pytest.fixture(scope='module', params=ways)
def way(request, user_env):
    "The user's environment, into which quadfit has come by one of the three ways"
    return user_env.install(request.param)

def test_first_command(way, tmp_path):
    "`quadfit` draws a picture, in any folder"
    way.run('quadfit', cwd=tmp_path)
    assert picture(tmp_path/'quadfit.png')

def test_first_import(way, tmp_path):
    code = 'import quadfit; from quadfit import fit, descend; print(fit(*quadfit.rollercoaster()))'
    way.run('python', '-c', code, cwd=tmp_path)

def test_user_script(way, tmp_path):
    way.run('python', user_script, cwd=tmp_path)

def test_what_is_installed(way):
    "The package with its stubs and data, all of it, and nothing that an earlier build left behind"
    files = (o for o in way.package.rglob('*') if o.is_file() and o.suffix != '.pyc')
    there = {o.relative_to(way.package).as_posix() for o in files}
    kept = {o.removeprefix('quadfit/') for o in tracked('quadfit') if (root/o).exists()}
    made = {o.name for o in stubs} | {f'{o}.py' for o in modules}
    assert there == kept | made

def test_readme_first_command(user_env):
    "It installs and draws, word for word"
    assert not user_env.failed, user_env.log[-3000:]
    assert 'Successfully installed' in user_env.log

readme = (root/'README.md').read_text(encoding='utf-8')
# Python, and the value that stands below it, indented, if it has one
blocks = re.findall(r'^```python\n(.*?)^```\n(?:\n((?: {4}[^\n]*\n)+))?', readme, re.M|re.S)

def test_readme_has_values(): assert any(value for _,value in blocks)

values_of = '''
import ast, json, sys
names, values = {}, []
for code in json.load(sys.stdin):
    *body, last = ast.parse(code).body
    if not isinstance(last, ast.Expr): body, last = [*body, last], None
    exec(compile(ast.Module(body, []), 'README', 'exec'), names)
    values.append(last and repr(eval(compile(ast.Expression(last.value), 'README', 'eval'), names)))
print(json.dumps(values), file=sys.stderr)
'''

def test_readme_python(user_env, tmp_path):
    "Every block runs, and gives what stands below it"
    user_env.install('README')
    codes = json.dumps([code for code,_ in blocks])
    done = user_env.run('python', '-c', values_of, cwd=tmp_path, input=codes)
    values = json.loads(done.stderr.splitlines()[-1])
    for (code, expected), value in zip(blocks, values, strict=True):
        alike = same(value, expected) if value and expected else bool(value) == bool(expected)
        assert alike, f'{code}gives {value}\nnot {expected}'

def test_sdist(user_env):
    "It holds the notebooks, which are the source"
    with tarfile.open(user_env.built('sdist')) as tar: packed = tar.getnames()
    names = {o.partition('/')[2] for o in packed}
    assert {f'nbs/{o.as_posix()}' for o in notebooks} <= names

def test_twine(user_env):
    made = [user_env.built('sdist'), user_env.built('wheel')]
    says = subprocess.run(['twine', 'check', '--strict', *made], capture_output=True, text=True)
    assert not says.returncode, says.stdout

def test_wheel_needs_nothing_else(user_env):
    "With what it requires, and nothing that is for developers"
    user_env.install('wheel').run('python', '-m', 'pip', 'check')

def test_types_of_the_wheel(user_env, tmp_path):
    user_env.install('wheel')
    check_types(tmp_path, str(user_env.bin/'python'), None)

def test_old_python_is_told():
    "pip on a Python that is too old says so, instead of failing in the middle"
    assert project['requires-python'] == '>=3.11'
    imports = (o for o in ast.walk(parsed(root/'setup.py')) if isinstance(o, ast.Import))
    needs = {a.name for o in imports for a in o.names}
    assert 'tomllib' not in needs, 'setup.py must get so far that pip can read requires-python'
