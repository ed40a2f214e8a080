"""What a page says about the library, told once, and the links that lead to it

A cell that stands on the page (`#| exports`) is its own documentation: it gets an anchor and a link
to its line in the repository. In Use, where people come for answers, it is folded if it makes
nothing that somebody asks for. A cell that does not (`#| export`) has a block in its place for each
public name: how to call it, its docstring, and its docments as a table."""
import ast, json, posixpath, re, yaml
from functools import cache
from importlib import import_module
from inspect import getsourcelines
from nbdev.config import get_config
from nbdev.doclinks import NbdevLookup
from nbdev.frontmatter import FrontmatterProc
from nbdev.processors import FilterDefaults, Processor, add_fold, add_links, add_show_docs, \
    clean_show_doc, exec_show_docs, mk_cell, mv_exports
from operator import attrgetter
from pathlib import Path
from smalldocs.api import doc, params_table, signature
from smalldocs.markdown import pandoc_id
import pages
from cells import definition, is_private, public

inline_link = re.compile(r'(!?\[(?:[^\[\]]|\[[^\]]*\])*\]\([^)]*\))')
backticked = re.compile(r'`([^`\s]+?)(?:\(\))?`')

# ---- blocks and labels

def member(module, name):
    "What is public under `name`, and of a property its function"
    thing = attrgetter(name)(import_module(f'{get_config().lib_path.name}.{module}'))
    return thing, getattr(thing, 'fget', None) or getattr(thing, 'func', thing)

def address(module, name):
    "The line in the repository that defines `name`"
    cfg, line = get_config(), getsourcelines(member(module, name)[1])[1]
    return f'{cfg.git_url}/blob/{cfg.branch}/{cfg.lib_path.name}/{module}.py#L{line}'

def spot(anchor):
    "A place for links that shows nothing"
    return f'<span id="{anchor}"></span>' if anchor else ''

def block(name, module, anchor):
    "The documentation of a name whose source the page does not show"
    (thing, function), place = member(module, name), f'#{anchor}' if anchor else ''
    if not doc(function): return spot(anchor)
    home = import_module(function.__module__)
    call = signature(function, home).removeprefix('()' if function is not thing else '')
    return '\n\n'.join([f'::: {{{place} .documented}}',
        f'[source]({address(module, name)}){{.source-link}}',
        f'```python\n{name}{call}\n```', doc(function),
        params_table(function, home), ':::'])

def label(names, module, anchors):
    "What stands above a cell that shows its source: where it is in the library, and anchors"
    first, *more = anchors
    places = ''.join(map(spot, more))
    start = f'::: {{{f"#{first}" if first else ""} .exported}}'
    return f'{start}\n{places}[quadfit.{module}]({address(module, names[0])})\n:::'

def fenced(cell, where):
    "The cell only for the site, or only for the README, which the copy for language models becomes"
    seen = dict(site='content-hidden', readme='content-visible')[where]
    start = mk_cell(f'::: {{.{seen} when-format="llms-txt"}}', 'markdown')
    return [start, cell, mk_cell(':::', 'markdown')]

@cache
def asked_for():
    "The names that somebody imports, and of classes also those that they inherit from"
    found = {name: getattr(import_module(f'{get_config().lib_path.name}.{module}'), name)
        for module,names in pages.imported_by_somebody().items() for name in names}
    bases = (base for o in found.values() for base in getattr(o, '__mro__', []))
    return found.keys() | {base.__name__ for base in bases}

def folded(source):
    "Code that opens when somebody wants to know how it is done"
    made = [o.name for o in ast.parse(source).body if isinstance(o, definition)]
    what = ', '.join(made[:3]) + ', …'*(len(made) > 3)
    summary = f'How it is done: {what}' if made else 'How it is done'
    return f'#| code-fold: true\n#| code-summary: "{summary}"\n{source}'

class Document(Processor):
    "Put the documentation of the library where its cells are, in place of nbdev's `show_doc`"
    def begin(self):
        cells, done = self.nb.cells, []
        module = next((o for c in cells if (o := c.directives_.get('default_exp'))), None)
        text = '\n'.join(c.source for c in cells if c.cell_type == 'markdown')
        headings = re.findall(r'^#+ +(.+)$', text, re.M)
        is_use = Path(self.nb.path_).resolve().parent == pages.nbs/'use'
        self.taken = {pandoc_id(re.sub(r'[`*]', '', h)) for h in headings}
        for cell in cells:
            d = cell.directives_
            made = {'exports', 'export', 'exporti'} & d.keys() and cell.cell_type == 'code'
            names = public(ast.parse(cell.source)) if made else {}
            anchors = [*map(self.anchor, names)]
            if 'exports' in d and names:
                done.append(mk_cell(label([*names], module, anchors), 'markdown'))
            is_answer = any(name.split('.')[0] in asked_for() for name in names)
            if 'exports' in d and is_use and not is_answer and 'code-fold' not in d:
                cell.source = folded(cell.source)
            done += fenced(cell, d['only']) if 'only' in d else [cell]
            if 'export' in d and 'hide' not in d:
                done += [mk_cell(block(name, module, anchor), 'markdown')
                    for anchor,name in zip(anchors, names)]
            if 'exporti' in d and any(anchors):
                done.append(mk_cell(''.join(map(spot, anchors)), 'markdown'))
        cells[:] = done

    def anchor(self, name):
        "A place for links to `name`, unless a heading of that name is one"
        if (found := name.lower()) in self.taken: return None
        self.taken.add(found)
        return found

# ---- links and front matter

class Links(NbdevLookup, Processor):
    """Links from backticked names, but not inside of other links nor in headings

    They lead to pages as the site names them."""
    def __init__(self, nb):
        Processor.__init__(self, nb)
        NbdevLookup.__init__(self, strip_libs=get_config().lib_path.name)
        self.folder = Path(nb.path_).resolve().relative_to(pages.nbs).parent.as_posix()

    def relative(self, name):
        to = '' if is_private(name.split('.')[-1]) else self.doc(name) or ''
        return posixpath.relpath(to.removeprefix(get_config().doc_url), self.folder) if to else None

    def link_line(self, line):
        if line.startswith('#'): return line
        def linked(m): return f'[{m[0]}]({to})' if (to := self.relative(m[1])) else m[0]
        def numberless(m): return f']({pages.address(m[1])}{m[2] or ""})'
        parts = inline_link.split(line)
        return ''.join(pages.link.sub(numberless, part) if i%2 else backticked.sub(linked, part)
            for i,part in enumerate(parts))

    def cell(self, cell):
        if cell.cell_type == 'markdown': cell.source = self.linkify(cell.source)

class Frontmatter(FrontmatterProc):
    "The title and subtitle of the page, without the name that nbdev gives to its file"
    def end(self):
        super().end()
        if self.fm.pop('output-file', None):
            self.nb.cells[0].source = f'---\n{yaml.safe_dump(self.fm, allow_unicode=True)}---'

def quoted_alt(cell):
    "YAML trips over a colon in the alt text of a figure"
    def quoted(m): return f'#| fig-alt: {json.dumps(m[1])}'
    cell.source = re.sub(r'^#\| fig-alt: (.*)$', quoted, cell.source, flags=re.M)

class Docs(FilterDefaults):
    "nbdev's processors, with ours for what the reader is told about the library"
    ours = {FrontmatterProc: Frontmatter, add_show_docs: Document, add_links: Links,
        clean_show_doc: None, exec_show_docs: None, add_fold: None, mv_exports: None}

    def base_procs(self):
        kept = [self.ours.get(o, o) for o in super().base_procs()]
        return [*filter(None, kept), quoted_alt]
