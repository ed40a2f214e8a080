"The built site: what every page must be, each visited once, and what the site can do"
import re
from collections import Counter
from functools import cache
from types import SimpleNamespace
from urllib.parse import unquote, urldefrag, urlsplit
import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from playwright.sync_api import expect
from nbdev.config import get_config
from cells import bare, directives, public, symbols, tree_of
from conftest import nbs, notebook_of, pages, read_notebook, root
from docs import asked_for
from pages import text_of
from words import glossary, missing

# ---- one visit to each page, in the light and in the dark

levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
of_colours = dict(type='rule', values=['color-contrast', 'link-in-text-block'])

too_wide = r"""what => [...document.querySelectorAll(what)]
    .filter(o => o.scrollWidth > o.clientWidth + 1)
    .map(o => {
        const longest = o.innerText.split('\n').reduce((a, b) => a.length < b.length ? b : a)
        return `${longest.length} letters: ${longest.trim().slice(0, 60)}` })"""

cut_off = """() => {
    const scrolls = o => o && o.tagName != 'BODY'
        && (/auto|scroll/.test(getComputedStyle(o).overflowX) || scrolls(o.parentElement))
    const cut = o => o.getBoundingClientRect().right > 391
        && !o.parentElement.closest('.katex, svg') && !scrolls(o.parentElement)
    const sideways = document.documentElement.scrollWidth > 390 ? ['it scrolls sideways'] : []
    const all = [...document.querySelectorAll('main *')]
    return [...sideways, ...all.filter(cut).map(o => o.outerHTML.slice(0, 100))] }"""

one_of_a_kind = r"""() => {
    const seen = new Set(), alike = []
    for (const words of document.querySelectorAll('main pre code span, main td')) {
        if (words.firstElementChild) continue
        const { color, backgroundColor } = getComputedStyle(words)
        let kind = color + backgroundColor
        for (let o = words; o.tagName != 'MAIN'; o = o.parentElement)
            kind += ` ${o.tagName}.${o.className}`
        if (seen.has(kind)) alike.push(words)
        seen.add(kind)
    }
    for (const words of alike) {  // only now: after a change all styles are calculated anew
        if (words.tagName == 'TD') words.textContent = ''
        else words.replaceWith(words.textContent)
    }
    document.querySelector('main').normalize()
    return seen.size }"""

broken_pictures = """[...document.images].filter(o => !o.naturalWidth)
    .map(o => o.outerHTML.slice(0, 100))"""

not_for_paper = '''#quarto-header, #quarto-sidebar, #quarto-margin-sidebar, .page-navigation,
    .notebook-links, .code-copy-button, .quadfit-film div, .source-link'''

on_paper = """gone => {
    const all = what => [...document.querySelectorAll(what)]
    const text = document.querySelector('main p:not(.quadfit-figure p)')
    return {
        visible: all(gone).filter(o => o.offsetWidth).map(o => o.className).slice(0, 3),
        folded: all('main details:not([open])').length,
        wide: all('main pre').filter(o => o.scrollWidth > o.clientWidth + 1).length,
        paper: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(text).color } }"""

def resize(page, width): page.set_viewport_size(dict(width=width, height=844))

def brightness(colour): return sum(map(int, re.findall(r'\d+', colour)[:3]))

def barriers(page, rules=levels):
    """What axe-core finds at levels A and AA

    Of words in code and cells of tables that are coloured alike it looks at one of a kind."""
    assert page.evaluate(one_of_a_kind) > 1 or not page.locator('main pre').count()
    options = dict(runOnly=rules, resultTypes=['violations'], selectors=False)
    found = Axe().run(page, options=options).response
    few = 10 if rules == levels else 0
    assert len(found['passes']) > few, 'axe looked at hardly anything'
    def told(rule, node):
        summary = node['failureSummary'].splitlines()[1].strip()
        return f'{rule} {node["html"][:150]} {summary[:150]}'
    return [told(v['id'], node) for v in found['violations'] for node in v['nodes']]

