"Packages of npm: fetched when they are needed, and checked"
import subprocess, tarfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

katex_package = 'katex@0.16.11'  # as smalldocs asks for it on a page with formulas
katex_checksum = '8c5494c5f7d8e8bf73ff3fe64d4bd09a340e4878b7eec9bbd9ef8d8f3e24193f'
katex_wanted = '''LICENSE dist/katex.min.css dist/katex.min.js
    dist/contrib/auto-render.min.js'''.split()

def npm_pack(package, checksum):
    "The files of a package, by name"
    with TemporaryDirectory() as folder:
        pack = ['npm', 'pack', '--silent', '--prefer-offline', '--pack-destination', folder]
        subprocess.run([*pack, package], check=True, stdout=subprocess.DEVNULL)
        content = next(Path(folder).iterdir()).read_bytes()
    if (found := sha256(content).hexdigest()) != checksum:
        raise ValueError(f'{package} has the checksum {found}, not {checksum}')
    with tarfile.open(fileobj=BytesIO(content)) as tar:
        files = (m for m in tar if m.isfile())
        return {m.name.removeprefix('package/'): tar.extractfile(m).read() for m in files}

def katex():
    "KaTeX, which the site carries with it so that it needs no network: its files, by name"
    files = npm_pack(katex_package, katex_checksum)
    return {name.removeprefix('dist/'): data for name,data in files.items()
        if name in katex_wanted or name.endswith('.woff2')}
