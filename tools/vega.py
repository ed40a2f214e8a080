"Charts of Vega and Vega-Lite on the site"
import json, vl_convert
from hashlib import sha256
from html import escape

script = '''
document.querySelector("[data-vega]") && document.head.append(Object.assign(
  document.createElement("script"),
  {src: document.querySelector("[name='smalldocs:offset']").content + "site_libs/vega.js"}))
'''
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

def live(cell):
    "Put what the browser needs to draw a chart in place of the chart's description"
    for output in cell.get('outputs', []):
        for kind,spec in [*output.get('data', {}).items()]:
            if 'vnd.vega' not in kind: continue
            whole = ' whole' if 'vnd.vega.' in kind else ''  # it takes all the width there is
            output['data'] = {'text/html': f'<div class="vega{whole}" data-vega="{escape(json.dumps(spec))}"></div>'}

def library():
    "The script that draws the charts"
    made = vl_convert.javascript_bundle(draw_charts).encode()
    assert sha256(made).hexdigest() == '18cdce7d01654297cc55b0ca743847f75b00bfb7238bb4aefa1b361da23814a7'
    return made