schemes = 'dark', 'light'

def turn(page, scheme):
    "Show the page light or dark, and wait until its script has changed the styles"
    page.emulate_media(color_scheme=scheme)
    dark = re.compile(r'\bquarto-dark\b')
    html = expect(page.locator('html'))
    if scheme == 'dark': html.to_have_class(dark)
    else: html.not_to_have_class(dark)

def printed(page):
    "How the page would be on paper, by scheme"
    width = page.viewport_size['width']
    resize(page, 700)
    found = {}
    for scheme in schemes:
        turn(page, scheme)
        page.emulate_media(media='print')
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        found[scheme] = page.evaluate(on_paper, not_for_paper)
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        page.emulate_media(media='screen')
    resize(page, width)
    return found

@pytest.fixture(scope='module')
def visitor(browser):
    "One window for all visits, so that what pages share is fetched once"
    page = browser.open('index.html')
    yield page
    page.context.close()

@pytest.fixture(scope='module', params=pages)
def visit(request, browser, visitor):
    "What there is to see on a page, loaded once: on a desk, a phone and paper, light and dark"
    page, seen = visitor, SimpleNamespace(name=request.param)
    seen.errors = page.errors = []
    page.emulate_media(color_scheme='light')
    browser.load(page, seen.name)
    page.add_style_tag(content='* { transition: none !important }')  # or colours fade
    seen.formulas = page.locator('.katex-display').count()
    seen.wrong_formulas = page.locator('.katex-error').count()
    seen.broken = page.evaluate(broken_pictures)
    resize(page, 390)
    seen.cut_off = page.evaluate(cut_off)
    resize(page, 1280)
    seen.paper = printed(page)
    turn(page, 'light')
    seen.barriers = dict(light=barriers(page))
    turn(page, 'dark')
    seen.barriers['dark'] = barriers(page, of_colours)  # all else is as in the light
    resize(page, 1265)  # a window of 1280 less its scrollbar
    page.evaluate("document.querySelectorAll('main details').forEach(o => o.open = true)")
    seen.wide = page.evaluate(too_wide, 'main pre')
    return seen

def lines(found): return '\n'.join(map(str, found))

def test_loads(visit):
    "with all its formulas, charts and pictures, and without an error"
    text = text_of(notebook_of[visit.name])
    assert not visit.errors, lines(visit.errors)
    assert not visit.broken, f'pictures are missing: {lines(visit.broken)}'
    assert not visit.wrong_formulas
    assert visit.formulas >= text.count('$$')//2, 'formulas are missing'

@pytest.mark.parametrize('scheme', schemes)
def test_axe(visit, scheme):
    "axe-core finds nothing that keeps people out"
    assert not visit.barriers[scheme], lines(visit.barriers[scheme])

@pytest.mark.parametrize('scheme', schemes)
def test_paper(visit, scheme):
    "Printed, a page is black on white, unfolded, wrapped, and has nothing to click"
    found = visit.paper[scheme]
    assert not found['visible'] and not found['folded'] and not found['wide'], found
    assert found['paper'] == 'rgb(255, 255, 255)' and brightness(found['ink']) <= 200, found

def test_phone(visit):
    "No page scrolls sideways, and nothing is cut off: what is wider lies in a box that scrolls"
    assert not visit.cut_off, lines(visit.cut_off[:5])

def test_code_fits(visit):
    """Neither code nor output scrolls sideways on a desk

    On a phone code does, in a box of its own, as `test_phone` asks."""
    assert not visit.wide, lines(visit.wide)

@pytest.mark.parametrize('place', ['main p', 'main pre code span', 'main td'])
def test_axe_sees_mistakes(place, open_page):
    "also where it looks at one of a kind"
    page = open_page('inside/sums.html')
    page.locator(place).last.evaluate("o => { o.textContent = 'pale'; o.style.color = '#ddd' }")
    for rules in levels, of_colours:
        assert [o.split()[0] for o in barriers(page, rules)] == ['color-contrast']
    page.reload()
    assert not barriers(page)

