"""The lowest versions that settings.ini allows, as constraints for pip

`python tests/lowest.py > lowest.txt`"""
import re
from configparser import ConfigParser
from pathlib import Path

kinds = 'requirements', 'dask_requirements', 'test_requirements'

def lowest():
    "The constraints, such as 'torch==2.2'"
    ini = ConfigParser(delimiters=['='])
    ini.read(Path(__file__).parent.parent/'settings.ini')
    wanted = ' '.join(ini['DEFAULT'][k] for k in kinds).split()
    return [re.sub(r'\[.*?\]|,.*', '', o).replace('>=', '==') for o in wanted if '>=' in o]

if __name__ == '__main__': print(*lowest(), sep='\n')
