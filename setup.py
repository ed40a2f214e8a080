"Hands setuptools what settings.ini says; the name, the description and the URLs stand in pyproject.toml."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup

ini = ConfigParser(delimiters=['='])
ini.read(Path(__file__).with_name('settings.ini'))
facts = ini['DEFAULT']
extras = {k.removesuffix('_requirements'): v.split() for k,v in facts.items() if k.endswith('_requirements')}

setup(author=facts['author'], license=facts['license'], keywords=facts['keywords'].split(),
    classifiers=facts['classifiers'].strip().splitlines(), python_requires='>=' + facts['min_python'],
    install_requires=facts['requirements'].split(), extras_require=extras,
    entry_points=dict(console_scripts=[facts['console_scripts']], nbdev=['quadfit=quadfit._modidx:d']))