# ---- what can be read from the files

@cache
def read(path): return BeautifulSoup(path.read_text(encoding='utf-8'), 'html.parser')

@cache
def ids(path): return [o['id'] for o in read(path).find_all(id=True)]

def broken_links(path, site):
    """What is wrong with the links of a page, and how many there are

    Whatever leads into the site must arrive there."""
    wrong, count = [], 0
    for tag in read(path).find_all(lambda o: o.name != 'base' and (o.get('href') or o.get('src'))):
        link = tag.get('href') or tag.get('src')
        scheme = urlsplit(link).scheme
        in_colab = 'colab.research.google.com' in link
        if in_colab and not (site/link.partition('/blob/colab/')[2]).is_file():
            wrong.append(f'no notebook for {link}')
        if scheme in ('http', 'https') and tag.name != 'a': wrong.append(f'loads {link}')
        if scheme in ('http', 'https', 'data', 'mailto'): continue
        to, place = map(unquote, urldefrag(link))
        target = (path.parent/to).resolve() if to else path
        if target.is_dir(): target /= 'index.html'
        count += 1
        if not target.is_file(): wrong.append(f'no {link}')
        elif place and target.suffix == '.html' and place not in ids(target):
            wrong.append(f'no such place: {link}')
    return wrong, count

def test_sidebar(site):
    "Every notebook is in the sidebar, and nothing else is"
    listed = read(site/'index.html').select('a.sidebar-link[href]')
    shown = {a['href'].removeprefix('./') for a in listed}
    assert len(pages) > 8, 'hardly any pages'
    assert shown == {*pages}, 'the order of the pages stands in nbs/_quarto.yml'

@pytest.mark.parametrize('name', pages)
def test_links(name, site):
    "Every link leads somewhere, and nothing is loaded from elsewhere"
    wrong, count = broken_links(site/name, site)
    assert count > 20, 'hardly any links'
    assert not wrong, lines(wrong)

def test_links_of_other_pages(site):
    "and so do those of what is not a notebook, such as the page for what is not found"
    others = {o for o in site.rglob('*.html') if o.relative_to(site).as_posix() not in pages}
    wrong = [f'{o.name}: {w}' for o in others for w in broken_links(o, site)[0]]
    assert not wrong, lines(wrong)
    home = urlsplit(get_config(root).doc_url).path
    assert read(site/'404.html').base['href'] == home, 'it is shown at any address'

def test_styles_load_nothing(site):
    elsewhere = re.compile(r'(?:@import |url\()["\']?(https?:[^"\');]+)')
    sheets = list(site.rglob('*.css'))
    assert sheets
    found = {o: elsewhere.findall(o.read_text(encoding='utf-8')) for o in sheets}
    wrong = [f'{sheet.name}: {urls}' for sheet,urls in found.items() if urls]
    assert not wrong, lines(wrong)

@pytest.mark.parametrize('name', pages)
def test_names(name, site):
    """Every public name has one place on the page of its notebook, no id is there twice, and no
    signature has artefacts"""
    places, text = Counter(ids(site/name)), (site/name).read_text(encoding='utf-8')
    made = {o: places[o.lower()] for o in symbols(read_notebook(notebook_of[name]))}
    wrong = [f'{count} places for {o}' for o,count in made.items() if count != 1]
    wrong += [f'{count} places with the id {o}' for o,count in places.items() if count > 1]
    wrong += [o for o in ('NoneType', '__main__', 'Exported source', 'show_doc(') if o in text]
    link_in_link = r'\[\s*<a [^>]*><code>[^<]*</code></a>\s*\]\('
    wrong += [f'a link in a link: {m[0]}' for m in re.finditer(link_in_link, text)]
    assert not wrong, lines(wrong)

