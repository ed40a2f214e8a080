"The browser libraries that the site carries with it, so that it needs no network: fetched when it is built, and checked"
import re, subprocess, tarfile, vl_convert
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

katex_elsewhere = re.compile(r'https://[^"]+/katex@0\.16\.11/dist')  # as smalldocs writes it into a page with formulas
draw_charts = """
// A chart that says in words what it shows, in a signal `spoken`, is read out when it has been still for half a second
function speak({view}, chart) {
  if (!("spoken" in view.getState().signals)) return
  const voice = document.createElement("p")
  voice.className = "visually-hidden"
  voice.setAttribute("aria-live", "polite")
  chart.after(voice)
  let waiting
  view.addSignalListener("spoken", (_, words) => { clearTimeout(waiting); waiting = setTimeout(() => voice.textContent = words, 500) })
}
// A finger on something that can be dragged does not scroll the page
addEventListener("touchstart", e => e.target.closest("[data-vega] :is(.handle, .knob)") && e.preventDefault(), {passive: false})
document.querySelectorAll("[data-vega]").forEach(o => vegaEmbed(o, JSON.parse(o.dataset.vega)).then(made => speak(made, o)))
"""

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
    vega = vl_convert.javascript_bundle(draw_charts).encode()
    return {f'katex/{k.removeprefix("dist/")}': katex[k] for k in wanted} | {'vega.js': checked(vega, '18cdce7d01654297cc55b0ca743847f75b00bfb7238bb4aefa1b361da23814a7', 'the Vega of vl-convert-python')}
