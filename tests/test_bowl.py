"The bowl and the sliders, as long as they are Vega charts: this file goes when they go"
import re
from contextlib import contextmanager
from gzip import compress
import pytest
import torch
from conftest import pages as names
from quadfit.data import rollercoaster
from quadfit.moments import Moments
from quadfit.surface import bowl

name, homes = next(o for o in names if o.endswith('ground.html')), dict(flat=0, third=1, steep=2)
by_hand = next(o for o in names if o.endswith('by_hand.html'))
ride = bowl(*rollercoaster())

@contextmanager
def opened():
    "A function that opens pages, and the list of whatever goes wrong there"
    wrong = []
    def open_page(*args, **kwargs):
        page = chromium.open(*args, **kwargs)
        page.errors = wrong
        return page
    yield open_page, wrong

def drag(slider, value):
    slider.evaluate("(o, v) => { o.value = v; o.dispatchEvent(new Event('input')) }", str(value))

class Chart:
    "The first bowl on a page, and what it shows"
    def __init__(self, page):
        self.page, self.box = page, page.locator('[data-vega].whole').first
        if page.viewport_size['width'] > 1000: page.set_viewport_size(dict(width=1280, height=1400))
        self.box.scroll_into_view_if_needed()
    def field(self, name): return self.box.locator(f'input[name={name}]')
    def set(self, **values):
        for k,v in values.items():
            if k == 'which': self.field(k).nth(v).check()
            elif k == 'predict': self.field(k).set_checked(v)
            else: drag(self.field(k), v)
        self.page.wait_for_timeout(50)
    def says(self): return self.box.locator('.says text').get_attribute('aria-label')
    def frame(self, mark):
        "Where a mark is on the screen, without its outline"
        return self.box.locator(f'.{mark} path, .{mark} line').first.evaluate('''o => {
            const b = o.getBBox(), m = o.getScreenCTM()
            return {x: m.e + b.x*m.a, y: m.f + b.y*m.d, width: b.width*m.a, height: b.height*m.d} }''')
    def centre(self, mark):
        b = self.frame(mark)
        return b['x'] + b['width']/2, b['y'] + b['height']/2
    def place(self, flat, steep):
        "Where on the screen that place of the map is"
        b = self.frame('map')
        return b['x'] + b['width']*(1+flat)/2, b['y'] + b['height']/2 - b['width']*steep/2
    def start(self): return {k: float(self.field(k).input_value()) for k in homes}

def numbers(text):
    "The loss and the three knobs in what a chart says"
    n = r'([−+]? ?[\d,.]+(?:e[-+−]?\d+)?)'
    found = re.search(rf'loss {n}', text)[1], *re.search(rf'y = {n}·x² {n}·x {n}', text).groups()
    return [float(o.strip(',').replace(',', '').replace('−', '-').replace(' ', '')) for o in found]

def wanted(which, power, steps, start):
    "The loss and the three knobs by `Moments.after`"
    way = ride.ways[which]
    off = [way['start'][i] if start[k] == round(way['start'][i], 3) else start[k] for k,i in homes.items()]
    best, along, off = (torch.tensor(o, dtype=torch.double) for o in (way['best'], way['along'], off))
    m = Moments((ride.x-way['zero'])/way['unit'], ride.y)
    params = m.after(steps, 10**power, best + way['reach']*along @ off)
    return [m.loss(params).item(), *params.tolist()]

def differ(chart, right, case):
    "What is wrong with the numbers that are shown, to six digits, when the chart has had two seconds to show what `right` gives"
    for _ in range(20):
        text, due = chart.says(), right()
        if max(abs(p/q-1) for p,q in zip(numbers(text), due)) < 6e-6: return []
        chart.page.wait_for_timeout(100)
    return [f'{case}, {chart.start()}: {text}, not {due}']

def compare(chart, which, power, steps):
    "What is wrong with the numbers that are shown, where there is no momentum"
    return differ(chart, lambda: wanted(which, power, steps, chart.start()), f'{which}, {power}, {steps}')