@pytest.mark.parametrize('name', [o for o in pages if o.startswith('use/')])
def test_folds(name, site):
    "Where people come for answers, code is shown if it is what they ask for, else it is folded"
    folded = '\n'.join(o.get_text() for o in read(site/name).select('details.code-fold'))
    exported = [c for c in read_notebook(notebook_of[name])['cells'] if 'exports' in directives(c)]
    for cell in exported:
        is_answer = any(o.split('.')[0] in asked_for() for o in public(tree_of(cell)))
        heads = [o for o in bare(cell).splitlines() if o.startswith(('def ', 'class '))]
        for head in heads: assert (head in folded) != is_answer, head

def test_names_are_linked(site):
    "Names in the text lead to where they are explained"
    links = [a for o in pages for a in read(site/o).select('a[href*=".html#"]') if a.code]
    assert len(links) > 40, 'hardly any'
    names = [name for o in notebook_of.values() for name in symbols(read_notebook(o))]
    assert len(names) > 40, 'hardly any names'

star = re.compile(r'^from \S+ import \*', re.M)
imports = re.compile(r'^(from \S+ )?import (\([^)]*\)|.*)\n?', re.M)

@pytest.mark.parametrize('name', pages)
def test_notebook_to_download(name, site):
    "It holds the code of its page, all of it, in the same order, and no test"
    shown = [o.get_text().rstrip() for o in read(site/name).select('pre.cell-code code')]
    held, wrong = [], []
    for cell in read_notebook((site/name).with_suffix('.ipynb'))['cells']:
        source = ''.join(cell['source'])
        listing = re.fullmatch(r'```python\n(.*)\n```', source, re.S)
        if listing or (cell['cell_type'] == 'code' and 'cellView' not in cell['metadata']):
            held.append((listing[1] if listing else source).rstrip())
        wrong += [f'it says {o}' for o in ('#| ', '](../', '.ipynb)') if o in source]
    assert not wrong, lines(wrong)
    assert held or name == 'index.html', 'it has no code'
    assert len(shown) == len(held)
    for cell,copy in zip(shown, held):
        if star.search(cell):  # the copy names what a star brings
            cell, copy = imports.sub('', cell), imports.sub('', copy)
        assert cell == copy

@pytest.mark.parametrize('name', pages)
def test_weight(name, site):
    "A page weighs less than 2 MB"
    assert (site/name).stat().st_size < 2e6

def test_weight_of_the_site(site):
    "The whole site weighs less than 25 MB"
    assert sum(o.stat().st_size for o in site.rglob('*') if o.is_file()) < 25e6

def test_readme(site):
    "README.md is what the front page gives"
    built = (root/'_proc'/'built-by-tests').read_text()
    assert built == 'current', 'it was another: commit the one that there is now'

# ---- what the site can do

descent = next(o for o in pages if o.endswith('descent.html'))

def test_the_longest_line(open_page):
    "A line of 88 letters fits, and this check sees one that does not"
    page = open_page(descent, width=1265)
    code = page.locator('main .cell pre.sourceCode code').first
    def too_wide_with(letters):
        code.evaluate("(o, n) => { o.textContent = 'x'.repeat(n) }", letters)
        return [o for o in page.evaluate(too_wide, 'main pre') if 'xxx' in o]
    assert not too_wide_with(88)
    assert too_wide_with(120)

def pages_with(box):
    "The pages on which there is such a box, which a script fills"
    mark = rf'class=\"{box}\"'
    return [name for name,notebook in notebook_of.items()
        if mark in (nbs/notebook).read_text(encoding='utf-8')]

films, figures = map(pages_with, ('quadfit-film', 'quadfit-figure'))

def test_films_and_figures(): assert len(films) > 1 and len(figures) > 1

@pytest.mark.parametrize('name', sorted({*films, *figures}))
def test_loads_on_a_phone_in_the_dark(name, open_page):
    "Scripts that draw begin there without an error, and leave nothing cut off"
    page = open_page(name, scheme='dark', width=390)
    assert not page.evaluate(cut_off)

