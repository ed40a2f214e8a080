"""What the tests share. Run them from the root of the repository, in an environment with `.[dev]`:

    pytest                                        all of them
    pytest tests/test_site.py -k descent          what concerns one page
    pytest 'tests/test_site.py::test_phone[use/fitting.html]'

A test is a case a line: whatever there is several of, pages, modules, names, is a parameter.

Fixtures for tests of the site, which is built anew when a file that it is made from has changed:

- `site`: the folder of the built site, as a `Path`.
- `open_page(name, scheme='light', width=1280, **options)`: a page in Chromium (Playwright's `Page`)
  once it has drawn itself: formulas and pictures are there. `options` are those of Playwright's
  `new_context`, such as `has_touch=True`. Every address but the site's own is blocked. What goes
  wrong on a page, an error in the console, a file that is not there, a request to elsewhere, is a
  sentence in `page.errors`, and fails the test when it ends. A test that provokes an error on
  purpose empties the list: `page.errors.clear()`. Wait for what is to be seen, as in
  `page.locator('.word').first.wait_for()` or with Playwright's `expect`, never for time to pass.
- `browser`: what `open_page` opens pages with; for fixtures that several tests share, see `visit`
  in `test_site.py`.

What takes minutes without a browser, such as running the notebooks, begins at once in the
background, see `jobs`, and the tests that want its results come last."""
import functools, http.server, json, os, re, shutil, subprocess, sys, threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import mkdtemp
from types import SimpleNamespace
import pytest

root = Path(__file__).resolve().parent.parent
nbs = root/'nbs'
sys.path.insert(0, str(root/'tools'))
from pages import address  # noqa: E402, for tools are no package

notebooks = [o.relative_to(nbs) for o in sorted(nbs.rglob('*.ipynb')) if '/.' not in str(o)]
notebook_of = {address(o.as_posix()): o for o in notebooks}  # by the address on the site
pages = [*notebook_of]

def read_notebook(path):
    "A notebook as it is stored; `path` counts from `nbs`"
    return json.loads((nbs/path).read_text(encoding='utf-8'))

# ---- the site

made_from = 'nbs', 'tools', 'quadfit', 'README.md', 'pyproject.toml'

def newest(path):
    "When a file, or the newest one in a folder, was last changed"
    files = [path] if path.is_file() else [o for o in path.rglob('*') if o.is_file()]
    shown = [o for o in files if '/.' not in str(o.relative_to(root))]
    return max(o.stat().st_mtime for o in shown)

@pytest.fixture(scope='session')
def site():
    "The folder of the built site"
    stamp = root/'_proc'/'built-by-tests'
    if not stamp.exists() or stamp.stat().st_mtime < max(newest(root/o) for o in made_from):
        readme = (root/'README.md').read_bytes()
        build = [sys.executable, root/'tools'/'site.py']
        built = subprocess.run(build, cwd=root, capture_output=True, text=True)
        if built.returncode:
            pytest.fail(f'the site cannot be built: {built.stderr[-2000:]}', pytrace=False)
        is_current = (root/'README.md').read_bytes() == readme
        stamp.write_text('current' if is_current else 'another README.md')
    return root/'_proc'/'_site'

flags = '''--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync'''.split()

drawn = r"""() => {
    const said = document.querySelector('main').cloneNode(true)
    // code may hold what looks like a formula
    said.querySelectorAll('pre, code, script').forEach(o => o.remove())
    return document.fonts.status == 'loaded' && !said.textContent.includes('\\(')
        && [...document.images].every(o => o.complete)
}"""

class Browser:
    "Chromium, for which there are no addresses but those of the site"
    def __init__(self, chromium, home): self.chromium, self.home = chromium, home

    def open(self, name, scheme='light', width=1280, **options):
        "A page of the site when it has drawn itself, with a list `errors` of what went wrong"
        settings = dict(color_scheme=scheme, viewport=dict(width=width, height=844),
            permissions=['clipboard-read', 'clipboard-write'])
        context = self.chromium.new_context(**settings | options)
        context.route(lambda url: not url.startswith(self.home), lambda route: route.abort())
        page = context.new_page()
        page.errors = []
        def wrong(what): page.errors.append(f'{page.url.removeprefix(self.home)}: {what}')
        page.on('console', lambda m: wrong(m.text) if m.type == 'error' else None)
        page.on('pageerror', wrong)
        def failed(r):  # unless the page that asked has been left
            if r.failure != 'net::ERR_ABORTED': wrong(f'no {r.url}')
        page.on('requestfailed', failed)
        page.on('response', lambda r: wrong(f'{r.status} {r.url}') if r.status >= 400 else None)
        self.load(page, name)
        return page

    def load(self, page, name):
        "Go to a page of the site, and wait until it has drawn itself"
        page.goto(self.home + name)
        self.until(page, drawn, f'{name}: not all formulas and pictures are drawn')

    def until(self, page, condition, complaint):
        "Wait until `condition`, in JavaScript, is true; if it never is, the page has an error"
        from playwright.sync_api import TimeoutError
        try: page.wait_for_function(condition, timeout=20_000)
        except TimeoutError: page.errors.append(complaint)

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args): pass

