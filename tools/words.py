"""The first place of a word on a page, after the page that introduces it, shows what the word means

For the mouse, the finger and the keyboard. The words and their meanings are in `glossary.yml`;
code, headings, links, formulas, tables and what a cell shows are left alone."""
import re
from bs4 import NavigableString
from functools import cache
import pages

closed = set('''a button code details dfn figure h1 h2 h3 h4 h5 h6 header nav pre script style table
    math cell-output documented exported notebook-links'''.split())  # tags and classes

def any_of(words):
    "A pattern for any of some words and phrases, separated by commas, the longest first"
    forms = sorted(filter(None, re.split(r',\s*', words)), key=len, reverse=True)
    return '|'.join(re.escape(o).replace(r'\ ', r'\s+') for o in forms)

@cache
def glossary():
    """The entries, each with a pattern that finds its forms

    It passes over phrases where they mean something else."""
    entries = pages.glossary()
    for o in entries:
        forms, phrases = any_of(f'{o["word"]}, {o.get("also", "")}'), any_of(o.get('but', ''))
        either = f'{phrases}|({forms})' if phrases else f'({forms})'
        case = 0 if o['word'][0].isupper() else re.I
        o['pattern'] = re.compile(rf'(?<![\w-])(?:{either})(?![\w-])', case)
    return entries

def place_of(entry, text):
    "The first place of the word in the text"
    return next((m for m in entry['pattern'].finditer(text) if m[1]), None)

def known_before(page):
    "The entries whose words a page before this one introduces"
    order = [o.removesuffix('.ipynb') for o in pages.listed()]
    before = order[:order.index(page)] if page in order else []
    return [o for o in glossary() if o['page'] in before and page in o.get('on', page)]

def is_prose(text):
    "Is this text in which a word may be explained?"
    around = {o for parent in text.parents for o in (parent.name, *parent.get('class', []))}
    return type(text) is NavigableString and bool({'p', 'li'} & around) and not closed & around

def explain(soup, page):
    "Explain the first place of each known word in the text of the page"
    waiting, count = known_before(page), 0
    for text in filter(is_prose, [*soup.main.find_all(string=True)]):
        found = sorted(((m, o) for o in waiting if (m := place_of(o, text))),
            key=lambda pair: (pair[0].start(), -pair[0].end()))
        end, parts = 0, []
        for m,entry in found:
            if m.start() < end: continue  # it is inside of a longer word that was just explained
            count += 1
            word = soup.new_tag('span', attrs={'class': 'word'})
            button = soup.new_tag('button', string=m[0],
                attrs={'type': 'button', 'aria-describedby': f'word-{count}'})
            meaning = soup.new_tag('span', string=entry['means'],
                attrs={'role': 'tooltip', 'id': f'word-{count}'})
            word.extend([button, meaning])
            parts += [text[end:m.start()], word]
            end = m.end()
            waiting.remove(entry)
        if parts: text.replace_with(*parts, text[end:])

def missing():
    "The words that are not in the text of the page that is said to introduce them"
    return [f'{o["word"]} is not on {o["page"]}' for o in glossary()
        if not place_of(o, pages.text_of(f'{o["page"]}.ipynb'))]
