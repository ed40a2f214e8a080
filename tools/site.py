"The site from the notebooks, in `_proc/_site`, and README.md from the front page: `python tools/site.py`, or with `--preview` to see it change as you save"
import json, os, re, sys, yaml
from base64 import b64decode
from html import escape
from pathlib import Path
from shutil import copyfile
from nbdev import serve as nbdev_serve
from nbdev.config import get_config, nbpath2html
from smalldocs import serve
from smalldocs.config import load
from smalldocs.site import Site
from cells import for_student
from docs import Docs, symbols
from words import explained
from vendor import katex_elsewhere, libraries

cfg = get_config(Path(__file__).parent)
root, nbs, url, repo = cfg.config_path, cfg.nbs_path, cfg.doc_url, cfg.git_url

only = {'site': 'content-hidden', 'readme': 'content-visible'}

def fenced(cell):
    "The cell, between fences if it says `#| only: site` or `#| only: readme`, which is made of the site's copy for language models"
    where = re.search(r'^#\| only: (\w+)', ''.join(cell['source']), re.M)
    if not where: return [cell]
    start, end = (dict(cell_type='markdown', metadata={}, source=o) for o in (f'::: {{.{only[where[1]]} when-format="llms-txt"}}', ':::'))
    return [start, cell, end]

def mend_notebook(nb, pages):
    "Point nbdev's links at `pages`, which smalldocs names after their files, and drop the name that nbdev gives to this one"
    def relative(m): return os.path.relpath(pages.get(m[1], m[1]), nb.relative_to(root/'_proc').parent)
    cells = json.loads(re.sub(re.escape(url) + r'([\w/]+\.html)', relative, re.sub(r'output-file: \S+?\\n', '', nb.read_text())))
    for c in cells['cells']:
        c['source'] = re.sub(r'^#\| fig-alt: (.*)$', lambda m: f'#| fig-alt: {json.dumps(m[1])}', ''.join(c['source']), flags=re.M)  # YAML trips over a colon
    cells['cells'] = [o for c in cells['cells'] for o in fenced(c)]
    nb.write_text(json.dumps(cells))

