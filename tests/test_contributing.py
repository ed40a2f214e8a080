"""What CONTRIBUTING.md tells is so

Its recipe for a new page is followed, step by step, in a copy; whatever of it is forgotten is an
error that says what to do."""
import json, re, subprocess, sys
import pytest
from conftest import copy_of_tree, root
from mutate import breaks

text = (root/'CONTRIBUTING.md').read_text(encoding='utf-8')
page = 'use/greeting.ipynb'
cell = '''#| exports
def greet(
    name = 'you' # Who is greeted
)->str: # A sentence
    "Say hello"
    return f'Hello, {name}!'
'''

class Recipe:
    "The steps of the recipe, in a copy of the working tree"
    def __init__(self, folder): self.folder = folder

    def says(self, *command):
        "What a command with Python prints"
        command = [sys.executable, *command]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
        return done.stdout + done.stderr

    def add(self, path, old, new):
        "Put a line before another that is there"
        file = self.folder/path
        before = file.read_text(encoding='utf-8')
        assert old in before
        file.write_text(before.replace(old, new + old, 1), encoding='utf-8')

    def make(self):
        "A notebook, with a cell that exports a function"
        command = re.search(r'`python (tools/install.py nbs/use/greeting.ipynb)`', text)[1]
        assert not self.says(*command.split())
        path = self.folder/'nbs'/page
        nb = json.loads(path.read_text(encoding='utf-8'))
        nb['cells'].append(dict(nb['cells'][-1], id='gr000003', source=cell))
        path.write_text(json.dumps(nb), encoding='utf-8')

    def show(self):
        "Put the page into the sidebar"
        self.add('nbs/_quarto.yml', '          - use/gravity.ipynb', f'          - {page}\n')

    def publish(self):
        "Put the name among the public ones"
        name = re.search(r"`(greeting='greet',)`", text)[1]
        self.add('quadfit/__init__.py', "    cli='')", f'    {name}\n')

def wrong_pages(recipe):
    code = "import sys; sys.path.insert(0, 'tools'); import pages; print(*pages.wrong())"
    return recipe.says('-c', code)

@pytest.fixture(scope='module')
def recipe():
    recipe = Recipe(copy_of_tree())
    subprocess.run('git init -q && git add .', shell=True, check=True, cwd=recipe.folder)
    recipe.make()
    return recipe

def test_a_new_page(recipe):
    assert f'{page} is in no sidebar: add a line `- {page}`' in wrong_pages(recipe)
    recipe.show()
    assert page not in wrong_pages(recipe)
    assert 'the module greeting stands in no list' in recipe.says('tools/export.py')
    recipe.publish()
    assert 'greeting' not in recipe.says('tools/export.py')
    assert (recipe.folder/'quadfit'/'greeting.pyi').exists()
    code = "import sys; sys.path.insert(0, '.'); from quadfit import greet; print(greet())"
    assert recipe.says('-c', code) == 'Hello, you!\n'
    asking = '-q', 'tests/test_package.py', '-k', 'user_script_uses and greet'
    says = recipe.says('-m', 'pytest', *asking)
    assert 'use greet once in tests/user_script.py' in says

def commands(): return re.findall(r'`python ((?:tools|tests)/\w+\.py)', text)

def test_tools_that_are_named_are_there():
    assert len(commands()) > 5 and not [o for o in commands() if not (root/o).exists()]

# ---- python tools/mutate.py

@pytest.mark.parametrize('whole, broken', [
    ('a < b', ['a <= b']),
    ('a == 2', ['a != 2', 'a == 3']),
    ('(a) + -b', ['(a) - -b', '(a) + b']),
    ('f(x=.5)', ['f(x=1.5)']),
    ('é*b', ['é/b']),
    ('def f(x: Literal[1]): return x', []),
    ('"a < 1"', []),
    ('a in b', []),
])
def test_breaks(whole, broken): assert sorted(new for _,new in breaks(whole)) == sorted(broken)