def shows():
    "The numbers are those of `Moments.after`, to six digits, at several rates, starts, scalings and steps, a million included"
    starts = None, dict(flat=0.5, steep=-0.25, third=0.1), dict(flat=-0.9, steep=0.8, third=-0.6)
    seen = 0
    with opened() as (open_page, wrong):
        chart = Chart(open_page(name))
        for which,powers in enumerate([(-7, -5, -4.5), (-6, -4, -3.3), (-3, -1, -0.4)]):
            for start in starts:
                chart.set(which=which, **(start or {k: round(ride.ways[which]['start'][i], 3) for k,i in homes.items()}))
                for power in powers:
                    chart.set(power=power)
                    for steps in 0, 1, 10, 1000, 1_000_000:
                        chart.set(steps=steps)
                        wrong += compare(chart, which, power, steps)
                        seen += 1
    assert seen == 135
    return wrong

def limit():
    "The red mark stands at 2/λ, where the knob stands at that rate; below it a thousand steps lower the loss, above it they raise it; momentum moves it by 1 + β"
    with opened() as (open_page, wrong):
        chart = Chart(open_page(name))
        for which,way in enumerate(ride.ways):
            m = Moments((ride.x-way['zero'])/way['unit'], ride.y)
            chart.set(which=which, flat=0.3, steep=0.4, third=0, momentum=0)
            for momentum in 0, 0.5:
                edge = (m.max_lr*(1+momentum)).log10().item()
                chart.set(momentum=momentum, power=round(edge*200)/200, steps=10)
                told = float(re.search(r'limit,? ([\d.]+(?:e[-−]\d+)?)', chart.says())[1].replace('−', '-'))
                if abs(told/10**edge-1) > 5e-3: wrong.append(f'{which} with momentum {momentum}: the limit is said to be {told}, not {10**edge}')
                mark, knob = chart.centre('limit')[0], chart.centre('knob')[0]
                if abs(mark-knob) > 1: wrong.append(f'{which} with momentum {momentum}: the mark is at {mark} and the rate at {knob}')
                losses = []
                for steps,power in (0, edge), (1000, edge-0.01), (1000, edge+0.01):
                    chart.set(steps=steps, power=round(power, 3))
                    losses.append(numbers(chart.says())[0] if 'loss ' in chart.says() and 'beyond all' not in chart.says() else float('inf'))
                if not losses[1] < losses[0] < losses[2]: wrong.append(f'{which} with momentum {momentum}: below and above the limit {losses}')
                chart.set(steps=1_000_000)
                if 'flown apart' not in chart.says(): wrong.append(f'{which}: a million steps beyond the limit end at {chart.says()}')
                if 'beyond the limit' not in chart.says(): wrong.append(f'{which}: it does not say that {chart.says()} is beyond the limit')
    return wrong

def momentum():
    "With momentum the knobs are those that PyTorch's SGD comes to"
    with opened() as (open_page, wrong):
        chart = Chart(open_page(name))
        for which,power,beta,steps in (0, -5, 0.9, 300), (1, -4, 0.5, 40), (2, -1, 0.99, 500), (2, -0.2, 0.6, 25):
            chart.set(which=which, power=power, momentum=beta, steps=steps, **{k: round(ride.ways[which]['start'][i], 3) for k,i in homes.items()})
            way = ride.ways[which]
            m, params = Moments((ride.x-way['zero'])/way['unit'], ride.y), torch.tensor(wanted(which, power, 0, chart.start())[1:], dtype=torch.double, requires_grad=True)
            ball = torch.optim.SGD([params], 10**power, beta)
            for _ in range(steps): params.grad = m.grad(params); ball.step()
            right = [m.loss(params).item(), *params.tolist()]
            wrong += differ(chart, lambda right=right: right, f'{which}, {power}, {beta}, {steps}')
    return wrong

