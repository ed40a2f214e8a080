"""What the tests share. Run them from the root of the repository, in an environment with `.[dev]`:

    pytest                                        all of them
    pytest tests/test_site.py -k descent          what concerns one page
    pytest 'tests/test_site.py::test_phone[use/fitting.html]'

A test is a case a line: whatever there is several of, pages, modules, names, is a parameter.

Fixtures for tests of the site, which is built anew when a file that it is made from has changed:

- `site`: the folder of the built site, as a `Path`.
- `open_page(name, scheme='light', width=1280, **options)`: a page in Chromium (Playwright's `Page`) once it has drawn itself:
  formulas and pictures are there. `options` are those of Playwright's `new_context`, such as `has_touch=True`.
  Every address but the site's own is blocked. What goes wrong on a page, an error in the console, a file that is not there, a
  request to elsewhere, is a sentence in `page.errors`, and fails the test when it ends. A test that provokes an error on
  purpose empties the list: `page.errors.clear()`. Wait for what is to be seen, as in `page.locator('.word').first.wait_for()`
  or with Playwright's `expect`, and never for time to pass.
- `browser`: what `open_page` opens pages with; for fixtures that several tests share, see `visit` in `test_site.py`.

What takes minutes without a browser, such as running the notebooks, begins at once in the background, see `jobs`, and the tests
that want its results come last."""
import functools, http.server, json, os, shutil, subprocess, sys, threading, venv
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import mkdtemp
from types import SimpleNamespace
import pytest
from nbdev.config import nbpath2html

root = Path(__file__).resolve().parent.parent
nbs = root/'nbs'
sys.path.insert(0, str(root/'tools'))

notebooks = [o.relative_to(nbs) for o in sorted(nbs.rglob('*.ipynb')) if '/.' not in str(o)]
notebook_of = {o.with_suffix('.html').as_posix(): o for o in notebooks}  # by the address of its page on the site
pages = [*notebook_of]

def read_notebook(path):
    "A notebook as it is stored; `path` counts from `nbs`"
    return json.loads((nbs/path).read_text(encoding='utf-8'))

# ---- the site

made_from = 'nbs', 'tools', 'quadfit', 'README.md', 'pyproject.toml'

def newest(path):
    "When a file, or the newest one in a folder, was last changed"
    files = [path] if path.is_file() else [o for o in path.rglob('*') if o.is_file() and '/.' not in str(o.relative_to(root))]
    return max(o.stat().st_mtime for o in files)

@pytest.fixture(scope='session')
def site():
    "The folder of the built site"
    stamp = root/'_proc'/'built-by-tests'
    if not stamp.exists() or stamp.stat().st_mtime < max(newest(root/o) for o in made_from):
        readme = (root/'README.md').read_bytes()
        subprocess.run([sys.executable, root/'tools'/'site.py'], cwd=root, check=True)
        stamp.write_text('current' if (root/'README.md').read_bytes() == readme else 'another README.md')
    return root/'_proc'/'_site'

flags = '''--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync'''.split()

drawn = r"""() => document.fonts.status == 'loaded' && [...document.images].every(o => o.complete)
    && !document.querySelector('main').innerText.includes('\\(')"""

class Browser:
    "Chromium, for which there are no addresses but those of the site"
    def __init__(self, chromium, home): self.chromium, self.home = chromium, home

    def open(self, name, scheme='light', width=1280, **options):
        "A page of the site when it has drawn itself, with a list `errors` of what went wrong"
        settings = dict(color_scheme=scheme, viewport=dict(width=width, height=844), permissions=['clipboard-read', 'clipboard-write'])
        context = self.chromium.new_context(**settings | options)
        context.route(lambda url: not url.startswith(self.home), lambda route: route.abort())
        page = context.new_page()
        page.errors = []
        page.on('console', lambda m: page.errors.append(f'{name}: {m.text}') if m.type == 'error' else None)
        page.on('pageerror', lambda e: page.errors.append(f'{name}: {e}'))
        page.on('requestfailed', lambda r: page.errors.append(f'{name}: no {r.url}'))
        page.on('response', lambda r: page.errors.append(f'{name}: {r.status} {r.url}') if r.status >= 400 else None)
        self.load(page, name)
        return page

    def load(self, page, name):
        "Go to a page of the site, and wait until it has drawn itself"
        page.goto(self.home + name)
        self.until(page, drawn, f'{name}: not all formulas and pictures are drawn')

    def until(self, page, condition, complaint):
        "Wait until `condition`, in JavaScript, is true; if it never is, that is an error of the page"
        from playwright.sync_api import TimeoutError
        try: page.wait_for_function(condition, timeout=20_000)
        except TimeoutError: page.errors.append(complaint)

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args): pass

@pytest.fixture(scope='session')
def browser(site):
    "Opens pages: `browser.open(name)`"
    from playwright.sync_api import sync_playwright
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found = shutil.which('chromium') or shutil.which('google-chrome')
    with sync_playwright() as p:
        chromium = p.chromium.launch(args=flags, **dict(executable_path=found) if found else dict(channel='chrome'))
        yield Browser(chromium, f'http://127.0.0.1:{server.server_port}/')
        chromium.close()
    server.shutdown()

@pytest.fixture
def open_page(browser):
    "`open_page(name, scheme='light', width=1280)`: a page of the site; what goes wrong there fails the test"
    opened = []
    def open_(*args, **kwargs):
        opened.append(browser.open(*args, **kwargs))
        return opened[-1]
    yield open_
    for page in opened: page.context.close()
    wrong = [o for page in opened for o in page.errors]
    assert not wrong, '\n'.join(wrong)

