"""The modules from the notebooks, and beside each a stub that tells editors and type checkers of it

`python tools/export.py`. A stub has the methods that `@patch` attaches, and tells the docments."""
import ast, subprocess, sys
from copy import deepcopy
from fastcore.basics import patch
from importlib.util import find_spec
from nbdev.config import get_config
from nbdev.doclinks import nbdev_export
from nbdev.maker import ModuleMaker
from pathlib import Path
from runpy import run_path
from cells import comments, docments, fields, is_private, name_of, owners, parameters, patch_of, \
    patch_options
from pages import imported_by_somebody

functions = ast.FunctionDef, ast.AsyncFunctionDef
kept_decorators = {'property', 'cached_property', 'classmethod', 'staticmethod', 'dataclass',
    'contextmanager', 'overload', 'setter'}
returns = {'__init__': 'None', '__repr__': 'str', '__str__': 'str', '__len__': 'int',
    '__eq__': 'bool', '__hash__': 'int', '__bool__': 'bool'}
# What notebooks write where Python has no better word, or a library is loaded only when needed
plainer = {'callable': 'Callable[..., Any]', 'object': 'Any'}
any_type = ast.Name('Any')

def expression(text): return ast.parse(text, mode='eval').body
def statement(text): return ast.Expr(ast.Constant(text))

# ---- types

def better(annotation):
    "The annotation for a checker: without quotes, `object` as `Any` and `callable` as `Callable`"
    quoted = isinstance(annotation, ast.Constant) and isinstance(annotation.value, str)
    if quoted: annotation = expression(annotation.value)
    plain = plainer.get(name_of(annotation))
    return expression(plain) if plain else annotation

def type_of(value):
    "The type of a value, as far as its source shows it"
    if isinstance(value, ast.Constant) and value.value is not None:
        return ast.Name(type(value.value).__name__)
    if isinstance(value, ast.Call) and name_of(value) == 'dict' and value.keywords:
        kinds = {ast.unparse(type_of(k.value)) for k in value.keywords}
        if len(kinds) == 1: return expression(f'dict[str, {kinds.pop()}]')
    if isinstance(value, ast.Call) and name_of(value)[:1].isupper(): return value.func
    return any_type

def parameter_type(arg, default):
    "Its annotation, or `Any`: only switches and words tell by their default what else is allowed"
    kind = type(getattr(default, 'value', None))
    return better(arg.annotation) or (ast.Name(kind.__name__) if kind in (bool, str) else any_type)

def told(value):
    "A default as the stub tells it: itself if it is simple, else `...`"
    if value is None: return None
    simple = isinstance(value, (ast.Constant, ast.Name, ast.UnaryOp))
    return value if simple and not is_private(name_of(value)) else ast.Constant(...)

def field(name, kind, default=None): return ast.AnnAssign(ast.Name(name), kind, default, simple=1)

# ---- functions

def documented(node, said, depth):
    "The docstring as a statement, with what the comments say, indented by `depth`; or nothing"
    doc, says = ast.get_docstring(node) or '', docments(node, said)
    returned = says.pop('return', None)
    title = 'Attributes' if isinstance(node, ast.ClassDef) else 'Args'
    if says: doc += f'\n\n{title}:\n' + '\n'.join(f'    {k}: {v}' for k,v in says.items())
    if returned: doc += f'\n\nReturns:\n    {returned}'
    doc = doc.strip().replace('\n', '\n' + ' '*depth) + ('\n' + ' '*depth)*('\n' in doc)
    return [statement(doc)] if doc else []

def decorators(f):
    "The decorators that a checker has to know"
    options = patch_options(f)
    becomes = dict(as_prop='property', cls_method='classmethod')
    attached = [ast.Name(kind) for option,kind in becomes.items() if option in options]
    return attached + [d for d in f.decorator_list if name_of(d) in kept_decorators]