def mouse():
    "A click on the map and a drag of the ring set the start, a drag and a click the rate, buttons the steps"
    with opened() as (open_page, wrong):
        page = open_page(name)
        chart = Chart(page)
        chart.set(which=2, power=-1)
        page.mouse.click(*chart.place(-0.6, 0.5)); page.wait_for_timeout(50)
        start = chart.start()
        if abs(start['flat']+0.6) + abs(start['steep']-0.5) > 0.02: wrong.append(f'a click at -0.6, 0.5 sets {start}')
        wrong += compare(chart, 2, -1, 10)
        page.mouse.move(*chart.centre('handle')); page.mouse.down(); page.mouse.move(*chart.place(0.1, -0.2), steps=5)
        halfway = chart.start(), chart.says()
        page.mouse.move(*chart.place(0.7, -0.4), steps=5); page.mouse.up(); page.mouse.move(*chart.place(0, 0)); page.wait_for_timeout(50)
        start = chart.start()
        if abs(start['flat']-0.7) + abs(start['steep']+0.4) > 0.03: wrong.append(f'a drag to 0.7, -0.4 sets {start}')
        if abs(halfway[0]['flat']-0.1) + abs(halfway[0]['steep']+0.2) > 0.03 or halfway[1] == chart.says(): wrong.append('nothing moves during a drag')
        wrong += compare(chart, 2, -1, 10)
        x, y = chart.centre('knob')
        page.mouse.move(x, y); page.mouse.down(); page.mouse.move(x-40, y, steps=4); page.mouse.up(); page.wait_for_timeout(50)
        power = float(chart.field('power').input_value())
        if not power < -1.5: wrong.append(f'the rate is dragged to the left, to {power}')
        wrong += compare(chart, 2, power, 10)
        b = chart.frame('track'); page.mouse.click(b['x'] + b['width']*0.5, b['y'] + b['height']/2); page.wait_for_timeout(50)
        power = float(chart.field('power').input_value())
        if abs(power-sum(ride.rates)/2) > 0.1: wrong.append(f'a click in the middle sets the rate to {power}')
        steps = []
        for i in range(5):
            chart.box.locator('.button path').nth(i).click(); page.wait_for_timeout(50)
            steps.append(int(chart.field('steps').input_value()))
            wrong += compare(chart, 2, power, steps[-1])
        if steps != [0, 1, 11, 1011, 1001011]: wrong.append(f'the buttons lead to {steps} steps')
    return wrong

def keyboard():
    "Every control is reached with Tab and answers to its keys"
    with opened() as (open_page, wrong):
        page = open_page(name)
        chart = Chart(page)
        chart.field('which').first.focus()
        reached = []
        for _ in range(8):
            reached.append(page.evaluate("document.activeElement.name"))
            page.keyboard.press('Tab')
        if reached != ['which', 'steps', 'power', 'momentum', 'flat', 'steep', 'third', 'predict']: wrong.append(f'Tab reaches {reached}')
        before = chart.says()
        for field,key in ('which', 'ArrowRight'), ('power', 'ArrowRight'), ('steps', 'ArrowUp'), ('flat', 'ArrowLeft'), ('steep', 'ArrowUp'), ('third', 'PageUp'), ('momentum', 'PageUp'), ('predict', 'Space'):
            chart.field(field).first.focus(); page.keyboard.press(key); page.wait_for_timeout(50)
            if chart.says() == before: wrong.append(f'{key} on {field} changes nothing')
            before = chart.says()
            if field == 'third': wrong += compare(chart, 1, float(chart.field('power').input_value()), 11)
        labels = [o.inner_text() for o in chart.box.locator('label').all()]
        if chart.box.locator('input').count() != len(labels) or not all(labels): wrong.append(f'a control without a name: {labels}')
    return wrong

