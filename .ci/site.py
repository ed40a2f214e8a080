"Checks of the built site, in Chromium with every address but its own blocked: `site.py CHECK [FOLDER]`"
import functools, http.server, json, os, re, shutil, sys, threading
from collections import Counter
from contextlib import contextmanager
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

nbs = Path(__file__).resolve().parent.parent/'nbs'
sys.path.insert(0, str(nbs.parent/'tools'))
site = Path(sys.argv[2] if len(sys.argv) > 2 else '_proc/_site').resolve()
flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split()

class Page(HTMLParser):
    "The links, the ids and the sidebar of a built page"
    def __init__(self, path):
        super().__init__()
        self.links, self.ids, self.sidebar = [], Counter(), []
        self.feed(path.read_text())
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if 'id' in attrs: self.ids[attrs['id']] += 1
        link = attrs.get('href') or attrs.get('src')
        if link: self.links.append((tag, link))
        if 'sidebar-link' in (attrs.get('class') or '') and link: self.sidebar.append(link)

pages = [os.path.normpath(o) for o in dict.fromkeys(Page(site/'index.html').sidebar)]

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args): pass

@contextmanager
def browser():
    "A function that opens a page of the site, and the list of whatever goes wrong there"
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    home, wrong = f'http://127.0.0.1:{server.server_port}/', []
    with sync_playwright() as p:
        found = shutil.which('chromium') or shutil.which('google-chrome')
        chromium = p.chromium.launch(args=flags, **dict(executable_path=found) if found else dict(channel='chrome'))
        def open_page(name, scheme='light', width=1280):
            context = chromium.new_context(color_scheme=scheme, viewport=dict(width=width, height=844), permissions=['clipboard-read', 'clipboard-write'])
            context.route(lambda u: not u.startswith(home), lambda r: r.abort())
            page = context.new_page()
            page.on('console', lambda m: wrong.append(f'{name}: {m.text}') if m.type == 'error' else None)
            page.on('pageerror', lambda e: wrong.append(f'{name}: {e}'))
            page.on('requestfailed', lambda r: wrong.append(f'{name}: no {r.url}'))
            page.on('response', lambda r: wrong.append(f'{name}: {r.status} {r.url}') if r.status >= 400 else None)
            page.goto(home + name, wait_until='networkidle')
            return page
        yield open_page, wrong
        chromium.close()
    server.shutdown()

def drag(slider, value): slider.evaluate("(o, v) => { o.value = v; o.dispatchEvent(new Event('input')) }", str(value))

def loads():
    "Every notebook is in the sidebar, and every page loads with all its formulas, charts and pictures"
    notebooks = {os.path.relpath(o, 'nbs').replace('.ipynb', '.html') for o in map(str, Path('nbs').rglob('*.ipynb')) if '/.' not in o}
    assert set(pages) == notebooks, set(pages) ^ notebooks
    formulas = 0
    with browser() as (open_page, wrong):
        for name in pages:
            page = open_page(name)
            formulas += page.locator('.katex').count()
            if page.locator('.katex-error').count() or r'\(' in page.locator('main').inner_text(): wrong.append(f'{name}: a formula is not drawn')
            if page.locator('[data-vega]').count() != page.locator('[data-vega] svg').count(): wrong.append(f'{name}: a chart is not drawn')
            if not page.evaluate("[...document.images].every(o => o.complete && o.naturalWidth)"): wrong.append(f'{name}: a picture is missing')
            page.context.close()
    assert formulas > 10, 'hardly any formulas'
    return wrong

def links():
    "Every link into the site leads to a file and, where it names one, to a place in it; nothing is loaded from elsewhere"
    made = {o: Page(o) for o in site.rglob('*.html')}
    wrong, seen = [], 0
    for path,page in made.items():
        for tag,link in page.links:
            if 'colab.research.google.com' in link and not (site/link.partition('/blob/colab/')[2]).is_file(): wrong.append(f'{path.name}: no {link}')
            if urlsplit(link).scheme in ('http', 'https', 'data', 'mailto'):
                if tag != 'a' and not link.startswith('data:'): wrong.append(f'{path.name}: loads {link}')
                continue
            to, place = map(unquote, urldefrag(link))
            target = (path.parent/to).resolve() if to else path
            if target.is_dir(): target /= 'index.html'
            seen += 1
            if not target.is_file(): wrong.append(f'{path.name}: no {link}')
            elif place and target in made and place not in made[target].ids: wrong.append(f'{path.name}: no such place {link}')
    for css in site.rglob('*.css'): wrong += [f'{css.name}: loads {o}' for o in re.findall(r'(?:@import |url\()["\']?(https?:[^"\');]+)', css.read_text())]
    assert seen > 300, 'hardly any links'
    return wrong

