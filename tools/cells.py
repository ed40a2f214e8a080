"Which cells of a notebook a reader sees, and what a student gets of it"
import ast, builtins, re
from copy import deepcopy
from posixpath import dirname, join, normpath

def source(cell): return ''.join(cell['source'])

def directives(cell):
    "The `#|` lines of a cell, such as `{'hide': '', 'fig-alt': 'Two dots'}`"
    return {m[1]: m[2].strip() for m in re.finditer(r'^#\|\s*([\w-]+):?[ \t]*(.*)$', source(cell), re.M)}

def bare(cell):
    "The source of a cell without its `#|` lines"
    return re.sub(r'^#\|.*(\n|\Z)', '', source(cell), flags=re.M).strip('\n')

machinery = {'hide', 'export', 'exporti', 'default_exp'}

def hidden(cell):
    "Is the source of this cell kept from the page?"
    d = directives(cell)
    return bool(d.keys() & machinery) or 'false' in (d.get('include'), d.get('echo'))

def module_of(nb):
    "The module that a notebook makes, if any"
    return next((d['default_exp'] for c in nb['cells'] if 'default_exp' in (d := directives(c))), None)

def imports_itself(code, module):
    "Does `code` import from the module that its page makes, or from all of the library?"
    return bool(re.search(rf'^\s*(from quadfit(\.all|\.{module})? import|import quadfit\b)', code, re.M))

def reader_cells(nb):
    "The cells as their reader meets them, each with what it is: 'text', 'code', 'listing' (of what the page has imported, or not to be run), or 'setup'"
    module, imported = module_of(nb), False
    for cell in nb['cells']:
        d, code = directives(cell), bare(cell)
        if not code or d.get('only') == 'readme': continue
        if cell['cell_type'] != 'code': yield 'text', cell
        elif hidden(cell) and ('google.colab' in code or re.fullmatch('%precision.*', code)): yield 'setup', cell
        elif d.get('echo') == 'false' and not d.keys() & machinery: yield 'setup', cell
        elif hidden(cell): continue
        elif ('exports' in d and imported) or d.get('eval') == 'false': yield 'listing', cell
        else:
            imported = imported or imports_itself(code, module)
            yield 'code', cell

def bound(tree):
    "The names that code gives a meaning to, and the modules from which it imports everything"
    found, stars = set(), set()
    for o in ast.walk(tree):
        if isinstance(o, ast.Name) and not isinstance(o.ctx, ast.Load): found.add(o.id)
        elif isinstance(o, ast.arg): found.add(o.arg)
        elif isinstance(o, (ast.FunctionDef, ast.ClassDef, ast.ExceptHandler)): found.add(o.name)
        elif isinstance(o, (ast.Import, ast.ImportFrom)):
            for alias in o.names:
                if alias.name == '*': stars.add(o.module)
                else: found.add(alias.asname or alias.name.split('.')[0])
    return found, stars

def borrowed(tree):
    "The names in code that something before it must have given a meaning to"
    used = {o.id for o in ast.walk(tree) if isinstance(o, ast.Name) and isinstance(o.ctx, ast.Load)}
    return used - bound(tree)[0] - set(dir(builtins)) - {'__file__'}

def tree_of(cell):
    "The syntax tree of a cell, without its magics"
    try: return ast.parse(re.sub(r'^\s*[%!].*$', '', bare(cell), flags=re.M))
    except SyntaxError: return ast.parse('')

def imports_for(cell, before):
    "The imports in the hidden cells `before` this one that its names come from"
    missing, lines = borrowed(tree_of(cell)), []
    for other in before:
        if other['cell_type'] == 'code' and not hidden(other): missing -= bound(tree_of(other))[0]
    for node in (o for other in before if other['cell_type'] == 'code' and hidden(other) for o in tree_of(other).body):
        if not isinstance(node, (ast.Import, ast.ImportFrom)): continue
        node.names = [o for o in node.names if (o.asname or o.name.split('.')[0]) in missing or (o.name == '*' and missing and node.module.startswith('quadfit'))]
        if node.names: lines.append(ast.unparse(node))
        missing -= bound(node)[0]
    return ''.join(f'{line}\n' for line in lines)

def for_student(nb, page, site):
    "The notebook of the `page` without tests and machinery: cells to run in order, and links that lead to the `site` from wherever it is opened"
    cells = []
    for kind,cell in reader_cells(nb):
        d, new = directives(cell), dict(cell_type=cell['cell_type'], id=cell['id'], metadata={}, source=bare(cell))
        if kind == 'text': new['source'] = absolute(new['source'], page, site)
        elif kind == 'listing': new |= dict(cell_type='markdown', source=f'```python\n{bare(cell)}\n```')
        else: new |= dict(execution_count=None, outputs=deepcopy(cell['outputs']) if 'notest' in d else [])
        if kind == 'setup':
            new['metadata'] = {'cellView': 'form', 'jupyter': {'source_hidden': True}}
            new['source'] = imports_for(cell, nb['cells'][:nb['cells'].index(cell)]) + new['source']
        if 'notest' in d: new['metadata']['tags'] = ['notest']
        cells.append(new)
    about = f'*This is [a page of quadfit]({site}{page}.html) as a notebook. Run its cells from top to bottom, then change them.*'
    cells.insert(1, dict(cell_type='markdown', id='about-page', metadata={}, source=about))
    kernel = dict(display_name='Python 3', language='python', name='python3')
    return dict(cells=cells, metadata=dict(kernelspec=kernel, language_info=dict(name='python')), nbformat=4, nbformat_minor=5)

def absolute(text, page, site):
    "`text` of the `page` with links to the `site` where they led to other notebooks, and without the fences of Quarto's divs"
    def on_site(m): return f']({site}{normpath(join(dirname(page), m[1]))}.html{m[2] or ""})'
    return re.sub(r'\]\((?!\w+:)([\w./-]+)\.ipynb(#[^)]*)?\)', on_site, re.sub(r'^:{3,}.*\n?', '', text, flags=re.M))