def switch():
    "What counts as x changes the ovals, the limit and the equation, and not the curve among the dots that it leads to; a start that was moved stays on the map"
    with opened() as (open_page, wrong):
        chart = Chart(open_page(name))
        chart.set(flat=0.5, steep=0.25, steps=1_000_000, power=-4.6)
        seen = []
        for which in range(3):
            chart.set(which=which, power=[-4.6, -3.5, -0.5][which])
            if (place := chart.start())['flat'] != 0.5 or place['steep'] != 0.25: wrong.append(f'the start has moved to {place}')
            seen.append(chart.says())
            wide, high = (chart.box.locator('.map .mark-path path').nth(-2).evaluate('(o, k) => o.getBBox()[k]', k) for k in ('width', 'height'))
            right = (ride.ways[which]['curvature'][2]/ride.ways[which]['curvature'][0])**0.5
            if abs(wide/high/right-1) > 0.15 and right < 100: wrong.append(f'{which}: an oval is {wide/high} times as wide as high, not {right}')
        if len(set(seen)) != 3: wrong.append(f'the same is said for all x: {seen}')
        for which in 1, 2:
            chart.set(which=which, power=[-4.6, -3.3, -0.5][which]); seen.append(chart.box.locator('.curve path[stroke="#D55E00"]').get_attribute('d'))
        if seen[-1] != seen[-2]: wrong.append('the best curve is not the same in all x')
    return wrong

def predict():
    "In predict first nothing of the walk is shown before a click, then it is, with how far off the guess was; the next click is a new start"
    with opened() as (open_page, wrong):
        page = open_page(name)
        chart = Chart(page)
        chart.set(which=2, power=-1, flat=-0.5, steep=0.5, third=0, steps=1000, predict=True)
        def drawn(): return chart.box.locator('.map .mark-line path').first.get_attribute('d') if chart.box.locator('.map .mark-line path').count() else None
        if numbers_shown(chart) or drawn(): wrong.append(f'the walk is not hidden: {chart.says()}')
        page.mouse.click(*chart.place(0.2, 0.1)); page.wait_for_timeout(50)
        if not numbers_shown(chart) or not drawn(): wrong.append(f'a guess does not show the walk: {chart.says()}')
        else: wrong += compare(chart, 2, -1, 10)
        way = ride.ways[2]
        off = [abs(g*way['reach'] - s*way['reach']*(1-0.1*way['curvature'][i])**10) for g,s,i in ((0.2, -0.5, 0), (0.1, 0.5, 2))]
        told = [float(o) for o in re.findall(r'off by ([\d.]+) along ↔, ([\d.]+)', chart.says())[0]] if 'off by' in chart.says() else []
        if not told or any(abs(p-q) > 0.2 for p,q in zip(told, off)): wrong.append(f'the guess is off by {off}, and {chart.says()}')
        page.mouse.click(*chart.place(0.4, -0.4)); page.wait_for_timeout(50)
        if numbers_shown(chart) or abs(chart.start()['flat']-0.4) > 0.02: wrong.append(f'the next click is no new start: {chart.start()}, {chart.says()}')
        chart.set(predict=False)
        wrong += compare(chart, 2, -1, 1000)
    return wrong

def numbers_shown(chart): return 'times the lowest' in chart.says()

