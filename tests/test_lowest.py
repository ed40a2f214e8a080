"""Some pages on the lowest versions that `settings.ini` allows; a job of the workflow runs them all

PyTorch, which weighs gigabytes, is the one of this environment here, and its lowest version is for
the workflow."""
import json, re, sys
from importlib.metadata import version
import pytest
from conftest import notebooks
from lowest import lowest

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12),
    reason='the lowest versions are those for Python 3.11')
some = [o.as_posix() for o in notebooks if o.stem in ('03_data', 'check', 'groups')]

def test_resolved(lowest_env):
    "They can be installed together, and it is they that are"
    assert not lowest_env.failed, lowest_env.log[-3000:]
    have = json.loads(lowest_env.run('python', '-m', 'pip', 'list', '--format', 'json').stdout)
    have = {re.sub('[-_.]+', '-', o['name']).lower(): o['version'] for o in have}
    for wanted in lowest():
        name, _, low = wanted.partition('==')
        assert name == 'torch' or have[name].startswith(low), wanted
    assert have['torch'] == version('torch')

@pytest.mark.parametrize('notebook', some)
def test_page(notebook, lowest_env):
    cells, wrong = lowest_env.pages[notebook]
    assert not wrong, '\n'.join(wrong)
    assert cells > 5, 'hardly any cells'
