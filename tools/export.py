"The modules from the notebooks, and beside each a stub that tells editors and type checkers what is in it: `python tools/export.py`"
import ast, io, tokenize
from copy import deepcopy
from pathlib import Path
from nbdev.config import get_config
from nbdev.doclinks import nbdev_export

functions = ast.FunctionDef, ast.AsyncFunctionDef
kept_decorators = {'property', 'cached_property', 'classmethod', 'staticmethod', 'dataclass', 'contextmanager', 'overload', 'setter'}
any_type = ast.Name('Any')
# What the notebooks write where Python has no better word, or where a library is loaded only when it is needed
plainer = {'callable': 'Callable[..., Any]', 'object': 'Any'}

returns = {'__init__': 'None', '__repr__': 'str', '__str__': 'str', '__len__': 'int', '__eq__': 'bool', '__hash__': 'int', '__bool__': 'bool'}

def is_private(name): return name.startswith('_') and not name.endswith('__')
def name_of(node): return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ''
def called(node): return name_of(node.func) if isinstance(node, ast.Call) else ''
def text(s): return ast.Expr(ast.Constant(s))

def comments_of(source):
    "The comment on every line that has one: docments stand in comments, which `ast` forgets"
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {t.start[0]: t.string.lstrip('# ') for t in tokens if t.type == tokenize.COMMENT}

# ---- types

def better(annotation):
    "The annotation for a checker: quoted ones without quotes, `object` as `Any` and `callable` as `Callable`"
    if annotation is None: return None
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str): annotation = ast.parse(annotation.value, mode='eval').body
    if name_of(annotation) in plainer: return ast.parse(plainer[name_of(annotation)], mode='eval').body
    return annotation

def type_of(value):
    "The type of a value, as far as its source shows it"
    if isinstance(value, ast.Constant): return ast.Name(type(value.value).__name__) if value.value is not None else any_type
    if called(value) == 'dict' and value.keywords and all(isinstance(k.value, ast.Constant) for k in value.keywords):
        kinds = {type(k.value.value).__name__ for k in value.keywords}
        if len(kinds) == 1: return ast.parse(f'dict[str, {kinds.pop()}]', mode='eval').body
    if called(value)[:1].isupper(): return value.func
    return any_type

def field(name, annotation, default=None): return ast.AnnAssign(ast.Name(name), annotation, default, simple=1)

# ---- functions

def parameter_type(arg, default):
    "Its annotation or, so that nobody guesses from the default what else is allowed, `Any`; only switches and words speak for themselves"
    kind = type(getattr(default, 'value', None))
    return better(arg.annotation) or (ast.Name(kind.__name__) if kind in (bool, str) else any_type)

def simple(default): return isinstance(default, (ast.Constant, ast.Name, ast.UnaryOp)) and not is_private(name_of(default))

def documented(f, comments):
    "The docstring, and what the comments say about the parameters and what is returned"
    doc, last = ast.get_docstring(f) or '', f.body[0].lineno-1
    args = {a.lineno: a.arg for a in f.args.posonlyargs+f.args.args+f.args.kwonlyargs+[o for o in (f.args.vararg, f.args.kwarg) if o]}
    says = [f'    {name}: {comments[line]}' for line,name in args.items() if line in comments and line != last]
    returned = comments.get(last) if last >= f.lineno else None
    if says: doc += '\n\nArgs:\n' + '\n'.join(says)
    if returned: doc += f'\n\nReturns:\n    {returned}'
    return doc.strip()

def indented(doc, depth): return doc.replace('\n', '\n' + ' '*depth) + ('\n' + ' '*depth if '\n' in doc else '')

