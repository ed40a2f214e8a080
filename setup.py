"Hands setuptools what settings.ini says, and the README with links that lead somewhere; the name, the description and the URLs stand in pyproject.toml."
import re, tomllib
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=['='])
ini.read(here/'settings.ini')
facts = ini['DEFAULT']
extras = {k.removesuffix('_requirements'): v.split() for k,v in facts.items() if k.endswith('_requirements')}
extras['test'] += extras['dask']
extras['dev'] += extras['test']

repo = tomllib.loads((here/'pyproject.toml').read_text())['project']['urls']['Repository']
readme = re.sub(r'(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?!\w+:|#)', rf'\1[\2]({repo}/blob/HEAD/', (here/'README.md').read_text(encoding='utf-8'))
readme = re.sub(rf'(!\[[^\]]*\]\({re.escape(repo)})/blob/', r'\1/raw/', readme)  # a picture, not the page about it

setup(author=facts['author'], license=facts['license'], keywords=facts['keywords'].split(),
    classifiers=facts['classifiers'].strip().splitlines(), python_requires='>=' + facts['min_python'],
    long_description=readme, long_description_content_type='text/markdown',
    install_requires=facts['requirements'].split(), extras_require=extras,
    entry_points=dict(console_scripts=[facts['console_scripts']], nbdev=['quadfit=quadfit._modidx:d']))