@pytest.fixture(scope='session')
def browser(site):
    "Opens pages: `browser.open(name)`"
    from playwright.sync_api import sync_playwright
    handler = functools.partial(Quiet, directory=site)
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found = shutil.which('chromium') or shutil.which('google-chrome')
    with sync_playwright() as p:
        which = dict(executable_path=found) if found else dict(channel='chrome')
        chromium = p.chromium.launch(args=flags, **which)
        yield Browser(chromium, f'http://127.0.0.1:{server.server_port}/')
        chromium.close()
    server.shutdown()

@pytest.fixture
def open_page(browser):
    "`open_page(name, scheme='light', width=1280)`: a page; what goes wrong there fails the test"
    opened = []
    def open_(*args, **kwargs):
        opened.append(browser.open(*args, **kwargs))
        return opened[-1]
    yield open_
    for page in opened: page.context.close()
    wrong = [o for page in opened for o in page.errors]
    assert not wrong, '\n'.join(wrong)

# ---- what runs in the background, as soon as it is known which tests want it

processes, folders, jobs, lanes = [], [], {}, {}

def copy_of_tree():
    "A new folder with all files of the working tree that git knows or would"
    folder = Path(mkdtemp(prefix='quadfit-'))
    folders.append(folder)
    listed = ['git', 'ls-files', '-coz', '--exclude-standard']
    names = subprocess.check_output(listed, cwd=root, text=True).split('\0')
    for name in filter(None, names):
        if not (root/name).is_file(): continue  # deleted, and not yet committed
        (folder/name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root/name, folder/name)
    return folder

def output(*command, **options):
    "What a command prints, errors too, whether it fails or not"
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True, **options)
    processes.append(process)
    return process.communicate()[0]

def run_notebooks(asked):
    """`nbdev-test --save` for some notebooks, in a copy

    Its `folder`, the notebooks that were `saved`, as they passed, and what it printed of each."""
    folder = copy_of_tree()
    for o in notebooks:
        if o.as_posix() not in asked: (folder/'nbs'/o).unlink()
    def times(): return {o: (folder/'nbs'/o).stat().st_mtime_ns for o in asked}
    before = times()
    log = output('nbdev-test', '--save', cwd=folder)
    after = times()
    def log_of(notebook):
        parts = log.split(str(folder))
        about = '\n'.join(o for o in parts if o.startswith(f'/nbs/{notebook}'))
        return (about or log)[-3000:]
    saved = {o for o in asked if after[o] != before[o]}
    return SimpleNamespace(folder=folder, saved=saved, log_of=log_of)

def run_pages(asked, python=sys.executable, *options, **settings):
    "For each page how many cells its reader sees, and which of them fail"
    paths = [nbs/o for o in asked]
    printed = output(python, root/'tests'/'run_pages.py', '--json', *options, *paths, **settings)
    said = (json.loads(o) for o in printed.splitlines() if o.startswith('['))
    silent = dict.fromkeys(asked, (0, [printed[-1000:]]))
    return silent | {page: (cells, wrong) for page,cells,wrong in said}

def readme_command(last):
    "A command of the README, word for word, that ends in `last`"
    lines = (root/'README.md').read_text(encoding='utf-8').splitlines()
    return next(o for o in lines if o.endswith(f'&& {last}'))

torch = r'torch|functorch|nvidia|triton'  # gigabytes, which pip need not unpack once more

class Environment:
    """A virtual environment for what a command installs, beside what it shares with this one

    `log` is what the command said, and `failed` is true if it failed."""
    def __init__(self, command, tree, shared='nothing'):
        self.tree, self.folder = tree, Path(mkdtemp(prefix='quadfit-'))
        folders.append(self.folder)
        # by a process of its own: what another thread starts would hold the new python open
        subprocess.run([sys.executable, '-m', 'venv', self.folder], check=True)
        self.bin, here = self.folder/'bin', next(self.folder.glob('lib/python*/site-packages'))
        # outside of the environment, so that pip never changes what is linked
        lent = Path(mkdtemp(prefix='quadfit-lent-'))
        folders.append(lent)
        (here/'lent.pth').write_text(f'{lent}\n')
        installed = [o for o in sys.path if o.endswith('site-packages')]
        for path in (o for site in installed for o in Path(site).iterdir()):
            link = lent/path.name
            if re.match(shared, path.name) and not link.exists(): link.symlink_to(path)
        new = dict(PATH=f'{self.bin}{os.pathsep}{os.environ["PATH"]}', VIRTUAL_ENV=str(self.folder),
            MPLBACKEND='agg', PIP_COMPILE='0')
        self.env = {k: v for k,v in os.environ.items() if k != 'PYTHONPATH'} | new
        self.log = output('bash', '-ec', f'{command}\necho "It ends well"', cwd=tree, env=self.env)
        self.failed = not self.log.endswith('It ends well\n')

    def run(self, *command, **options):
        "Run a command of this environment; if it fails, so does the test"
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, **options)
        assert not done.returncode, (done.stdout + done.stderr)[-3000:]
        return done

