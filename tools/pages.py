"The pages: their order and addresses, what they show to import, and what names one that is missing"
import ast, json, posixpath, re, yaml
from pathlib import Path
from runpy import run_path
from cells import directives, hidden, module_of, source, tree_of

here = Path(__file__).parent
nbs = here.parent/'nbs'
link = re.compile(r'\]\((?!\w+:)([\w./-]+\.ipynb)(#[^)]*)?\)')  # from one notebook to another

def listed(entries=None):
    "The notebooks as the sidebar lists them, such as `learn/03_data.ipynb`"
    if entries is None:
        entries = yaml.safe_load((nbs/'_quarto.yml').read_text())['website']['sidebar']['contents']
    parts = ([o] if isinstance(o, str) else listed(o['contents']) for o in entries)
    return [name for part in parts for name in part]

def address(name):
    "The place of a notebook on the site, which has no number: `learn/data.html`"
    return re.sub(r'(?:\d+_)?(\w+)\.ipynb$', r'\1.html', name)

def read(name): return json.loads((nbs/name).read_text())

def text_of(name):
    "The text of a notebook, without its code"
    return '\n'.join(source(c) for c in read(name)['cells'] if c['cell_type'] == 'markdown')

def shown_imports():
    "What the pages of Learn and Use show their reader to import from others: page, module and name"
    for page in (o for o in listed() if not o.startswith('inside/')):
        nb = read(page)
        shown = [c for c in nb['cells'] if c['cell_type'] == 'code'
            and not hidden(c) and 'exports' not in directives(c)]
        for o in (o for c in shown for o in ast.walk(tree_of(c)) if isinstance(o, ast.ImportFrom)):
            package, _, module = (o.module or '').partition('.')
            if package == 'quadfit' and module not in ('', 'all', module_of(nb)):
                yield from ((page, module, a.name) for a in o.names)

def imported_by_somebody():
    """What `__all__` of each module lists: the names that `quadfit/__init__.py` calls public, and
    those that pages show, such as the checks of the exercises

    What only other rooms of the library import has no underscore either, and is in no list."""
    public = run_path(str(nbs.parent/'quadfit'/'__init__.py'))['_public']
    found = {module: names.split() for module,names in public.items()}
    for _,module,name in shown_imports():
        if name not in found.setdefault(module, []): found[module].append(name)
    return found

def glossary():
    "The words that pages explain"
    return yaml.safe_load((here/'glossary.yml').read_text())

def wrong():
    "Whatever names a page that is not there, each in a sentence that says what to do"
    found = sorted(p.relative_to(nbs).as_posix() for p in nbs.rglob('[!.]*.ipynb')
        if '.ipynb_checkpoints' not in p.parts)
    named = [('the sidebar in nbs/_quarto.yml', o) for o in listed()]
    for o in glossary():
        named += [(f'tools/glossary.yml, with the word "{o["word"]}",', f'{o[k]}.ipynb')
            for k in ('page', 'on') if k in o]
    for page in found:
        named += [(f'nbs/{page}', posixpath.normpath(posixpath.join(posixpath.dirname(page), m[1])))
            for m in link.finditer(text_of(page))]
    said = [f'{where} names the page {name}, which is not there: mend its name, or take it out'
        for where,name in named if name not in found]
    said += [f'nbs/{page} is in no sidebar: add a line `- {page}` to nbs/_quarto.yml, '
        'where it is to be read' for page in found if page not in listed()]
    return said