def phone():
    "With a finger on a phone: a tap sets the start and presses buttons, the ring can be dragged, and a swipe over the map scrolls the page and changes nothing"
    with opened() as (open_page, wrong):
        first = open_page(name, width=390)
        context = first.context.browser.new_context(viewport=dict(width=390, height=844), has_touch=True, is_mobile=True, device_scale_factor=2)
        page = context.new_page()
        page.goto(first.url, wait_until='networkidle')
        chart, cdp = Chart(page), context.new_cdp_session(page)
        def swipe(a, b, n=8):
            for kind,t in [('touchStart', 0), *(('touchMove', i/n) for i in range(1, n+1)), ('touchEnd', None)]:
                at = [] if t is None else [dict(x=a[0] + t*(b[0]-a[0]), y=a[1] + t*(b[1]-a[1]))]
                cdp.send('Input.dispatchTouchEvent', dict(type=kind, touchPoints=at)); page.wait_for_timeout(16)
            page.wait_for_timeout(200)
        def tap(x, y): page.touchscreen.tap(x, y); page.wait_for_timeout(400)
        width = chart.box.locator('svg').first.bounding_box()
        if width['x'] < 0 or width['x'] + width['width'] > 390: wrong.append(f'the chart is cut off: {width}')
        if chart.frame('map')['y'] > chart.frame('curve')['y']: wrong.append('the map is not above the curve')
        chart.set(which=2, power=-1)
        page.evaluate("y => scrollBy({top: y-300, behavior: 'instant'})", chart.frame('map')['y'])
        tap(*chart.place(-0.5, 0.4))
        if abs(chart.start()['flat']+0.5) + abs(chart.start()['steep']-0.4) > 0.03: wrong.append(f'a tap at -0.5, 0.4 sets {chart.start()}')
        wrong += compare(chart, 2, -1, 10)
        top = page.evaluate('scrollY')
        swipe(chart.centre('handle'), chart.place(0.3, -0.4))
        if abs(chart.start()['flat']-0.3) + abs(chart.start()['steep']+0.4) > 0.06: wrong.append(f'a drag to 0.3, -0.4 sets {chart.start()}')
        if page.evaluate('scrollY') != top: wrong.append('dragging the ring scrolls the page')
        wrong += compare(chart, 2, -1, 10)
        before = chart.says()
        a = chart.place(-0.7, 0.1)
        swipe(a, (a[0], a[1]-150))
        if chart.says() != before: wrong.append('a swipe over the map moves the start')
        if page.evaluate('scrollY') <= top + 50: wrong.append('a swipe over the map does not scroll the page')
        page.evaluate("y => scrollBy({top: y-300, behavior: 'instant'})", chart.frame('button')['y'])
        tap(*(o for o in chart.centre('button'))); power = float(chart.field('power').input_value())
        wrong += compare(chart, 2, power, 0)
        for b in chart.box.locator('.button path').all():
            box = b.bounding_box()
            if box['width'] < 24 or box['height'] < 24: wrong.append(f'a button of {box} is too small for a finger')
        context.close()
    return wrong

def quiet():
    "Nothing moves by itself; what the chart says is read out; no address but the site's own is asked for; nothing but the site's own libraries is loaded"
    with opened() as (open_page, wrong):
        page = open_page(name)
        page.emulate_media(reduced_motion='reduce')
        chart, asked = Chart(page), []
        page.on('request', lambda r: asked.append(r.url))
        page.evaluate("""() => { window.moved = 0; new MutationObserver(o => moved += o.length).observe(document.querySelector('.whole'), {subtree: true, childList: true, attributes: true, characterData: true}) }""")
        page.wait_for_timeout(1500)
        if moved := page.evaluate('moved'): wrong.append(f'{moved} changes while nobody touches it')
        chart.set(which=1, steps=1000)
        page.wait_for_timeout(700)
        voice = page.locator('[aria-live=polite].visually-hidden').first
        if not voice.count() or voice.text_content() != chart.says(): wrong.append(f'read out is {voice.text_content() if voice.count() else None}, shown {chart.says()}')
        if asked: wrong.append(f'it asks for {asked}')
    return wrong

def weight():
    "The page with all that it loads weighs less than 2 MB as it travels, compressed as GitHub Pages does"
    with opened() as (open_page, wrong):
        page, loaded = open_page(name), []
        page.on('response', lambda r: loaded.append(r))
        page.reload(wait_until='networkidle')
        bodies = [o.body() for o in loaded if o.status == 200]
        plain, total = (sum(len(f(o)) for o in bodies)/1e6 for f in (bytes, compress))
        if (size := (folder/name).stat().st_size/1e6) > 2: wrong.append(f'the page alone weighs {size:.2f} MB')
        if total > 2: wrong.append(f'the page weighs {total:.2f} MB')
    return wrong

def sliders():
    "The sliders move the curve and the loss that is shown, by hand and over the recorded walks"
    with opened() as (open_page, wrong):
        page = open_page(by_hand)
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

checks = shows, limit, momentum, mouse, keyboard, switch, predict, phone, quiet, weight, sliders

@pytest.mark.parametrize('check', checks, ids=[o.__name__ for o in checks])
def test_vega(check, browser, site):
    global chromium, folder
    chromium, folder = browser, site
    assert not (wrong := check()), '\n'.join(wrong)
