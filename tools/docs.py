"""What a page says about the library, told once, and the links that lead to it.

A cell that stands on the page (`#| exports`) is its own documentation: it gets an anchor and a link to its line in the repository.
A cell that does not (`#| export`) has one block in its place for each of its public names: how to call it, its docstring, and its
docments as a table. All of it is read from the source, as it is written, and nothing is run."""
import ast, re, tokenize
from functools import cache
from html import escape
from io import StringIO
from nbdev.config import get_config
from nbdev.doclinks import NbdevLookup
from nbdev.processors import FilterDefaults, Processor, add_fold, add_links, add_show_docs, clean_show_doc, exec_show_docs, mk_cell, mv_exports
from nbdev.showdoc import showdoc_nm
from smalldocs.markdown import pandoc_id
from cells import bare, directives

definition = ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef
link = re.compile(r'(!?\[(?:[^\[\]]|\[[^\]]*\])*\]\([^)]*\))')
backticked = re.compile(r'`([^`\s]+?)(?:\(\))?`')

def public(source):
    "The definitions in `source` that nobody marks as private, by their full names, such as `Descent.plot`"
    found = {}
    for node in ast.parse(re.sub(r'^\s*[%!].*$', '', source, flags=re.M)).body:
        if not isinstance(node, definition) or (node.name.startswith('_') and not node.name.endswith('__')): continue
        names = showdoc_nm(node)
        found |= {name: node for name in (names if isinstance(names, list) else [names])}
    return found

@cache
def lines_of(module):
    "Where each public name stands in the file of its module"
    file = get_config().lib_path/f'{module}.py'
    return {k: v.lineno for k,v in public(file.read_text()).items()} if file.exists() else {}

def address(module, name):
    "The line in the repository that defines `name`"
    cfg = get_config()
    line = lines_of(module).get(name)
    return f'{cfg.git_url}/blob/{cfg.branch}/{cfg.lib_path.name}/{module}.py' + (f'#L{line}' if line else '')

def comments(source):
    "The comments in `source`, by line"
    return {t.start[0]: t.string.removeprefix('#').strip() for t in tokenize.generate_tokens(StringIO(source).readline) if t.type == tokenize.COMMENT}

def parameters(node, source, said):
    "Name, type, default and docment of what `node` takes, `(None, type, None, docment)` last for what it gives back"
    def text(o): return ast.get_source_segment(source, o) if o else None
    if isinstance(node, ast.ClassDef):
        made = next((o for o in node.body if isinstance(o, ast.FunctionDef) and o.name == '__init__'), None)
        if made: return [row for row in parameters(made, source, said) if row[0]]
        fields = [o for o in node.body if isinstance(o, ast.AnnAssign)]
        return [(o.target.id, text(o.annotation), text(o.value), said.get(o.end_lineno)) for o in fields]
    takes, rows = node.args, []
    positional = takes.posonlyargs + takes.args
    defaults = [None]*(len(positional)-len(takes.defaults)) + takes.defaults
    every = list(zip(positional, defaults, [''] * len(positional)))
    if takes.vararg: every.append((takes.vararg, None, '*'))
    ahead = len(every) if takes.kwonlyargs and not takes.vararg else None  # a bare star stands before these
    every += list(zip(takes.kwonlyargs, takes.kw_defaults, ['']*len(takes.kwonlyargs)))
    if takes.kwarg: every.append((takes.kwarg, None, '**'))
    ends = [max(arg.end_lineno, default.end_lineno if default else 0) for arg,default,_ in every]
    last = node.returns.end_lineno if node.returns else None
    for i,((arg, default, stars), end) in enumerate(zip(every, ends)):
        if i == ahead: rows.append(('*', None, None, None))
        alone = end != last and end not in ends[i+1:]  # the comment belongs to the last one on its line
        if arg.arg not in ('self', 'cls') or i: rows.append((stars+arg.arg, text(arg.annotation), text(default), said.get(end) if alone else None))
    if node.returns: rows.append((None, text(node.returns), None, said.get(last)))
    return rows

def is_property(node):
    "Is it called without brackets?"
    return any('property' in (said := ast.unparse(o)) or 'as_prop=True' in said for o in node.decorator_list)

def usage(name, node, rows, width=80):
    "How to call `name`, on one line if it fits"
    takes = [k if default is None else f'{k}={default}' for k,_,default,_ in rows if k]
    gives = next((f' -> {kind}' for k,kind,_,_ in rows if k is None and kind), '')
    if is_property(node): return name + gives
    short = f'{name}({", ".join(takes)}){gives}'
    return short if len(short) <= width else '\n'.join([f'{name}(', *(f'    {o},' for o in takes), f'){gives}'])

