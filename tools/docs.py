"""What a page says about the library, told once, and the links that lead to it

A cell that stands on the page (`#| exports`) is its own documentation: it gets an anchor and a link to
its line in the repository. A cell that does not (`#| export`) has a block in its place for each public
name: how to call it, its docstring, and its docments as a table. All is read from the source, and
nothing is run."""
import ast, json, posixpath, re, yaml
from functools import cache
from nbdev.config import get_config
from nbdev.doclinks import NbdevLookup
from nbdev.frontmatter import FrontmatterProc
from nbdev.processors import FilterDefaults, Processor, add_fold, add_links, add_show_docs, \
    clean_show_doc, exec_show_docs, mk_cell, mv_exports
from pathlib import Path
from smalldocs.markdown import pandoc_id
import pages
from cells import comments, docments, fields, owners, parameters, patch_options, public

inline_link = re.compile(r'(!?\[(?:[^\[\]]|\[[^\]]*\])*\]\([^)]*\))')
backticked = re.compile(r'`([^`\s]+?)(?:\(\))?`')

# ---- names and where they stand

@cache
def lines_of(module):
    "Where each public name stands in the file of its module"
    file = get_config().lib_path/f'{module}.py'
    return {k: v.lineno for k,v in public(ast.parse(file.read_text())).items()} if file.exists() else {}

def address(module, name):
    "The line in the repository that defines `name`"
    cfg = get_config()
    file, line = f'{cfg.lib_path.name}/{module}.py', lines_of(module).get(name)
    return f'{cfg.git_url}/blob/{cfg.branch}/{file}' + (f'#L{line}' if line else '')

def is_property(node):
    "Is it called without brackets?"
    marks = [ast.unparse(o) for o in node.decorator_list]
    return 'as_prop' in patch_options(node) or any('property' in o for o in marks)

def rows_of(node, code):
    "Name, type, default and docment of what `node` takes, and with the name `None` of what it gives"
    def text(o): return ast.get_source_segment(code, o) if o else None
    made = [o for o in node.body if getattr(o, 'name', '') == '__init__']
    if made: return [row for row in rows_of(made[0], code) if row[0]]
    says = docments(node, comments(code))
    if isinstance(node, ast.ClassDef): return [(o.target.id, text(o.annotation), text(o.value),
        says.get(o.target.id)) for o in fields(node)]
    rows = [(stars + arg.arg, text(arg.annotation), text(default), says.get(arg.arg))
        for stars,arg,default in parameters(node) if arg.arg not in ('self', 'cls')]
    if node.args.kwonlyargs and not node.args.vararg:
        place = [row[0] for row in rows].index(node.args.kwonlyargs[0].arg)
        rows.insert(place, ('*', None, None, None))
    if owners(node) and rows and rows[0][0] == node.args.args[0].arg: del rows[0]
    return rows + ([(None, text(node.returns), None, says.get('return'))] if node.returns else [])

# ---- blocks and labels

def usage(name, node, rows, width=80):
    "How to call `name`, on one line if it fits"
    takes = [k if default is None else f'{k}={default}' for k,_,default,_ in rows if k]
    gives = next((f' -> {kind}' for k,kind,_,_ in rows if k is None and kind), '')
    if is_property(node): return name + gives
    short = f'{name}({", ".join(takes)}){gives}'
    if len(short) <= width: return short
    return '\n'.join([f'{name}(', *(f'    {o},' for o in takes), f'){gives}'])

def table(rows):
    "Docments as a Markdown table, without the columns in which nothing stands"
    if not any(said for *_,said in rows): return ''
    def plain(v): return (v or '').replace('|', r'\|')
    def code(v): return f'`{plain(v)}`' if v else ''
    full = [(code(name) or '*gives*', code(kind), code(default), plain(said))
        for name,kind,default,said in rows if name != '*']
    if len(full) == 1 and not rows[0][0]: return f'Gives: {full[0][3]}'
    titles = 'parameter', 'type', 'default', 'meaning'
    keep = [i for i in range(4) if any(row[i] for row in full)]
    lines = [titles, ['---']*4, *full]
    return '\n'.join('| ' + ' | '.join(line[i] for i in keep) + ' |' for line in lines)

def block(name, node, code, module, anchor):
    "The documentation of a name whose source the page does not show"
    rows, told = rows_of(node, code), (ast.get_docstring(node) or '').strip()
    place = f'#{anchor}' if anchor else ''
    if not told and not any(said for *_,said in rows): return f'[]{{{place}}}' if place else ''
    kind = '*property* · ' if is_property(node) else ''
    return '\n\n'.join([f'::: {{{place} .documented}}', f'[source]({address(module, name)}){{.source-link}}',
        f'```python\n{usage(name, node, rows)}\n```', kind + told, table(rows), ':::'])

def label(names, module, anchors):
    "What stands above a cell that shows its source: where it is in the library, and anchors"
    first, *more = anchors
    places = ''.join(f'[]{{#{o}}}' for o in more if o)
    start = f'::: {{{f"#{first}" if first else ""} .exported}}'
    return f'{start}\n{places}[quadfit.{module}]({address(module, names[0])})\n:::'

def fenced(cell, where):
    "The cell only for the site, or only for the README, which comes from the copy for language models"
    seen = dict(site='content-hidden', readme='content-visible')[where]
    start = mk_cell(f'::: {{.{seen} when-format="llms-txt"}}', 'markdown')
    return [start, cell, mk_cell(':::', 'markdown')]

class Document(Processor):
    "Put the documentation of the library where its cells are, in place of nbdev's `show_doc`"
    def begin(self):
        cells, done = self.nb.cells, []
        module = next((o for c in cells if (o := c.directives_.get('default_exp'))), None)
        text = '\n'.join(c.source for c in cells if c.cell_type == 'markdown')
        self.taken = {pandoc_id(re.sub(r'[`*]', '', h)) for h in re.findall(r'^#+ +(.+)$', text, re.M)}
        for cell in cells:
            d = cell.directives_
            made = {'exports', 'export', 'exporti'} & d.keys() and cell.cell_type == 'code'
            names = public(ast.parse(cell.source)) if made else {}
            anchors = [*map(self.anchor, names)]
            if 'exports' in d and names: done.append(mk_cell(label([*names], module, anchors), 'markdown'))
            done += fenced(cell, d['only']) if 'only' in d else [cell]
            if 'export' in d and 'hide' not in d:
                done += [mk_cell(block(name, node, cell.source, module, anchor), 'markdown')
                    for anchor,(name,node) in zip(anchors, names.items())]
            if 'exporti' in d and any(anchors):
                done.append(mk_cell(''.join(f'[]{{#{o}}}' for o in anchors if o), 'markdown'))
        cells[:] = done

    def anchor(self, name):
        "A place for links to `name`, unless a heading of that name is one"
        if (found := name.lower()) in self.taken: return None
        self.taken.add(found)
        return found

# ---- links and front matter

class Links(NbdevLookup, Processor):
    "Links from backticked names, but not inside of other links nor in headings; to pages as the site names them"
    def __init__(self, nb):
        Processor.__init__(self, nb)
        NbdevLookup.__init__(self, strip_libs=get_config().lib_path.name)
        self.folder = Path(nb.path_).resolve().relative_to(pages.nbs).parent.as_posix()

    def relative(self, name):
        to = self.doc(name) or ''
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
