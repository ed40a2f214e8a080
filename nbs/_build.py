"The site from the notebooks, in `_proc/_site`, and README.md from the front page: `python nbs/_build.py`"
import json, os, re, subprocess, sys
from pathlib import Path
from shutil import copyfile
from nbdev.config import get_config, nbpath2html
from nbdev.serve import proc_nbs

cfg = get_config(Path(__file__).parent)
root, url = cfg.config_path, cfg.doc_url

def mend_links(nb, pages):
    "Point nbdev's links at `pages`, which smalldocs names after their files, and drop the name that nbdev gives to this one"
    def relative(m): return os.path.relpath(pages.get(m[1], m[1]), nb.relative_to(root/'_proc').parent)
    nb.write_text(re.sub(re.escape(url) + r'([\w/]+\.html)', relative, re.sub(r'output-file: \S+?\\n', '', nb.read_text())))

def write_readme(site):
    "README.md, from the Markdown that smalldocs makes of the front page"
    text = re.sub(r'\]\((?!\w+:)([\w/]+)(?:\.llms\.md|\.ipynb)', r'](nbs/\1.ipynb', (site/'index.llms.md').read_text())
    picture = re.search(r'\((index_files/\S+?)\)', text)[1]
    copyfile(site/picture, root/'.github'/'walk.png')
    (root/'README.md').write_text(text.replace(picture, '.github/walk.png').rstrip() + '\n')

def main():
    proc = proc_nbs(force=True)
    pages = {nbpath2html(p).as_posix(): p.with_suffix('.html').as_posix() for p in (o.relative_to(proc) for o in proc.rglob('*.ipynb'))}
    for nb in proc.rglob('*.ipynb'): mend_links(nb, pages)
    subprocess.run([sys.executable, '-m', 'smalldocs.cli', 'render', proc], check=True)
    write_readme(proc/'_site')

if __name__ == '__main__': main()
