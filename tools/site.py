"""The site from the notebooks, in `_proc/_site`, and README.md from the front page

`python tools/site.py`, or with `--preview` to see it change as you save."""
import json, os, re, sys, yaml
from base64 import b64decode
from bs4 import BeautifulSoup
from nbdev import serve as nbdev_serve
from nbdev.config import get_config
from pathlib import Path
from shutil import copyfile
from smalldocs import serve
from smalldocs.config import load
from smalldocs.site import Site
import pages
from cells import symbols
from docs import Docs, asked_for
from students import for_student
from vendor import katex
from words import explain

here = Path(__file__).parent
cfg = get_config(here)
root, nbs, url, repo = cfg.config_path, cfg.nbs_path, cfg.doc_url, cfg.git_url
colab = 'https://colab.research.google.com/github/' + repo.removeprefix('https://github.com/')

def numberless(entries):
    "The entries of the sidebar, with the names that their pages have on the site"
    return [Path(pages.address(o)).with_suffix('.ipynb').as_posix() if isinstance(o, str)
        else dict(o, contents=numberless(o['contents'])) for o in entries]

def settle(proc):
    "Give the processed pages the names that they have on the site, and complete the settings"
    for name in pages.listed(): (proc/name).rename((proc/pages.address(name)).with_suffix('.ipynb'))
    copyfile(here/'404.md', proc/'404.md')
    settings = yaml.safe_load((proc/'_quarto.yml').read_text())
    site, html = settings['website'], settings['format']['html']
    site |= {'site-url': url, 'repo-url': repo}
    site['navbar']['tools'] = [dict(icon='github', href=repo, text='The repository')]
    site['sidebar']['contents'] = numberless(site['sidebar']['contents'])
    script = (here/'page.js').read_text()
    html['include-after-body'] = [dict(text=f'<script>\n{script}</script>')]
    (proc/'_quarto.yml').write_text(yaml.safe_dump(settings, sort_keys=False))

def size(picture):
    "A picture at half its pixels, for notebooks draw at twice the size; what is wide gets a class"
    start = b64decode(picture['src'].partition('base64,')[2][:32])
    width, height = (int.from_bytes(start[i:i+4])//2 for i in (16, 20))
    picture['width'], picture['height'] = width, height
    if width > max(500, 2.3*height):
        picture['class'] = ['wide-figure', *picture.get('class', [])]
        picture.find_parent(class_='cell-output')['tabindex'] = '0'  # on a phone it scrolls

def links(soup, name):
    "The links from a page to its notebook"
    notebook = Path(pages.address(name)).with_suffix('.ipynb')
    row = soup.new_tag('p', attrs={'class': 'notebook-links'})
    addresses = {
        'Open in Colab': f'{colab}/blob/colab/{notebook.as_posix()}',
        'Download the notebook': notebook.name,
        'Source': f'{repo}/blob/{cfg.branch}/nbs/{name}'}
    for text,to in addresses.items():
        row.append(soup.new_tag('a', href=to, string=text))
        if to == notebook.name: row.a.find_next('a')['download'] = ''
    return row

def mend(page, site):
    "Take KaTeX from the site itself, and help those who see or use a page in another way"
    soup = BeautifulSoup(page.read_text(), 'html.parser')
    libs = os.path.relpath(site/'site_libs', page.parent)
    for o in soup.select('[href*="katex@"], [src*="katex@"]'):
        key = 'href' if o.get('href') else 'src'
        o[key] = f'{libs}/katex/' + o[key].partition('/dist/')[2]
    for icon in soup.select('i[role=img]'):  # it has nothing to say
        del icon['role']
        icon['aria-hidden'] = 'true'
    for scrolls in soup.select('pre, table, .math.display'): scrolls['tabindex'] = '0'
    for picture in soup.select('.cell-output img[src^="data:image/png"]'): size(picture)
    return soup

def write_pages(site):
    "Mend the pages, and put beside each its notebook for students"
    for name in pages.listed():
        page, source = site/pages.address(name), name.removesuffix('.ipynb')
        soup = mend(page, site)
        explain(soup, source)
        if name == 'index.ipynb': soup.main.append(links(soup, name))  # first its figure
        elif header := soup.find(id='title-block-header'): header.insert_after(links(soup, name))
        page.write_text(str(soup))
        nb = for_student(pages.read(name), source, url)
        page.with_suffix('.ipynb').write_text(json.dumps(nb, indent=1, ensure_ascii=False) + '\n')
        copyfile(page.with_suffix('.llms.md'), page.with_suffix('.html.md'))  # `Docs:` leads there
    lost = mend(site/'404.html', site)  # shown at any address, it says where its links begin
    lost.head.insert(0, lost.new_tag('base', href=f'{cfg.doc_baseurl.rstrip("/")}/'))
    (site/'404.html').write_text(str(lost))

def write_libraries(libs):
    "What the browser needs, and no fonts from elsewhere"
    for name,content in katex().items():
        path = libs/'katex'/name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for css in libs.glob('themes/*.css'):
        css.write_text(re.sub(r'@import url\(http.*?\);', '', css.read_text()))

def write_readme(site):
    "README.md, from the Markdown that smalldocs makes of the front page"
    sources = {pages.address(o).removesuffix('.html'): o for o in pages.listed()}
    def to_source(m): return f'](nbs/{sources[m[1]]}'
    text = re.sub(r'\]\((?!\w+:)([\w/]+)\.llms\.md', to_source, (site/'index.llms.md').read_text())
    (root/'README.md').write_text(text.rstrip() + '\n')

def add_to_search(site):
    "What somebody asks for by name has no heading, and leads to where it is explained"
    asked = asked_for()
    found = json.loads((site/'search.json').read_text())
    titles, known = {o['href'].split('#')[0]: o['title'] for o in found}, {o['href'] for o in found}
    for page in pages.listed():
        to = pages.address(page)
        for name,doc in symbols(pages.read(page)).items():
            href = f'{to}#{name.lower()}'
            entry = dict(objectID=href, href=href, title=titles[to], section=name, text=doc)
            if href not in known and name.split('.')[0] in asked: found.append(entry)
    (site/'search.json').write_text(json.dumps(found, ensure_ascii=False))

def build(preview=False):
    "Build everything, and give the folder that the site is in"
    if wrong := pages.wrong(): raise ValueError('\n'.join(wrong))
    nbdev_serve.FilterDefaults = Docs
    proc = nbdev_serve.proc_nbs(force=True)
    settle(proc)
    made = Site(load(proc), quiet=preview, preview=preview)
    made.build()
    if made.warnings: raise ValueError('\n'.join(made.warnings))
    write_libraries(made.out/'site_libs')
    write_pages(made.out)
    add_to_search(made.out)
    write_readme(made.out)
    return made.out

def preview():
    "Serve the site with smalldocs, which calls `serve.rebuild` when a file in `nbs` changes"
    def rebuild(_):
        try: return build(preview=True)
        except Exception as e: print(f'not built: {e}', file=sys.stderr)
    serve.rebuild = rebuild
    return serve.preview(nbs)

if __name__ == '__main__':
    if '--preview' in sys.argv: sys.exit(preview())
    try: build()
    except ValueError as e: sys.exit(str(e))
