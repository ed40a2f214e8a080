"The notebook that a student gets of a page: its cells to run in order, without tests and machinery"
import ast, re
from copy import deepcopy
from functools import cache
from importlib import import_module
from posixpath import dirname, join
import install, pages
from cells import bare, borrowed, bound, directives, module_of, reader_cells, tree_of

@cache
def names_in(module):
    "What `from module import *` brings"
    if module == 'quadfit.all': module = 'quadfit'
    found = import_module(module)
    return frozenset(getattr(found, '__all__', [o for o in dir(found) if not o.startswith('_')]))

def not_shown(nb, cells):
    """The imports that the `cells` of a student need and the page does not show

    What a cell that is not run imports is imported in the same way; what the page defines comes
    from its module."""
    known, needed = set(), set()
    for tree in map(tree_of, cells):
        needed |= borrowed(tree) - known
        names, stars = bound(tree)
        known |= names.union(*map(names_in, stars))
    lines = []
    for node in (o for c in nb['cells'] if c['cell_type'] == 'code' for o in tree_of(c).body):
        if not isinstance(node, (ast.Import, ast.ImportFrom)): continue
        if node.names[0].name == '*':
            names = [ast.alias(o) for o in sorted(names_in(node.module) & needed)]
        else: names = [o for o in node.names if (o.asname or o.name.split('.')[0]) in needed]
        if names: lines.append(ast.unparse(type(node)(**vars(node) | dict(names=names))))
        needed -= {o.asname or o.name.split('.')[0] for o in names}
    if module := module_of(nb):
        ours = sorted(needed & vars(import_module(f'quadfit.{module}')).keys())
        if ours: lines.append(f'from quadfit.{module} import {", ".join(ours)}')
    return '\n'.join(lines)

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

folded = {'cellView': 'form', 'jupyter': {'source_hidden': True}}

def for_student(nb, page, site):
    "The notebook of the `page`, whose links lead to the `site` from wherever it is opened"
    cells = []
    for kind,cell in reader_cells(nb):
        d, code = directives(cell), re.sub(r'^%precision.*\n?', '', bare(cell), flags=re.M)
        new = dict(cell_type=cell['cell_type'], id=cell['id'], metadata={}, source=code)
        if kind == 'text': new['source'] = on_site(code, page, site)
        elif kind == 'listing': new |= dict(cell_type='markdown', source=f'```python\n{code}\n```')
        elif not code: continue
        else:
            outputs = deepcopy(cell['outputs']) if 'notest' in d else []
            new |= dict(execution_count=None, outputs=outputs)
        if kind == 'setup': new['metadata'] = folded
        if install.is_ours(cell): new['source'] = install.code()
        if 'notest' in d: new['metadata']['tags'] = ['notest']
        cells.append(new)
    codes = [c for c in cells if c['cell_type'] == 'code' and not install.is_ours(c)]
    if lines := not_shown(nb, codes):
        first = dict(codes[0], id='not-shown', metadata=folded, outputs=[], source=lines)
        cells.insert(cells.index(codes[0]), first)
        codes.insert(0, first)
    used = {word for c in codes for word in re.findall(r'\w+', c['source'])}
    for c in codes:
        lines = spelled_out(c['source'], used).split('\n')
        c['source'] = '\n'.join(map(wrapped, lines))
    about = (f'*This is [a page of quadfit]({site}{pages.address(page + ".ipynb")}) as a notebook. '
        'Run its cells from top to bottom, then change them.*')
    cells.insert(1, dict(cell_type='markdown', id='about-page', metadata={}, source=about))
    kernel = dict(display_name='Python 3', language='python', name='python3')
    metadata = dict(kernelspec=kernel, language_info=dict(name='python'))
    return dict(cells=cells, metadata=metadata, nbformat=4, nbformat_minor=5)