def stub_function(f, comments, decorators=None, depth=4):
    "The function without its body"
    f, doc = deepcopy(f), documented(f, comments)
    f.decorator_list = [ast.Name(o) for o in decorators] if decorators is not None else [d for d in f.decorator_list if (called(d) or name_of(d)) in kept_decorators]
    f.args.defaults = [d if simple(d) else ast.Constant(...) for d in f.args.defaults]
    f.args.kw_defaults = [d if d is None or simple(d) else ast.Constant(...) for d in f.args.kw_defaults]
    args = f.args.posonlyargs + f.args.args
    args = list(zip(args, [None]*(len(args)-len(f.args.defaults)) + f.args.defaults)) + list(zip(f.args.kwonlyargs, f.args.kw_defaults))
    if depth > 4 and 'staticmethod' not in map(name_of, f.decorator_list): args = args[1:]
    for a,default in args: a.annotation = parameter_type(a, default)
    for a in f.args.vararg, f.args.kwarg:
        if a: a.annotation = better(a.annotation) or any_type
    f.returns = better(f.returns) or ast.Name(returns.get(f.name, 'Any'))
    f.body = ([text(indented(doc, depth))] if doc else []) + [ast.Expr(ast.Constant(...))]
    return f

# ---- classes

def attributes(methods):
    "What the methods set on `self`, with types"
    found = {}
    for node in (o for m in methods for o in ast.walk(m)):
        if isinstance(node, ast.AnnAssign): targets, kind = [node.target], better(node.annotation)
        elif isinstance(node, ast.Assign): targets, kind = node.targets, type_of(node.value)
        else: continue
        for t in targets:
            for o in getattr(t, 'elts', [t]):
                if isinstance(o, ast.Attribute) and name_of(o.value) == 'self' and not is_private(o.attr): found.setdefault(o.attr, kind if o is t else any_type)
    return found

def constants(c):
    "What is set in the body of a class without an annotation, with types"
    for o in c.body:
        for t in (t for t in getattr(o, 'targets', []) if isinstance(o, ast.Assign)):
            for e in getattr(t, 'elts', [t]):
                if name_of(e) and not is_private(name_of(e)): yield field(name_of(e), type_of(o.value) if e is t else any_type)

def stub_class(c, comments, patched):
    "The class with its fields, and with its methods wherever they were attached to it"
    c = deepcopy(c)
    own = [o for o in c.body if isinstance(o, functions)]
    fields = [field(o.target.id, better(o.annotation), o.value and (o.value if simple(o.value) and getattr(o.value, 'value', 0) is not None else ast.Constant(...))) for o in c.body if isinstance(o, ast.AnnAssign)]
    fields += constants(c)
    says = [f'    {o.target.id}: {comments[o.lineno]}' for o in c.body if isinstance(o, ast.AnnAssign) and o.lineno in comments]
    doc = (ast.get_docstring(c) or '') + ('\n\nAttributes:\n' + '\n'.join(says) if says else '')
    methods = {m.name: stub_function(m, comments, depth=8) for m in own} | {m.name: m for m in patched}
    methods = [m for m in methods.values() if not is_private(m.name)]
    known = {o.target.id for o in fields} | {m.name for m in methods}
    set_later = [field(k, v) for k,v in attributes(own).items() if k not in known]
    c.body = ([text(indented(doc, 4))] if doc else []) + fields + set_later + methods or [ast.Expr(ast.Constant(...))]
    c.decorator_list = [d for d in c.decorator_list if (called(d) or name_of(d)) in kept_decorators]
    return c

def patches(f):
    "The call or name of fastcore's `patch` among the decorators of `f`, if it is there"
    return next((d for d in getattr(f, 'decorator_list', []) if 'patch' in (name_of(d), called(d))), None)

def method(f, patch, comments):
    "A function that `patch` attaches, as the method that it becomes"
    options = {k.arg for k in getattr(patch, 'keywords', []) if getattr(k.value, 'value', False)}
    decorators = (['property'] if 'as_prop' in options else []) + (['classmethod'] if 'cls_method' in options else [])
    f = deepcopy(f)
    owner, f.args.args[0].annotation = f.args.args[0].annotation, None
    return [name_of(o) for o in getattr(owner, 'elts', [owner])], stub_function(f, comments, decorators, depth=8)

# ---- modules