def sliders():
    "The sliders move the curve and the loss that is shown, by hand and over the recorded walks"
    with browser() as (open_page, wrong):
        page = open_page('08_explore.html')
        hand, walks = page.locator('[data-vega]').first, page.locator('[data-vega]', has=page.locator('input[name=which], input[name=rate]')).first
        def state(chart): return chart.locator('.mark-text.role-mark text').first.text_content(), chart.locator('.mark-line path').first.get_attribute('d')
        seen = [state(hand)]
        for name,value in (('c', 69.5), ('b', -14.4), ('a', 0.755)):
            drag(hand.locator(f'input[name={name}]'), value)
            page.wait_for_timeout(200)
            seen.append(state(hand))
        if len(set(seen)) != 4 or len({c for _,c in seen}) != 4: wrong.append(f'by_hand does not follow its sliders: {[s for s,_ in seen]}')
        if not re.search(r'error 1,23\d', seen[0][0]) or not re.search(r'error 8\.\d.*1\.1 times', seen[-1][0]): wrong.append(f'by_hand shows {seen[0][0]} and {seen[-1][0]}')
        before = state(walks)
        rate = walks.locator('input[name=which], input[name=rate]')
        drag(rate, 6 if rate.get_attribute('name') == 'which' else 0.3)
        page.wait_for_timeout(200)
        if state(walks)[1] == before[1] or 'rate 0.3' not in state(walks)[0]: wrong.append(f'the rates do not follow their slider: {state(walks)[0]}')
    return wrong

def film():
    "Play moves the film, on every page with one"
    with browser() as (open_page, wrong):
        films = 0
        for name in pages:
            page = open_page(name)
            for box in page.locator('.animation').all():
                films += 1
                page.wait_for_timeout(200)
                box.locator('button[title="Pause"]').click()
                drag(box.locator('.anim-slider'), 0)
                first = box.locator('img').get_attribute('src')
                box.locator('button[title="Play"]').click()
                page.wait_for_timeout(800)
                if box.locator('img').get_attribute('src') == first or box.locator('.anim-slider').input_value() == '0': wrong.append(f'{name}: the film stands still')
            page.context.close()
        if films < 2: wrong.append(f'only {films} films')
    return wrong

def search():
    "Search finds a symbol and goes there"
    with browser() as (open_page, wrong):
        page = open_page('index.html')
        page.locator('#quarto-search input').fill('descend')
        page.locator('.search-result').first.wait_for()
        page.locator('#quarto-search input').press('Enter')
        page.wait_for_url('**/10_descent.html#descend*', timeout=5000)
        place = page.locator(f'[id="{page.url.split("#")[1]}"]')
        if not place.is_visible() or 'descend' not in place.inner_text(): wrong.append(f'{page.url} does not show descend')
    return wrong

def dark():
    "The dark switch changes the colours and holds over a reload"
    with browser() as (open_page, wrong):
        page = open_page('index.html')
        def background(): return sum(map(int, re.findall(r'\d+', page.evaluate("getComputedStyle(document.body).backgroundColor"))[:3]))
        light = background()
        page.locator('.quarto-color-scheme-toggle').first.click()
        page.wait_for_timeout(300)
        switched = background()
        page.reload(wait_until='networkidle')
        if not background() == switched < 200 < 600 < light: wrong.append(f'brightness {light}, switched {switched}, reloaded {background()}')
    return wrong

def copy():
    "A copy button copies its code"
    with browser() as (open_page, wrong):
        page = open_page('index.html')
        block = page.locator('.code-copy-outer-scaffold, div.sourceCode', has=page.locator('.code-copy-button')).first
        block.hover()
        page.locator('.code-copy-button').first.click()
        page.wait_for_timeout(200)
        copied, shown = page.evaluate('navigator.clipboard.readText()'), page.locator('.code-copy-button').first.locator('xpath=..').locator('pre code').inner_text()
        if not copied.strip() or copied.strip() != shown.strip(): wrong.append(f'{copied!r} was copied, not {shown!r}')
    return wrong

