"What a notebook holds: its cells, the names in their code, and what comments say about parameters"
import ast, builtins, io, re, tokenize

definition = ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef
machinery = {'hide', 'export', 'exporti', 'default_exp'}

# ---- cells

def source(cell): return ''.join(cell['source'])

def directives(cell):
    "The `#|` lines of a cell, such as `{'hide': '', 'fig-alt': 'Two dots'}`"
    lines = re.finditer(r'^#\|\s*([\w-]+):?[ \t]*(.*)$', source(cell), re.M)
    return {m[1]: m[2].strip() for m in lines}

def bare(cell):
    "The source of a cell without its `#|` lines"
    return re.sub(r'^#\|.*(\n|\Z)', '', source(cell), flags=re.M).strip('\n')

def hidden(cell):
    "Is the source of this cell kept from the page?"
    d = directives(cell)
    return bool(d.keys() & machinery) or 'false' in (d.get('include'), d.get('echo'))

def module_of(nb):
    "The module that a notebook makes, if any"
    named = (directives(c).get('default_exp') for c in nb['cells'])
    return next(filter(None, named), None)

def imports_itself(code, module):
    "Does `code` import from the module that its page makes, or from all of the library?"
    theirs = rf'^\s*(from quadfit(\.all|\.{module})? import|import quadfit\b)'
    return bool(re.search(theirs, code, re.M))

def reader_cells(nb):
    """The cells as their reader meets them, each with what it is

    'text', 'code', 'setup' (code that the page does not show and that has to run), or 'listing'
    (code of what the page has imported before, or that is not to be run)."""
    module, imported = module_of(nb), False
    for cell in nb['cells']:
        d, code = directives(cell), bare(cell)
        if not code or d.get('only') == 'readme': continue
        if cell['cell_type'] != 'code': yield 'text', cell
        elif hidden(cell):
            if 'google.colab' in code or not d.keys() & machinery: yield 'setup', cell
        elif ('exports' in d and imported) or d.get('eval') == 'false': yield 'listing', cell
        else:
            imported = imported or imports_itself(code, module)
            yield 'code', cell

# ---- names

def tree_of(cell):
    "The syntax tree of a cell, without its magics"
    try: return ast.parse(re.sub(r'^\s*[%!].*$', '', bare(cell), flags=re.M))
    except SyntaxError: return ast.parse('')

def bound(tree):
    "The names that code gives a meaning to, and the modules from which it imports everything"
    found, stars = set(), set()
    for o in ast.walk(tree):
        if isinstance(o, ast.Name) and not isinstance(o.ctx, ast.Load): found.add(o.id)
        elif isinstance(o, ast.arg): found.add(o.arg)
        elif isinstance(o, (*definition, ast.ExceptHandler)): found.add(o.name)
        elif isinstance(o, (ast.Import, ast.ImportFrom)):
            for alias in o.names:
                if alias.name == '*': stars.add(o.module)
                else: found.add(alias.asname or alias.name.split('.')[0])
    return found, stars

def borrowed(tree):
    "The names in code that something before it must have given a meaning to"
    used = {o.id for o in ast.walk(tree) if isinstance(o, ast.Name) and isinstance(o.ctx, ast.Load)}
    return used - bound(tree)[0] - set(dir(builtins)) - {'__file__'}

def name_of(node):
    "The last part of a name with dots, or of what is called"
    if isinstance(node, ast.Call): return name_of(node.func)
    return getattr(node, 'id', getattr(node, 'attr', ''))

def is_private(name): return name.startswith('_') and not name.endswith('__')

def patch_of(node):
    "fastcore's `patch` among the decorators of a function, if it is there"
    return next((d for d in getattr(node, 'decorator_list', []) if name_of(d) == 'patch'), None)

def patch_options(node):
    "What `patch` is told about a function: `as_prop`, `cls_method`"
    options = getattr(patch_of(node), 'keywords', [])
    return {k.arg for k in options if getattr(k.value, 'value', False)}

def owners(node):
    "The classes to which `patch` attaches a function"
    if not patch_of(node): return []
    kind = node.args.args[0].annotation
    return [name_of(o) for o in getattr(kind, 'elts', [kind])]

def public(tree):
    "The definitions that nobody marks as private, by their full names, such as `Descent.plot`"
    found = {}
    for node in tree.body:
        if isinstance(node, definition) and not is_private(node.name):
            names = [f'{o}.{node.name}' for o in owners(node)] or [node.name]
            found |= dict.fromkeys(names, node)
    return found

def symbols(nb):
    "The public names that a notebook makes, with their docstrings"
    made = [c for c in nb['cells'] if {'export', 'exports'} & directives(c).keys()]
    return {k: ast.get_docstring(v) or '' for c in made for k,v in public(tree_of(c)).items()}

# ---- docments

def comments(code):
    "The comments in `code`, by line; `ast` forgets them"
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return {t.start[0]: t.string.lstrip('# ') for t in tokens if t.type == tokenize.COMMENT}

def parameters(function):
    "The parameters of a function in their order: stars, the `ast.arg`, and its default or `None`"
    takes = function.args
    positional = takes.posonlyargs + takes.args
    defaults = [None]*(len(positional)-len(takes.defaults)) + takes.defaults
    every = [('', arg, default) for arg,default in zip(positional, defaults)]
    if takes.vararg: every.append(('*', takes.vararg, None))
    every += [('', arg, default) for arg,default in zip(takes.kwonlyargs, takes.kw_defaults)]
    if takes.kwarg: every.append(('**', takes.kwarg, None))
    return every

def fields(node):
    "The annotated fields of a class"
    return [o for o in node.body if isinstance(o, ast.AnnAssign)]

def docments(node, said):
    """What comments, `said` by line, tell of each parameter of a function or each field of a class

    A comment belongs to the last parameter on its line; under 'return' stands what is given."""
    if isinstance(node, ast.ClassDef): ends = {o.end_lineno: o.target.id for o in fields(node)}
    else:
        ends = {(default or arg).end_lineno: arg.arg for _,arg,default in parameters(node)}
        if node.returns: ends[node.returns.end_lineno] = 'return'
    return {name: said[line] for line,name in ends.items() if line in said}