# ---- what runs in the background, as soon as it is known which tests want it

processes, folders, jobs = [], [], {}

def copy_of_tree():
    "A new folder with all files of the working tree that git knows or would"
    folder = Path(mkdtemp(prefix='quadfit-'))
    folders.append(folder)
    names = subprocess.check_output(['git', 'ls-files', '-coz', '--exclude-standard'], cwd=root, text=True).split('\0')
    for name in filter(None, names):
        if not (root/name).is_file(): continue  # deleted, and not yet committed
        (folder/name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root/name, folder/name)
    return folder

def output(*command, **options):
    "What a command prints, errors too, whether it fails or not"
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True, **options)
    processes.append(process)
    return process.communicate()[0]

def run_notebooks(asked):
    "`nbdev-test --save` for some notebooks, in a copy: its `folder`, the notebooks that were `saved`, as they passed, and the `log`"
    folder = copy_of_tree()
    for o in notebooks:
        if o.as_posix() not in asked: (folder/'nbs'/o).unlink()
    def times(): return {o: (folder/'nbs'/o).stat().st_mtime_ns for o in asked}
    before = times()
    log = output('nbdev-test', '--save', cwd=folder)
    after = times()
    def log_of(notebook):
        parts = log.split(str(folder))
        return '\n'.join(o for o in parts if o.startswith(f'/nbs/{notebook}'))[-3000:] or log[-3000:]
    return SimpleNamespace(folder=folder, saved={o for o in asked if after[o] != before[o]}, log_of=log_of)

def run_as_reader(asked):
    "For each page how many cells its reader sees, and which of them fail"
    printed = output(sys.executable, root/'tests'/'run_pages.py', '--json', *(nbs/o for o in asked))
    return {page: (cells, wrong) for page,cells,wrong in map(json.loads, (o for o in printed.splitlines() if o.startswith('[')))}

def readme_command(last):
    "A command of the README, word for word, that ends in `last`"
    return next(o for o in (root/'README.md').read_text(encoding='utf-8').splitlines() if o.endswith(f'&& {last}'))

class Environment:
    "A virtual environment made by the README's first command, with the `log` of that, and the sdist and wheel of this checkout"
    def __init__(self):
        self.tree, self.folder = copy_of_tree(), Path(mkdtemp(prefix='quadfit-'))
        folders.append(self.folder)
        stale = self.tree/'build'/'lib'/'quadfit'/'left_behind.py'  # by a build of an earlier version
        stale.parent.mkdir(parents=True)
        stale.touch()
        venv.create(self.folder, with_pip=True)
        self.bin, self.dist = self.folder/'bin', self.folder/'dist'
        self.env = os.environ | dict(PATH=f'{self.bin}{os.pathsep}{os.environ["PATH"]}', VIRTUAL_ENV=str(self.folder), MPLBACKEND='agg')
        self.env.pop('PYTHONPATH', None)
        self.log = output('bash', '-ec', readme_command('quadfit') + ' && echo "It ends well"', cwd=self.tree, env=self.env)
        self.failed, self.way = not self.log.endswith('It ends well\n'), 'README'
        output(sys.executable, '-m', 'build', '--outdir', self.dist, cwd=self.tree)

    def run(self, *command, **options):
        "Run a command of this environment; if it fails, so does the test"
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, **options)
        assert not done.returncode, (done.stdout + done.stderr)[-3000:]
        return done

    def built(self, kind):
        "The sdist or the wheel"
        made = list(self.dist.glob(dict(sdist='*.tar.gz', wheel='*.whl')[kind])) if self.dist.exists() else []
        assert len(made) == 1, f'no {kind} was built'
        return made[0]

    def install(self, way):
        "Let quadfit come from the README's command, the sdist or the wheel, with what it requires already there"
        if way != self.way:
            self.run('pip', 'uninstall', '-qy', 'quadfit-notebooks')
            self.run('pip', 'install', '-q', '-c', 'constraints.txt', '.' if way == 'README' else self.built(way), cwd=self.tree)
            self.way = way
        return self

    @property
    def package(self): return next(self.folder.glob('lib/python*/site-packages/quadfit'))

@functools.cache
def user_environment(_): return Environment()

in_background = dict(ran=run_notebooks, read_along=run_as_reader, user_env=user_environment)

def pytest_collection_modifyitems(items):
    "Last come the tests that wait for what runs in the background"
    items.sort(key=lambda item: any(o in item.fixturenames for o in in_background))

def pytest_collection_finish(session):
    if session.config.option.collectonly: return
    notebooks_one_by_one, environments = ThreadPoolExecutor(1), ThreadPoolExecutor(1)
    for name,job in in_background.items():
        asking = [o for o in session.items if name in o.fixturenames]
        asked = tuple(dict.fromkeys(o.callspec.params['notebook'] for o in asking if 'notebook' in getattr(o, 'callspec', o).__dict__.get('params', {})))
        if asking: jobs[name] = (environments if 'env' in name else notebooks_one_by_one).submit(job, asked)

@pytest.fixture(scope='session')
def ran(): return jobs['ran'].result()

@pytest.fixture(scope='session')
def user_env(): return jobs['user_env'].result()

@pytest.fixture(scope='session')
def read_along(): return jobs['read_along'].result()

def pytest_unconfigure():
    for o in processes:
        if o.poll() is None: os.killpg(o.pid, 9)
    for o in folders: shutil.rmtree(o, ignore_errors=True)