def bound(statement):
    "The names that an import binds, each with an import of its own"
    for a in statement.names:
        one = ast.Import([a]) if isinstance(statement, ast.Import) else ast.ImportFrom(statement.module, [a], statement.level)
        yield a.asname or a.name.split('.')[0], one

def used(nodes):
    "All names in some syntax trees, and the dotted names of modules with their parents"
    names = {o.id for n in nodes for o in ast.walk(n) if isinstance(o, ast.Name)}
    return names, {ast.unparse(o.value) for n in nodes for o in ast.walk(n) if isinstance(o, ast.Attribute)}

def members(tree, comments):
    "What the module defines, as stubs, by name"
    found, methods = {}, {}
    for o in tree.body:
        if patch := patches(o):
            for owner in (m := method(o, patch, comments))[0]: methods.setdefault(owner, []).append(m[1])
    for o in tree.body:
        if isinstance(o, functions) and not patches(o): found[o.name] = stub_function(o, comments)
        elif isinstance(o, ast.ClassDef): found[o.name] = stub_class(o, comments, methods.get(o.name, []))
        elif isinstance(o, ast.AnnAssign): found[name_of(o.target)] = field(name_of(o.target), better(o.annotation))
        elif isinstance(o, ast.Assign) and isinstance(o.targets[0], ast.Name):
            alias = called(o.value) == 'namedtuple' or isinstance(o.value, ast.Subscript)
            found[o.targets[0].id] = o if alias else field(o.targets[0].id, type_of(o.value))
    return found

def stub(path):
    "The stub of one module, as text"
    source = path.read_text()
    tree = ast.parse(source)
    found = members(tree, comments_of(source))
    keep, more = {}, {k for k in found if not k.startswith('_')} | {'__all__'}
    while more:  # and whatever private class the public ones name
        keep |= {k: found[k] for k in more}
        more = (used(keep.values())[0] & found.keys()) - keep.keys()
    body = [found[k] for k in found if k in keep and k != '__all__']
    names, dotted = used(body)
    imports = {k: one for o in tree.body if isinstance(o, (ast.Import, ast.ImportFrom)) for k,one in bound(o)}
    top = [one for k,one in imports.items() if k in names]
    top += [ast.Import([ast.alias(o)]) for o in sorted(dotted) if o.split('.')[0] not in {*imports, *found}]
    if typing := sorted(names & {'Any', 'Callable'} - imports.keys()): top.insert(0, ast.ImportFrom('typing', [ast.alias(o) for o in typing], 0))
    exported = next(o for o in tree.body if isinstance(o, ast.Assign) and name_of(o.targets[0]) == '__all__')
    made = ast.unparse(ast.fix_missing_locations(ast.Module([text(ast.get_docstring(tree).split('\n')[0]), *top, exported, *body], [])))
    made = '\n'.join(line.rstrip() for line in made.split('\n'))
    return f'# Made from {path.name} by tools/export.py. Do not edit.\n{made}\n'

def stub_package(path):
    "The stub of the package itself, which gives every public name"
    facts = {name_of(o.targets[0]): o.value for o in ast.parse(path.read_text()).body if isinstance(o, ast.Assign)}
    public = {k.arg: k.value.value.split() for k in facts['_public'].keywords}
    lines = [f'from .{module} import ' + ', '.join(f'{o} as {o}' for o in names) for module,names in public.items()]
    return '\n'.join(['# Made from __init__.py by tools/export.py. Do not edit.', *lines, '__version__: str', f'__all__ = {[o for v in public.values() for o in v]}', ''])

def write_stubs(lib):
    "A stub beside every module that comes from a notebook, and none beside one that is gone"
    for old in lib.glob('*.pyi'): old.unlink()
    for path in lib.glob('*.py'):
        if 'AUTOGENERATED' in path.read_text(): path.with_suffix('.pyi').write_text(stub(path))
    (lib/'__init__.pyi').write_text(stub_package(lib/'__init__.py'))

if __name__ == '__main__':
    nbdev_export()
    write_stubs(get_config(Path(__file__).parent).lib_path)
