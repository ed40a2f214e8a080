"""Hands setuptools what settings.ini says, and the README with links that lead somewhere

The name, the description, the URLs, the licence and the lowest Python stand in pyproject.toml."""
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup
from setuptools.command.build_py import build_py
from shutil import rmtree

here = Path(__file__).parent
ini = ConfigParser(delimiters=['='])
ini.read(here/'settings.ini', encoding='utf-8')
facts = ini['DEFAULT']
extras = {k.removesuffix('_requirements'): v.split() for k,v in facts.items()
    if k.endswith('_requirements')}
extras['test'] += extras['dask']
extras['dev'] += extras['test']

def absolute(readme):
    "The README with links into the repository, and to pictures themselves, not to their pages"
    settings = (here/'pyproject.toml').read_text(encoding='utf-8')
    # without tomllib, which an old Python lacks: pip must get so far that it can say so
    repo = re.search('^Repository = "(.+)"', settings, re.M)[1]
    links = r'(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?!\w+:|#)'
    text = re.sub(links, rf'\1[\2]({repo}/blob/HEAD/', readme)
    return re.sub(rf'(!\[[^\]]*\]\({re.escape(repo)})/blob/', r'\1/raw/', text)

class Build(build_py):
    "Leaves no module in the wheel that an earlier build has left behind"
    def run(self):
        rmtree(Path(self.build_lib)/'quadfit', ignore_errors=True)
        super().run()

setup(author=facts['author'], keywords=facts['keywords'].split(),
    classifiers=facts['classifiers'].strip().splitlines(), cmdclass=dict(build_py=Build),
    long_description=absolute((here/'README.md').read_text(encoding='utf-8')),
    long_description_content_type='text/markdown',
    install_requires=facts['requirements'].split(), extras_require=extras,
    entry_points=dict(console_scripts=[facts['console_scripts']],
        nbdev=['quadfit=quadfit._modidx:d']))
