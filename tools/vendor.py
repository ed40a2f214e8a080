"The browser libraries that the site carries with it, so that it needs no network: fetched when it is built, and checked"
import re, subprocess, tarfile
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

katex_elsewhere = re.compile(r'https://[^"]+/katex@0\.16\.11/dist')  # as smalldocs writes it into a page with formulas

def checked(content, sha, name):
    if (found := sha256(content).hexdigest()) != sha: raise ValueError(f'{name} has the checksum {found}, not {sha}')
    return content

def npm_pack(package, sha):
    "The files of an npm package, by name"
    with TemporaryDirectory() as d:
        subprocess.run(['npm', 'pack', '--silent', '--prefer-offline', '--pack-destination', d, package], check=True, stdout=subprocess.DEVNULL)
        content = checked(next(Path(d).iterdir()).read_bytes(), sha, package)
    with tarfile.open(fileobj=BytesIO(content)) as tar: return {m.name.removeprefix('package/'): tar.extractfile(m).read() for m in tar if m.isfile()}

@cache
def libraries():
    "What goes into the folder `site_libs` of the site, by name"
    katex = npm_pack('katex@0.16.11', '8c5494c5f7d8e8bf73ff3fe64d4bd09a340e4878b7eec9bbd9ef8d8f3e24193f')
    wanted = 'LICENSE', 'dist/katex.min.css', 'dist/katex.min.js', 'dist/contrib/auto-render.min.js', *(k for k in katex if k.endswith('.woff2'))
    return {f'katex/{k.removeprefix("dist/")}': katex[k] for k in wanted}