def stub_function(f, said, depth=4):
    "The function without its body; with a `depth` of 8 it is a method, whose `self` needs no type"
    doc, f = documented(f, said, depth), deepcopy(f)
    f.decorator_list = decorators(f)
    every = parameters(f)
    if depth > 4 and 'staticmethod' not in map(name_of, f.decorator_list):
        every.pop(0)[1].annotation = None
    for _,arg,default in every:
        arg.annotation = parameter_type(arg, default)
    f.args.defaults = [told(o) for o in f.args.defaults]
    f.args.kw_defaults = [told(o) for o in f.args.kw_defaults]
    f.returns = better(f.returns) or ast.Name(returns.get(f.name, 'Any'))
    f.body = [*doc, statement(...)]
    return f

def definitions(found):
    "The last function of each name, with its setter; all overloads, and not what they are made of"
    groups = {}
    for f in found: groups.setdefault(f.name, []).append(f)
    for same in groups.values():
        marks = [{name_of(d) for d in f.decorator_list} for f in same]
        overloads = [f for f,names in zip(same, marks) if 'overload' in names]
        yield from overloads or same[-2 if 'setter' in marks[-1] else -1:]

# ---- classes

def assigned(nodes, wanted):
    "What `nodes` assign to targets that are `wanted`, which gives a name or nothing, with types"
    found = {}
    for node in nodes:
        if isinstance(node, ast.AnnAssign): targets, kind = [node.target], better(node.annotation)
        elif isinstance(node, ast.Assign): targets, kind = node.targets, type_of(node.value)
        else: continue
        for target in targets:
            for part in getattr(target, 'elts', [target]):
                name = wanted(part)
                if name and not is_private(name):
                    found.setdefault(name, kind if part is target else any_type)
    return found

def of_self(target):
    "The name of an attribute that a method sets"
    mine = isinstance(target, ast.Attribute) and name_of(target.value) == 'self'
    return target.attr if mine else ''

def stub_class(c, said, attached):
    "The class with its fields, and with its methods wherever they were attached to it"
    doc, c = documented(c, said, 4), deepcopy(c)
    own = [o for o in c.body if isinstance(o, functions)]
    methods = [m for m in definitions([*own, *attached]) if not is_private(m.name)]
    declared = {o.target.id: field(o.target.id, better(o.annotation), o.value and ast.Constant(...))
        for o in fields(c)}
    constants = assigned((o for o in c.body if isinstance(o, ast.Assign)), name_of)
    later = assigned((o for m in own for o in ast.walk(m)), of_self)
    known = declared.keys() | {m.name for m in methods}
    declared |= {k: field(k, v) for k,v in (constants | later).items() if k not in known}
    methods = [stub_function(m, said, 8) for m in methods]
    c.body = [*doc, *declared.values(), *methods] or [statement(...)]
    c.decorator_list = decorators(c)
    return c

# ---- modules

def bound_by(node):
    "The names that an import binds, each with an import of its own"
    for a in node.names:
        plain = isinstance(node, ast.Import)
        one = ast.Import([a]) if plain else ast.ImportFrom(node.module, [a], node.level)
        yield a.asname or a.name.split('.')[0], one

def used(nodes):
    "All names in some syntax trees, and the dotted names of modules with their parents"
    every = [o for n in nodes for o in ast.walk(n)]
    names = {o.id for o in every if isinstance(o, ast.Name)}
    return names, {ast.unparse(o.value) for o in every if isinstance(o, ast.Attribute)}

def members(tree, said):
    "What the module defines, as stubs, by name"
    found, attached = {}, {}
    for o in tree.body:
        for owner in owners(o): attached.setdefault(owner, []).append(o)
    own = [*definitions(o for o in tree.body if isinstance(o, functions) and not patch_of(o))]
    for o in tree.body:
        if o in own: found.setdefault(o.name, []).append(stub_function(o, said))
        elif isinstance(o, ast.ClassDef):
            found[o.name] = [stub_class(o, said, attached.get(o.name, []))]
        elif isinstance(o, ast.Assign) and isinstance(o.targets[0], ast.Name):
            alias = name_of(o.value) == 'namedtuple' or isinstance(o.value, ast.Subscript)
            name = o.targets[0].id
            found[name] = [o if alias else field(name, type_of(o.value))]
        elif isinstance(o, ast.AnnAssign):
            found[name_of(o.target)] = [field(name_of(o.target), better(o.annotation))]
    return found