def sized(m):
    "A picture at half its pixels, for notebooks draw at twice the size; one with panels side by side gets a name for the styles"
    width, height = (int.from_bytes(b64decode(m[1][:32])[i:i+4]) // 2 for i in (16, 20))
    return m[0].replace('class="', f'width="{width}" height="{height}" class="{"wide-figure " if width > 700 or width > max(500, 2.2*height) else ""}')

def mend_page(page, site):
    "Give a page the links to its notebook, and take the browser libraries from the site instead of the network"
    name = page.relative_to(site).with_suffix('.ipynb').as_posix()
    libs = os.path.relpath(site/'site_libs', page.parent)
    links = {'Open in Colab': f'https://colab.research.google.com/github/{repo.removeprefix("https://github.com/")}/blob/colab/{name}',
        'Download the notebook': page.with_suffix('.ipynb').name, 'Source': f'{repo}/blob/{cfg.branch}/nbs/{name}'}
    row = ''.join(f'<a href="{v}"{" download" if k.startswith("Down") else ""}>{k}</a>' for k,v in links.items())
    text = katex_elsewhere.sub(f'{libs}/katex', page.read_text())
    text = re.sub(r'(id="title-block-header".*?</header>)', rf'\1<p class="notebook-links">{row}</p>', text, count=1, flags=re.S)
    text = re.sub('<pre|<table(?= border)|<span class="math display"', r'\g<0> tabindex="0"', text).replace(' role="img"></i>', ' aria-hidden="true"></i>')  # what scrolls must be reachable by keyboard, and an icon has nothing to say
    text = re.sub(r'<img [^>]*src="data:image/png;base64,([^"]+)" class="', sized, text)
    text = re.sub(r'(<div class="cell-output cell-output-display)(">\s*(?:<div [^>]*>\s*<figure [^>]*>\s*<p>)?<img [^>]*wide-figure)', r'\1" tabindex="0\2', text)
    text = explained(text, name.removesuffix('.ipynb')).replace('</body>', f'<script src="{libs}/page.js"></script></body>')
    page.write_text(text)
    write_for_student(name, page.with_suffix('.ipynb'))

def write_for_student(name, path):
    "The notebook that a student gets, in the place of the site that the branch `colab` takes it from"
    nb = for_student(json.loads((nbs/name).read_text()), name.removesuffix('.ipynb'), url)
    path.write_text(json.dumps(nb, indent=1, ensure_ascii=False) + '\n')

def add_libraries(folder):
    "The vendored libraries, and no fonts from elsewhere"
    for name,content in libraries().items():
        (folder/name).parent.mkdir(parents=True, exist_ok=True)
        (folder/name).write_bytes(content)
    copyfile(Path(__file__).parent/'page.js', folder/'page.js')
    for css in folder.glob('themes/*.css'): css.write_text(re.sub(r'@import url\(http.*?\);', '', css.read_text()))

def write_readme(site):
    "README.md, from the Markdown that smalldocs makes of the front page"
    text = re.sub(r'\]\((?!\w+:)([\w/]+)(?:\.llms\.md|\.ipynb)', r'](nbs/\1.ipynb', (site/'index.llms.md').read_text())
    (root/'README.md').write_text(text.rstrip() + '\n')

def add_to_search(site, pages):
    "The names of the library, which have no headings, lead to where they are explained"
    found = json.loads((site/'search.json').read_text())
    titles, known = {o['href'].split('#')[0]: o['title'] for o in found}, {o['href'] for o in found}
    for page in pages:
        for name,doc in symbols(json.loads((nbs/page).with_suffix('.ipynb').read_text())).items():
            href = f'{page}#{name.lower()}'
            if href not in known: found.append(dict(objectID=href, href=href, title=titles[page], section=name, text=doc))
    (site/'search.json').write_text(json.dumps(found, ensure_ascii=False))

def present(entries):
    "The entries of the sidebar whose notebooks there are"
    found = [dict(o, contents=present(o['contents'])) if isinstance(o, dict) else o for o in entries]
    return [o for o in found if isinstance(o, dict) or (nbs/o).exists()]

def settle(config):
    "Complete the settings: the addresses that stand in pyproject.toml, and no entry for a page that is still to be written"
    settings = yaml.safe_load(config.read_text())
    site = settings['website']
    site |= {'site-url': url, 'repo-url': repo}
    site['navbar']['tools'] = [dict(icon='github', href=repo, text='The repository')]
    site['sidebar']['contents'] = present(site['sidebar']['contents'])
    config.write_text(yaml.safe_dump(settings, sort_keys=False))

def build(preview=False):
    "Build everything, and give the folder that the site is in"
    nbdev_serve.FilterDefaults = Docs
    proc = nbdev_serve.proc_nbs(force=True)
    pages = {nbpath2html(p).as_posix(): p.with_suffix('.html').as_posix() for p in (o.relative_to(proc) for o in proc.rglob('*.ipynb'))}
    for nb in proc.rglob('*.ipynb'): mend_notebook(nb, pages)
    settle(proc/'_quarto.yml')
    made = Site(load(proc), quiet=preview, preview=preview)
    made.build()
    add_libraries(made.out/'site_libs')
    for page in pages.values(): mend_page(made.out/page, made.out)
    add_to_search(made.out, pages.values())
    write_readme(made.out)
    return made.out

def preview():
    "Serve the site with smalldocs, which calls `serve.rebuild` when a file in `nbs` changes"
    def rebuild(_):
        try: return build(preview=True)
        except Exception as e: print(f'not built: {e}', file=sys.stderr)
    serve.rebuild = rebuild
    return serve.preview(nbs)

if __name__ == '__main__': sys.exit(preview() if '--preview' in sys.argv else build() and None)
