"KaTeX, which the site carries with it so that it needs no network: fetched when it is built, and checked"
import subprocess, tarfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

package = 'katex@0.16.11'  # as smalldocs asks for it on a page with formulas
checksum = '8c5494c5f7d8e8bf73ff3fe64d4bd09a340e4878b7eec9bbd9ef8d8f3e24193f'
wanted = 'LICENSE', 'dist/katex.min.css', 'dist/katex.min.js', 'dist/contrib/auto-render.min.js'

def katex():
    "The files of KaTeX, by name"
    with TemporaryDirectory() as folder:
        pack = ['npm', 'pack', '--silent', '--prefer-offline', '--pack-destination', folder, package]
        subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
        content = next(Path(folder).iterdir()).read_bytes()
    if (found := sha256(content).hexdigest()) != checksum:
        raise ValueError(f'{package} has the checksum {found}, not {checksum}')
    with tarfile.open(fileobj=BytesIO(content)) as tar:
        files = {m.name.removeprefix('package/'): tar.extractfile(m).read() for m in tar if m.isfile()}
    return {name.removeprefix('dist/'): data for name,data in files.items()
        if name in wanted or name.endswith('.woff2')}
