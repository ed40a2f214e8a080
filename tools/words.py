"""The first place of a word on a page, after the page that introduces it, shows what the word means: for the mouse, the finger and the keyboard.

The words and their meanings are in `glossary.yml`. Code, headings, links, formulas, tables and what a cell shows are left alone."""
import json, re, yaml
from functools import cache
from html import escape
from pathlib import Path

here = Path(__file__).parent
nbs = here.parent/'nbs'
piece = re.compile(r'(<script\b.*?</script>|<style\b.*?</style>|<!--.*?-->|<[^>]+>)', re.S)
closed = 'a', 'button', 'code', 'details', 'dfn', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'nav', 'pre', 'table'
closed_class = re.compile(r'class="[^"]*\b(math|cell-output|documented|exported|notebook-links)\b')
void = 'area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'

@cache
def glossary():
    "The entries, each with a pattern that finds its forms"
    entries = yaml.safe_load((here/'glossary.yml').read_text())
    for o in entries:
        def any_of(text): return '|'.join(re.escape(f).replace(r'\ ', r'\s+') for f in sorted(filter(None, re.split(r',\s*', text)), key=len, reverse=True))
        form, phrase = any_of(f'{o["word"]}, {o.get("also", "")}'), any_of(o.get('but', ''))
        o['pattern'] = re.compile(rf'(?<![\w-])(?:{phrase and phrase + "|"}({form}))(?![\w-])', 0 if o['word'][0].isupper() else re.I)
    return entries

def place_of(entry, text):
    "The first place of the word in the text, other than in a phrase in which it means something else"
    return next((m for m in entry['pattern'].finditer(text) if m[1]), None)

@cache
def reading_order():
    "The pages, without `.ipynb`, as the sidebar lists them"
    def names(entries): return [n for o in entries for n in (names(o['contents']) if isinstance(o, dict) else [o.removesuffix('.ipynb')])]
    return names(yaml.safe_load((nbs/'_quarto.yml').read_text())['website']['sidebar']['contents'])

def known_before(page):
    "The entries whose words an earlier page introduces"
    order = reading_order()
    if page not in order: return []
    return [o for o in glossary() if o['page'] in order[:order.index(page)] and page in o.get('on', page)]

def prose(html):
    "The parts of a page, and for each whether it is text in which a word may be explained"
    stack = []
    for part in piece.split(html):
        if not part.startswith('<'): yield part, any(o == 'prose' for o in stack) and 'closed' not in stack
        else:
            yield part, False
            name = re.match(r'</?([\w-]*)', part)[1]
            if part.startswith('</'):
                if stack: stack.pop()
            elif name and name not in ('script', 'style') and name not in void and not part.endswith('/>') and not part.startswith('<!'):
                stack.append('closed' if name in closed or closed_class.search(part) else 'prose' if name in ('p', 'li') else '')

def explained(html, page):
    "The page's HTML with the first place of each known word explained"
    before, main, rest = html.partition('<main')
    waiting, done, count = known_before(page), [], 0
    for part,open_ in prose(main + rest):
        if open_:
            found = sorted(((m, o) for o in waiting if (m := place_of(o, part))), key=lambda p: (p[0].start(), -p[0].end()))
            end, out = 0, ''
            for m,o in found:
                if m.start() < end: continue  # it is inside of a longer word that was just explained
                count += 1
                word = f'<button type="button" aria-describedby="word-{count}">{m[0]}</button>'
                meaning = f'<span role="tooltip" id="word-{count}">{escape(o["means"])}</span>'
                out += f'{part[end:m.start()]}<span class="word">{word}{meaning}</span>'
                end = m.end()
                waiting.remove(o)
            part = out + part[end:]
        done.append(part)
    return before + ''.join(done)

def missing():
    "The words that are not in the text of the page that is said to introduce them"
    def text(page):
        cells = json.loads((nbs/f'{page}.ipynb').read_text())['cells']
        return ' '.join(''.join(c['source']) for c in cells if c['cell_type'] == 'markdown')
    return [f'{o["word"]} is not on {o["page"]}' for o in glossary() if (nbs/f'{o["page"]}.ipynb').exists() and not place_of(o, text(o['page']))]