def axe():
    "axe-core finds no violation of level A or AA, light and dark"
    with browser() as (open_page, wrong):
        for name in pages:
            for scheme in 'light', 'dark':
                page = open_page(name, scheme)
                found = Axe().run(page, options=dict(runOnly=['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])).response
                assert len(found['passes']) > 10, 'axe looked at hardly anything'
                wrong += [f'{name} {scheme}: {v["id"]} {n["html"][:150]} {n["failureSummary"].splitlines()[1].strip()[:150]}' for v in found['violations'] for n in v['nodes']]
                page.context.close()
    return wrong

def phone():
    "At 390 pixels no page scrolls sideways, and nothing on it is cut off: what is wider lies in a box that scrolls"
    wide = """() => {
        const scrolls = o => o && o.tagName != 'BODY' && (/auto|scroll/.test(getComputedStyle(o).overflowX) || scrolls(o.parentElement))
        const cut = o => o.getBoundingClientRect().right > 391 && !o.parentElement.closest('.katex, svg') && !scrolls(o.parentElement)
        return [document.documentElement.scrollWidth > 390 ? 'it scrolls sideways' : [], [...document.querySelectorAll('main *')].filter(cut).map(o => o.outerHTML.slice(0, 100))].flat() }"""
    with browser() as (open_page, wrong):
        for name in pages:
            page = open_page(name, width=390)
            wrong += [f'{name}: {o}' for o in page.evaluate(wide)[:3]]
            page.context.close()
    return wrong

def wide():
    "At 1280 pixels less a scrollbar no block of code or output scrolls sideways, and 88 letters fit; at 390 code wraps"
    def scrolling(page, what):
        return page.evaluate("""what => [...document.querySelectorAll(what)].filter(o => o.scrollWidth > o.clientWidth + 1).map(o => {
            const lines = o.innerText.split('\\n'), longest = Math.max(...lines.map(l => l.length))
            return `${longest} letters: ${lines.find(l => l.length == longest).trim().slice(0, 60)}` })""", what)
    with browser() as (open_page, wrong):
        for name in pages:
            page = open_page(name, width=1265)
            page.evaluate("document.querySelectorAll('main details').forEach(o => o.open = true)")
            wrong += [f'{name} at 1280: {o}' for o in scrolling(page, 'main pre')]
            page.set_viewport_size(dict(width=390, height=844))
            wrong += [f'{name} at 390: {o}' for o in scrolling(page, 'main pre.sourceCode')]
            page.context.close()
        page = open_page('10_descent.html', width=1265)
        page.evaluate("n => document.querySelector('main .cell pre.sourceCode code').textContent = 'x'.repeat(n)", 88)
        wrong += [f'88 letters do not fit: {o}' for o in scrolling(page, 'main pre') if 'xxx' in o]
        page.evaluate("n => document.querySelector('main .cell pre.sourceCode code').textContent = 'x'.repeat(n)", 120)
        assert any('xxx' in o for o in scrolling(page, 'main pre')), 'this check sees nothing'
    return wrong

def names():
    "Every public name of the library has one place, on the page of its notebook, and no signature has artefacts"
    from docs import symbols
    wrong, seen, linked = [], 0, 0
    for name in pages:
        page, text = Page(site/name), (site/name).read_text()
        for symbol in symbols(json.loads((nbs/name).with_suffix('.ipynb').read_text())):
            seen += 1
            if page.ids[symbol.lower()] != 1: wrong.append(f'{name}: {page.ids[symbol.lower()]} places for {symbol}')
        linked += len(re.findall(r'<a href="[^"]+\.html#[\w.]+"><code>', text))
        wrong += [f'{name}: {n} places with the id {k}' for k,n in page.ids.items() if n > 1]
        wrong += [f'{name}: {o}' for o in ('NoneType', '__main__', 'Exported source', 'show_doc(') if o in text]
        if stray := re.search(r'\[\s*<a [^>]*><code>[^<]*</code></a>\s*\]\(', text): wrong.append(f'{name}: a link in a link {stray[0]}')
    assert seen > 40 and linked > 40, f'hardly any names: {seen}, or links to them: {linked}'
    return wrong

def words():
    "Words that an earlier page explains show their meaning to the mouse, the keyboard and the finger, and each is on the page said to introduce it"
    from words import glossary, missing
    wrong = missing()
    assert len(glossary()) > 20, 'hardly any words'
    with browser() as (open_page, failed):
        page = open_page('10_descent.html')
        word, other = page.locator('.word').first, page.locator('.word').nth(1)
        meaning = word.locator('[role=tooltip]')
        def shows(when, wanted):
            if meaning.is_visible() != wanted: wrong.append(f'{when}: the meaning is {"hidden" if wanted else "shown"}')
        shows('at rest', False)
        word.hover(); shows('under the mouse', True)
        page.keyboard.press('Escape'); shows('after Escape', False)
        page.mouse.move(5, 5)
        word.locator('button').focus(); shows('with the keyboard on it', True)
        page.keyboard.press('Escape'); shows('after Escape', False)
        other.locator('button').focus(); shows('with the keyboard elsewhere', False)
        if word.locator('button').get_attribute('aria-describedby') != meaning.get_attribute('id'): wrong.append('the word is not described by its meaning')
        for place in 'main a .word', 'main pre .word', 'main code .word', 'main h2 .word', 'main table .word':
            if n := page.locator(place).count(): wrong.append(f'{n} words in {place}')
        page.context.close()
        for width in 390, 800, 1280:
            page = open_page('10_descent.html', width=width)
            for o in page.locator('.word').all():
                o.locator('button').click()
                box = o.locator('[role=tooltip]').bounding_box()
                if not box or box['x'] < 0 or box['x'] + box['width'] > width: wrong.append(f'at {width} the meaning of {o.locator("button").inner_text()} is at {box}')
            page.context.close()
    return wrong + failed

def notebooks():
    "The notebook to download holds the code of its page, all of it, in the same order, and no test"
    wrong, code = [], re.compile(r'<pre [^>]*\bcell-code\b[^>]*><code[^>]*>(.*?)</code>', re.S)
    for name in pages:
        shown = [unescape(re.sub('<[^>]+>', '', o)).rstrip() for o in code.findall((site/name).read_text())]
        held = []
        for cell in json.loads((site/name).with_suffix('.ipynb').read_text())['cells']:
            source, listing = cell['source'], re.fullmatch(r'```python\n(.*)\n```', cell['source'], re.S)
            if listing or (cell['cell_type'] == 'code' and 'cellView' not in cell['metadata']): held.append((listing[1] if listing else source).rstrip())
            wrong += [f'{name}: its notebook says {o}' for o in ('#| ', '](../', '.ipynb)') if o in source]
        if shown != held:
            other = next((p for p in zip(shown, held) if p[0] != p[1]), None)
            wrong.append(f'{name}: the page has {len(shown)} cells, its notebook {len(held)}; the first to differ: {other}'[:500])
        assert held or name == 'index.html', f'{name} has no code'
    return wrong

def paper():
    "Printed, from the light theme or the dark, a page is black on white, unfolded, wrapped, and has nothing to click"
    gone = '#quarto-header, #quarto-sidebar, #quarto-margin-sidebar, .page-navigation, .notebook-links, .code-copy-button, .anim-controls, .vega-bindings, .source-link'
    with browser() as (open_page, wrong):
        for name in pages:
            for scheme in ('light', 'dark') if name == 'index.html' else ('dark',):
                page = open_page(name, scheme, width=700)
                page.emulate_media(media='print')
                page.evaluate("dispatchEvent(new Event('beforeprint'))")
                page.wait_for_timeout(100)
                found = page.evaluate("""gone => ({
                    visible: [...document.querySelectorAll(gone)].filter(o => o.offsetWidth).map(o => o.className).slice(0, 3),
                    folded: document.querySelectorAll('main details:not([open])').length,
                    wide: [...document.querySelectorAll('main pre')].filter(o => o.scrollWidth > o.clientWidth + 1).length,
                    paper: getComputedStyle(document.body).backgroundColor, ink: getComputedStyle(document.querySelector('main p')).color })""", gone)
                for bad in ('visible', 'folded', 'wide'):
                    if found[bad]: wrong.append(f'{name} {scheme}: {bad} {found[bad]}')
                if found['paper'] != 'rgb(255, 255, 255)' or sum(map(int, re.findall(r'\d+', found['ink'])[:3])) > 200: wrong.append(f'{name} {scheme}: {found["ink"]} on {found["paper"]}')
                page.context.close()
    return wrong

def sizes():
    "A page weighs less than 2 MB, the site less than 25"
    wrong = [f'{o.name}: {o.stat().st_size/1e6:.1f} MB' for o in site.rglob('*.html') if o.stat().st_size > 2e6]
    total = sum(o.stat().st_size for o in site.rglob('*') if o.is_file())/1e6
    print(f'{total:.1f} MB')
    return wrong + [f'the site: {total:.1f} MB']*(total > 25)

checks = dict(loads=loads, links=links, names=names, words=words, notebooks=notebooks, sliders=sliders, film=film, search=search, dark=dark, copy=copy,
    axe=axe, phone=phone, wide=wide, paper=paper, sizes=sizes)

if __name__ == '__main__':
    assert len(pages) > 8, 'hardly any pages'
    if wrong := checks[sys.argv[1]](): sys.exit('\n'.join(wrong))