@pytest.mark.parametrize('name', films)
def test_film(name, open_page):
    "Play moves the film"
    page = open_page(name, reduced_motion='reduce')  # else it plays by itself, and Play is Pause
    boxes = page.locator('.quadfit-film')
    assert boxes.count()
    for box in boxes.all():
        slider = box.locator('input')
        slider.evaluate("o => { o.value = 0; o.dispatchEvent(new Event('input')) }")
        first = box.locator('img').get_attribute('src')
        box.get_by_role('button', name='Play').click()
        expect(slider).not_to_have_value('0')
        expect(box.locator('img')).not_to_have_attribute('src', first)

def test_search(open_page):
    "finds a name of the library and goes there"
    page = open_page('index.html')
    page.locator('#quarto-search input').fill('descend')
    page.locator('.search-result').first.wait_for()
    page.locator('#quarto-search input').press('Enter')
    page.wait_for_url(f'**/{descent}#descend*')
    place = page.locator(f'[id="{page.url.split("#")[1]}"]')
    expect(place).to_be_visible()
    expect(place).to_contain_text('descend')

def test_dark_switch(open_page):
    "changes the colours, and holds over a reload"
    page = open_page('index.html')
    def background():
        return brightness(page.evaluate('getComputedStyle(document.body).backgroundColor'))
    assert background() > 600
    page.locator('.quarto-color-scheme-toggle').first.click()
    page.wait_for_function(r"""getComputedStyle(document.body).backgroundColor
        .match(/\d+/g).slice(0, 3).every(o => o < 70)""")
    switched = background()
    page.reload()
    assert background() == switched

def test_copy_button(open_page):
    page = open_page('index.html')
    button = page.locator('.code-copy-button').first
    boxes = page.locator('.code-copy-outer-scaffold, div.sourceCode')
    boxes.filter(has=page.locator('.code-copy-button')).first.hover()
    button.click()
    page.wait_for_function('navigator.clipboard.readText().then(o => o.trim())')
    copied = page.evaluate('navigator.clipboard.readText()')
    assert copied.strip() == button.locator('xpath=..').locator('pre code').inner_text().strip()

# ---- words that are explained

def test_glossary(): assert len(glossary()) > 20, 'hardly any words'

def test_words_are_introduced():
    "Each is on the page that is said to introduce it"
    assert not missing(), lines(missing())

def test_word(open_page):
    "Its meaning shows to the mouse and the keyboard, and Escape hides it"
    page = open_page(descent)
    word, other = page.locator('.word').first, page.locator('.word').nth(1)
    button, meaning = word.locator('button'), word.locator('[role=tooltip]')
    expect(meaning).to_be_hidden()
    word.hover()
    expect(meaning).to_be_visible()
    page.keyboard.press('Escape')
    expect(meaning).to_be_hidden()
    page.mouse.move(5, 5)
    button.focus()
    expect(meaning).to_be_visible()
    page.keyboard.press('Escape')
    expect(meaning).to_be_hidden()
    other.locator('button').focus()
    expect(meaning).to_be_hidden()
    expect(button).to_have_attribute('aria-describedby', meaning.get_attribute('id'))

@pytest.mark.parametrize('place', ['a', 'pre', 'code', 'h2', 'table'])
def test_no_word_in(place, site):
    for name in pages: assert not read(site/name).select(f'main {place} .word'), name

@pytest.mark.parametrize('width', [390, 800, 1280])
def test_meanings_stay_on_the_screen(width, open_page):
    "and show to a finger"
    page = open_page(descent, width=width)
    words = page.locator('.word').all()
    assert len(words) > 5, 'hardly any words'
    for word in words:
        word.locator('button').click()
        meaning = word.locator('[role=tooltip]')
        expect(meaning).to_be_visible()
        box = meaning.bounding_box()
        assert box['x'] >= 0 and box['x'] + box['width'] <= width, word.inner_text()