def is_typed(node):
    "Does the library of an import tell its types? Of one that does not, a checker is told so"
    name = node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
    if getattr(node, 'level', 0) or name.split('.')[0] in sys.stdlib_module_names: return True
    return (Path(find_spec(name.split('.')[0]).origin).parent/'py.typed').exists()

def stub(path):
    "The stub of one module, as text"
    tree, said = ast.parse(path.read_text()), comments(path.read_text())
    found = members(tree, said)
    keep, more = {'__all__'}, {k for k in found if not k.startswith('_')}
    while more:  # and whatever private class the public ones name
        keep |= more
        more = (used(n for k in keep for n in found[k])[0] & found.keys()) - keep
    body = [n for k in found if k in keep and k != '__all__' for n in found[k]]
    names, dotted = used(body)
    imports = {k: one for o in tree.body if isinstance(o, (ast.Import, ast.ImportFrom))
        for k,one in bound_by(o)}
    typing = sorted(names & {'Any', 'Callable'} - imports.keys())
    top = [ast.ImportFrom('typing', [ast.alias(o) for o in typing], 0)] if typing else []
    top += [one for k,one in imports.items() if k in names]
    top += [ast.Import([ast.alias(o)]) for o in sorted(dotted)
        if o.split('.')[0] not in {*imports, *found}]
    lines = [ast.unparse(o) + '  # type: ignore'*(not is_typed(o)) for o in top]
    exported = next(o for o in tree.body
        if isinstance(o, ast.Assign) and name_of(o.targets[0]) == '__all__')
    made = ast.unparse(ast.fix_missing_locations(ast.Module([exported, *body], [])))
    title = ast.unparse(ast.Module([statement(ast.get_docstring(tree).split('\n')[0])], []))
    origin = f'# Made from {path.name} by tools/export.py. Do not edit.'
    text = '\n'.join([origin, title, *lines, made])
    return '\n'.join(line.rstrip() for line in text.split('\n')) + '\n'

def stub_package(lib):
    "The stub of the package itself, which gives every public name"
    public = run_path(str(lib/'__init__.py'))['_module']
    lines = [f'from .{module} import {name} as {name}' for name,module in public.items()]
    made = '# Made from __init__.py by tools/export.py. Do not edit.'
    return '\n'.join([made, *lines, '__version__: str', f'__all__ = {[*public]}', ''])

def write_stubs(lib):
    "A stub beside every module that comes from a notebook, and none beside one that is gone"
    for old in lib.glob('*.pyi'): old.unlink()
    for path in lib.glob('*.py'):
        if 'AUTOGENERATED' in path.read_text(): path.with_suffix('.pyi').write_text(stub(path))
    (lib/'__init__.pyi').write_text(stub_package(lib))
    (lib/'all.pyi').write_text('from . import *\nfrom . import __all__ as __all__\n')

if __name__ == '__main__':
    asked = imported_by_somebody()
    every = ModuleMaker.make_all
    @patch
    def make_all(self:ModuleMaker, cells):
        "`__all__` without what only other rooms of the library import"
        return every(self, cells).filter(lambda o: o in asked.get(self.name, []))
    nbdev_export()
    root = Path(__file__).resolve().parent.parent
    write_stubs(get_config(root).lib_path)
    # in which order rooms import each other, and which names are public
    pytest = [sys.executable, '-m', 'pytest', '-p', 'no:cacheprovider', '-q', '--no-header']
    names = [*pytest, '--tb=line', root/'tests'/'test_rooms.py']
    sys.exit(subprocess.run(names).returncode)
