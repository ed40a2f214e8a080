"The notebook that a student gets of a page: its cells to run in order, without tests and machinery"
import ast, re
from copy import deepcopy
from functools import cache
from importlib import import_module
from posixpath import dirname, join
import install, pages
from cells import bare, borrowed, bound, directives, hidden, reader_cells, tree_of

@cache
def names_in(module):
    "What `from module import *` brings"
    if module == 'quadfit.all': module = 'quadfit'
    found = import_module(module)
    return frozenset(getattr(found, '__all__', [o for o in dir(found) if not o.startswith('_')]))

def imports_for(cell, before):
    "The imports in hidden cells `before` this one that its names come from"
    missing, lines = borrowed(tree_of(cell)), []
    code = [o for o in before if o['cell_type'] == 'code']
    for other in code:
        if not hidden(other): missing -= bound(tree_of(other))[0]
    for node in (o for other in code if hidden(other) for o in tree_of(other).body):
        if not isinstance(node, (ast.Import, ast.ImportFrom)): continue
        star = node.names[0].name == '*' and node.module.startswith('quadfit')
        node.names = [o for o in node.names
            if star and missing or (o.asname or o.name.split('.')[0]) in missing]
        if node.names: lines.append(ast.unparse(node))
        missing -= bound(node)[0]
    return ''.join(f'{line}\n' for line in lines)

def spelled_out(code, used):
    "`code` with the names that are `used` in place of stars, which not every notebook can read"
    def named(m):
        module = 'quadfit' if m[1] == 'quadfit.all' else m[1]
        names = sorted(names_in(m[1]) & used)
        return f'from {module} import {", ".join(names)}' if names else f'import {module}'
    return re.sub(r'^from (\S+) import \*$', named, code, flags=re.M)

def wrapped(line, width=88):
    "An import on as many lines as it needs"
    if len(line) <= width or not line.startswith('from '): return line
    start, _, names = line.partition(' import ')
    lines = [f'{start} import (']
    for name in names.split(', '):
        if len(lines[-1]) + len(name) > width - 4 or len(lines) == 1: lines.append('   ')
        lines[-1] += f' {name},'
    return '\n'.join(lines).removesuffix(',') + ')'

def on_site(text, page, site):
    "`text` of the `page`, with links to the `site` where they led to other notebooks, and no divs"
    def absolute(m): return f']({site}{pages.address(join(dirname(page), m[1]))}{m[2] or ""})'
    return pages.link.sub(absolute, re.sub(r'^:{3,}.*\n?', '', text, flags=re.M))

def for_student(nb, page, site):
    "The notebook of the `page`, whose links lead to the `site` from wherever it is opened"
    cells = []
    for kind,cell in reader_cells(nb):
        d, code = directives(cell), re.sub(r'^%precision.*\n?', '', bare(cell), flags=re.M)
        new = dict(cell_type=cell['cell_type'], id=cell['id'], metadata={}, source=code)
        if kind == 'text': new['source'] = on_site(code, page, site)
        elif kind == 'listing': new |= dict(cell_type='markdown', source=f'```python\n{code}\n```')
        elif not code: continue
        else: new |= dict(execution_count=None, outputs=deepcopy(cell['outputs']) if 'notest' in d else [])
        if kind == 'setup':
            new['metadata'] = {'cellView': 'form', 'jupyter': {'source_hidden': True}}
            before = imports_for(cell, nb['cells'][:nb['cells'].index(cell)])
            new['source'] = install.code() if install.is_ours(cell) else before + code
        if 'notest' in d: new['metadata']['tags'] = ['notest']
        cells.append(new)
    codes = [c for c in cells if c['cell_type'] == 'code']
    used = {o.id for c in codes for o in ast.walk(tree_of(c)) if isinstance(o, ast.Name)}
    for c in codes:
        lines = spelled_out(c['source'], used).split('\n')
        c['source'] = '\n'.join(map(wrapped, lines))
    about = (f'*This is [a page of quadfit]({site}{pages.address(page + ".ipynb")}) as a notebook. '
        'Run its cells from top to bottom, then change them.*')
    cells.insert(1, dict(cell_type='markdown', id='about-page', metadata={}, source=about))
    kernel = dict(display_name='Python 3', language='python', name='python3')
    metadata = dict(kernelspec=kernel, language_info=dict(name='python'))
    return dict(cells=cells, metadata=metadata, nbformat=4, nbformat_minor=5)