class UserEnvironment(Environment):
    """Made by the README's first command, beside a PyTorch that is there already

    Sdist and wheel of this checkout are `built`."""
    def __init__(self):
        tree = copy_of_tree()
        stale = tree/'build'/'lib'/'quadfit'/'left_behind.py'  # by a build of an earlier version
        stale.parent.mkdir(parents=True)
        stale.touch()
        super().__init__(readme_command('quadfit'), tree, torch)
        self.way, self.dist = 'README', self.folder/'dist'
        output(sys.executable, '-m', 'build', '--outdir', self.dist, cwd=tree)

    def built(self, kind):
        "The sdist or the wheel"
        made = list(self.dist.glob(dict(sdist='*.tar.gz', wheel='*.whl')[kind]))
        assert len(made) == 1, f'no {kind} was built'
        return made[0]

    def install(self, way):
        "Let quadfit come from the README's command, the sdist or the wheel; the rest is there"
        if way != self.way:
            what = '.' if way == 'README' else self.built(way)
            self.run('pip', 'uninstall', '-qy', 'quadfit-notebooks')
            self.run('pip', 'install', '-q', '-c', 'constraints.txt', what, cwd=self.tree)
            self.way = way
        return self

    @property
    def package(self): return next(self.folder.glob('lib/python*/site-packages/quadfit'))

def lowest_environment(asked):
    "The lowest versions of everything but PyTorch; `pages`: what notebooks, whole, say to them"
    resolve = f'{sys.executable} tests/lowest.py | grep -v ^torch > lowest.txt'
    made = Environment(f"{resolve}; pip install -c lowest.txt '.[test]'", copy_of_tree(), torch)
    made.pages = run_pages(asked, made.bin/'python', '--whole', env=made.env)
    return made

# The jobs, in the order in which their tests come, after all others; notebooks wait for notebooks,
# environments for environments
in_background = dict(user_env=lambda _: UserEnvironment(), lowest_env=lowest_environment,
    read_along=run_pages, ran=run_notebooks)
notebooks_first = sorted(in_background, key='ran read_along user_env lowest_env'.split().index)

def pytest_collection_modifyitems(items):
    order = [*in_background]
    def last_wanted(item):
        wanted = (1 + order.index(o) for o in order if o in item.fixturenames)
        return max(wanted, default=0)
    items.sort(key=last_wanted)

def asked_by(items):
    "The notebooks that tests are about"
    params = (getattr(o, 'callspec', None) and o.callspec.params or {} for o in items)
    return [*dict.fromkeys(o['notebook'] for o in params if 'notebook' in o)]

def pytest_collection_finish(session):
    if session.config.option.collectonly: return
    lanes.update(env=ThreadPoolExecutor(1), notebooks=ThreadPoolExecutor(1))
    for name in notebooks_first:
        asking = [o for o in session.items if name in o.fixturenames]
        lane = lanes['env' if name.endswith('env') else 'notebooks']
        if asking: jobs[name] = lane.submit(in_background[name], asked_by(asking))

@pytest.fixture(scope='session')
def ran(): return jobs['ran'].result()

@pytest.fixture(scope='session')
def user_env(): return jobs['user_env'].result()

@pytest.fixture(scope='session')
def lowest_env(): return jobs['lowest_env'].result()

@pytest.fixture(scope='session')
def read_along(): return jobs['read_along'].result()

def pytest_terminal_summary(terminalreporter):
    "Last, how to run alone what failed, and how many did"
    say, stats = terminalreporter.write_line, terminalreporter.stats
    failed = stats.get('failed', []) + stats.get('error', [])
    for o in failed[:10]: say(f"to run that alone: pytest '{o.nodeid}'")
    if len(failed) > 10:
        say(f'and {len(failed)-10} more, listed above; to run all of them: pytest --last-failed')
    say(f'{len(stats.get("passed", []))} passed, {len(failed)} failed')

def pytest_unconfigure():
    for o in lanes.values(): o.shutdown(wait=False, cancel_futures=True)
    for o in processes:
        if o.poll() is None: os.killpg(o.pid, 9)
    for o in folders: shutil.rmtree(o, ignore_errors=True)