def table(rows):
    "Docments as a Markdown table, without the columns that nothing stands in"
    if not any(said for *_,said in rows): return ''
    def plain(v): return (v or '').replace('|', r'\|')
    def code(v): return f'`{plain(v)}`' if v else ''
    full = [(code(k) or '*gives*', code(kind), code(default), plain(said)) for k,kind,default,said in rows if k != '*']
    if len(full) == 1 and not rows[0][0]: return f'Gives: {full[0][3]}'
    titles = 'parameter', 'type', 'default', 'meaning'
    keep = [i for i in range(4) if any(row[i] for row in full)]
    lines = [[titles[i] for i in keep], ['---']*len(keep), *([row[i] for i in keep] for row in full)]
    return '\n'.join('| ' + ' | '.join(o) + ' |' for o in lines)

def block(name, node, source, module, anchor):
    "The documentation of a name whose source the page does not show"
    rows, told = parameters(node, source, comments(source)), (ast.get_docstring(node) or '').strip()
    if not told and not any(said for *_,said in rows): return f'[]{{#{anchor}}}' if anchor else ''  # only a place for links to lead to
    kind = '*property* · ' if is_property(node) else ''
    head = f'::: {{{f"#{anchor} " if anchor else ""}.documented}}\n[source]({address(module, name)}){{.source-link}}\n\n'
    return head + f'```python\n{usage(name, node, rows)}\n```\n\n{kind}{told}\n\n{table(rows)}\n\n:::'

def label(names, module, anchors):
    "What stands above a cell that shows its own source: where it is in the library, and anchors for its names"
    first, *more = [f' id="{o}"' if o else '' for o in anchors]
    rest = ''.join(f'<span{o}></span>' for o in more if o)
    return f'<div class="exported"{first}>{rest}<a href="{escape(address(module, names[0]))}">quadfit.{module}</a></div>'

class Document(Processor):
    "Put the documentation of the library where its cells are, in place of nbdev's `show_doc`"
    def begin(self):
        cells = self.nb.cells
        module = next((c.directives_['default_exp'] for c in cells if 'default_exp' in c.directives_), None)
        headings = [h for c in cells if c.cell_type == 'markdown' for h in re.findall(r'^#+ +(.+)$', c.source, re.M)]
        taken = {pandoc_id(re.sub(r'[`*]', '', h)) for h in headings}
        def anchor(name):
            if (found := name.lower()) in taken: return  # there is a heading of that name, and the link leads there
            taken.add(found)
            return found
        done = []
        for cell in cells:
            d = cell.directives_
            shown, silent, internal = 'exports' in d, 'export' in d and 'hide' not in d, 'exporti' in d
            names = public(cell.source) if cell.cell_type == 'code' and (shown or silent or internal) else {}
            if shown and names: done.append(mk_cell(label(list(names), module, [anchor(o) for o in names]), 'markdown'))
            done.append(cell)
            if silent: done += [mk_cell(block(k, v, cell.source, module, anchor(k)), 'markdown') for k,v in names.items()]
            if internal and (places := [f'[]{{#{a}}}' for o in names if (a := anchor(o))]): done.append(mk_cell(''.join(places), 'markdown'))
        cells[:] = done

def symbols(nb):
    "The public names that a notebook (as JSON) makes, with their docstrings"
    shown = [c for c in nb['cells'] if c['cell_type'] == 'code' and {'export', 'exports'} & directives(c).keys()]
    return {k: ast.get_docstring(v) or '' for c in shown for k,v in public(bare(c)).items()}

class Lookup(NbdevLookup):
    "Links from backticked names, but neither inside of other links nor in headings"
    def link_line(self, line):
        if line.startswith('#'): return line
        def linked(m): return f'[{m[0]}]({to})' if (to := self.doc(m[1])) else m[0]
        return ''.join(part if i%2 else backticked.sub(linked, part) for i,part in enumerate(link.split(line)))

def link_names(cell):
    if cell.cell_type == 'markdown': cell.source = Lookup(strip_libs=get_config().lib_path.name).linkify(cell.source)

class Docs(FilterDefaults):
    "nbdev's processors, with ours for what the reader is told about the library"
    ours = {add_show_docs: Document, add_links: link_names, clean_show_doc: None, exec_show_docs: None, add_fold: None, mv_exports: None}
    def base_procs(self): return [proc for o in super().base_procs() if (proc := self.ours.get(o, o))]
