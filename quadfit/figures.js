// Live figures about one curve, a·x² + b·x + c, and the walk that fits it.
// `render({model, el})` is the convention of anywidget. What comes first is arithmetic and words,
// without a page; then what draws; then the four figures: wager, bowl, byHand and oneKnob.

// ---------------------------------------------------------------------------------- arithmetic

const three = [0, 1, 2]
const knobs = ['a', 'b', 'c']
const average = values => values.reduce((sum, v) => sum + v, 0) / values.length
const dot = (a, b) => a.reduce((sum, v, i) => sum + v * b[i], 0)
const clip = (v, low, high) => Math.min(high, Math.max(low, v))
const roundUp = v => {
  const power = 10 ** Math.floor(Math.log10(v))
  return [1, 2, 5, 10].find(m => m * power >= v * (1 - 1e-12)) * power
}
const range = n => Array.from({ length: n }, (_, i) => i)

/** The Mersenne Twister MT19937, seeded as torch seeds it: a function that gives 32 bits. */
export function twister(seed) {
  const state = new Uint32Array(624)
  state[0] = seed
  for (let j = 1; j < 624; j++) {
    state[j] = Math.imul(1812433253, state[j - 1] ^ (state[j - 1] >>> 30)) + j
  }
  let used = 624
  const twist = () => {
    for (let j = 0; j < 624; j++) {
      const y = (state[j] & 0x80000000) | (state[(j + 1) % 624] & 0x7fffffff)
      state[j] = state[(j + 397) % 624] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0)
    }
    used = 0
  }
  return () => {
    if (used === 624) twist()
    let y = state[used++]
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    return (y ^ (y >>> 18)) >>> 0
  }
}

const radius = u => Math.sqrt(-2 * Math.log1p(-u))
const boxMuller = (u, v) =>
  [radius(u) * Math.cos(2 * Math.PI * v), radius(u) * Math.sin(2 * Math.PI * v)]

/** torch.randn(n) on a CPU, in float32: by pairs below 16 numbers, else in blocks of 16. */
export function randn(seed, n) {
  const next = twister(seed)
  const out = []
  if (n < 16) {
    const unit = () => ((next() & 0x1fffff) * 2 ** 32 + next()) / 2 ** 53
    while (out.length < n) {
      const angle = unit()
      out.push(...boxMuller(unit(), angle))
    }
    return out.slice(0, n).map(Math.fround)
  }
  const unit = () => (next() & 0xffffff) / 2 ** 24
  const mix = start => { // each of eight with the one eight places further on
    for (let j = start; j < start + 8; j++) [out[j], out[j + 8]] = boxMuller(out[j], out[j + 8])
  }
  for (let i = 0; i < n; i++) out[i] = unit()
  for (let i = 0; i + 16 <= n; i += 16) mix(i)
  if (n % 16) { // the last sixteen are drawn anew
    for (let i = n - 16; i < n; i++) out[i] = unit()
    mix(n - 16)
  }
  return out.map(Math.fround)
}

/** The twenty readings of rollercoaster(seed=seed), and the start init_params(seed). */
export function ride(seed = 42) {
  const x = range(20)
  const noise = randn(seed, 20)
  const y = x.map(t => Math.fround(Math.fround(3 * noise[t]) + 0.75 * (t - 9.5) ** 2 + 1))
  return { x, y, start: randn(seed, 3), names: ['time (s)', 'speed (km/h)'] }
}

/** Eigenvalues, ascending, and eigenvectors of a symmetric 3 × 3 matrix, by Jacobi. */
export function eigen(matrix) {
  const A = matrix.map(row => [...row])
  const V = three.map(i => three.map(j => Number(i === j)))
  for (let sweep = 0; sweep < 30; sweep++) {
    for (const [p, q] of [[0, 1], [0, 2], [1, 2]]) {
      const turn = Math.atan2(2 * A[p][q], A[q][q] - A[p][p]) / 2
      const [c, s] = [Math.cos(turn), Math.sin(turn)]
      for (const B of [A, V]) {
        for (const row of B) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]]
      }
      for (const k of three) {
        [A[p][k], A[q][k]] = [c * A[p][k] - s * A[q][k], s * A[p][k] + c * A[q][k]]
      }
    }
  }
  const order = [...three].sort((i, j) => A[i][i] - A[j][j])
  return { values: order.map(i => A[i][i]), vectors: order.map(i => V.map(row => row[i])) }
}

const column = (M, j) => M.map(row => row[j])
const transpose = M => three.map(j => column(M, j))
const product = (A, B) => A.map(row => three.map(j => dot(row, column(B, j))))
const apply = (M, v) => M.map(row => dot(row, v))
const cross = (u, v) =>
  [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
const determinant = M => dot(M[0], cross(M[1], M[2]))
const inverse = M => transpose([cross(M[1], M[2]), cross(M[2], M[0]), cross(M[0], M[1])]
  .map(row => row.map(v => v / determinant(M))))

/** What is to be known of the data: averages of zⁱ and y·zⁱ, z being x standardised. */
export function summary(x, y) {
  const mean = average(x)
  const sd = Math.sqrt(average(x.map(v => (v - mean) ** 2)))
  const z = x.map(v => (v - mean) / sd)
  const gram = [4, 3, 2].map(i => three.map(j => average(z.map(v => v ** (i - j)))))
  const pull = three.map(j => average(z.map((v, k) => v ** (2 - j) * y[k])))
  const best = apply(inverse(gram), pull)
  const floor = average(z.map((v, k) => (dot(best, [v * v, v, 1]) - y[k]) ** 2))
  return { mean, sd, gram, best, floor }
}

/**
 * The ground: the loss over (a, b, c) as a bowl, for x as it comes or standardised.
 * Along its main directions, from the flattest to the steepest, it is ½·lam·distance².
 */
export function bowlOf({ mean, sd, gram, best: bestOfZ, floor }, start, standardised) {
  const toZ = standardised ? [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    : [[sd ** 2, 0, 0], [2 * mean * sd, sd, 0], [mean ** 2, mean, 1]]
  const fromZ = inverse(toZ)
  const hessianOfZ = gram.map(row => row.map(v => 2 * v))
  const hessian = product(transpose(toZ), product(hessianOfZ, toZ))
  const inverted = product(fromZ, product(inverse(hessianOfZ), transpose(fromZ)))
  const best = apply(fromZ, bestOfZ)

  // Every matrix knows its own largest eigenvalue to all digits; the middle one is what is left.
  const [steepest, flattest] = [eigen(hessian), eigen(inverted)]
  const lam = [1 / flattest.values[2], 0, steepest.values[2]]
  lam[1] = determinant(hessianOfZ) * determinant(toZ) ** 2 / lam[0] / lam[2]
  const dir = [flattest.vectors[2], [], steepest.vectors[2]]
  dir[1] = cross(dir[2], dir[0])

  const away = start.map((v, j) => v - best[j])
  dir.forEach((d, i) => { if (dot(d, away) < 0) dir[i] = d.map(v => -v) }) // start: far, right
  return { mean: standardised ? mean : 0, sd: standardised ? sd : 1, standardised,
    lam, dir, best, floor, from: dir.map(d => dot(d, away)) }
}

export const limit = (p, momentum = 0) => 2 * (1 + momentum) / p.lam[2]
/** How many times as long as wide the valley is. */
const longer = p => Math.sqrt(p.lam[2] / p.lam[0])
export const lossAt = (p, d) => p.floor + dot(p.lam, d.map(v => v * v)) / 2
export const paramsAt = (p, d) =>
  three.map(j => p.best[j] + dot(d, three.map(i => p.dir[i][j])))
export const distances = (p, params) => p.dir.map(d => dot(d, params.map((v, j) => v - p.best[j])))
export function curveAt(p, d) {
  const [a, b, c] = paramsAt(p, d)
  return x => {
    const z = (x - p.mean) / p.sd
    return (a * z + b) * z + c
  }
}

/** What k steps leave of the way along a direction in which one step takes a share m of it. */
function remaining(k, m, momentum) {
  if (!momentum) return m < 0.5 ? Math.exp(k * Math.log1p(-m)) : (1 - m) ** k
  const times = ([a, b, c, d], [e, f, g, h]) =>
    [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h]
  let power = [1, 0, 0, 1] // d(k+1) = (1 + momentum - m)·d(k) - momentum·d(k-1), by squaring
  let square = [1 + momentum - m, -momentum, 1, 0]
  for (let left = k; left > 0; left = Math.floor(left / 2)) {
    if (left % 2) power = times(power, square)
    square = times(square, square)
  }
  return power[0] + power[1]
}

/** The distances from the best after k steps, however many; between two steps on the way. */
export function walk(p, k, rate, from = p.from, momentum = 0) {
  const whole = Math.floor(k)
  const at = n => from.map((d, i) => {
    const v = d * remaining(n, rate * p.lam[i], momentum)
    return d === 0 ? 0 : clip(Number.isNaN(v) ? Infinity : v, -1e150, 1e150)
  })
  if (whole === k) return at(k)
  const next = at(whole + 1)
  return at(whole).map((v, i) => v + (k - whole) * (next[i] - v))
}

const goal = p => p.floor + Math.max(0.01 * p.floor, 1e-9 * lossAt(p, p.from))

/** The first step whose loss is within 1% of the lowest; Infinity where there is none. */
export function arrival(p, rate, from = p.from, momentum = 0) {
  const there = k => lossAt(p, walk(p, k, rate, from, momentum)) <= goal(p)
  if (rate >= limit(p, momentum)) return there(0) ? 0 : Infinity
  if (momentum) for (let k = 0; k < 3000; k++) if (there(k)) return k // it swings
  let [low, high] = [0, 1]
  while (!there(high)) {
    if (high > 1e200) return Infinity
    high *= 2
  }
  while (high - low > 1 && high - low > 1e-12 * high) {
    const middle = Math.floor((low + high) / 2)
    if (there(middle)) high = middle; else low = middle
  }
  return there(0) ? 0 : high
}

/** The rates to begin with: 1e-5 for the ride, else a third of the limit; 0.1 standardised. */
export const goodRate = p => p.standardised ? 0.1 : Number((0.3 * limit(p)).toPrecision(1))
export const fastRate = p => Number((0.98 * limit(p)).toPrecision(3))

// --------------------------------------------------------------------------------------- words

const minus = text => `${text}`.replace('-', '−')
const superscript = n => `${n}`.replace(/./g, c => '⁰¹²³⁴⁵⁶⁷⁸⁹'[c] ?? '⁻')
export const count = k => k < 1e15 ? Math.round(k).toLocaleString('en') : say(k)

/** A number as one says it, to three or four digits. */
export function say(v) {
  const size = Math.abs(v)
  if (!(size < 1e200)) return 'beyond all numbers'
  if (size >= 1e15 || (size > 0 && size < 1e-7)) {
    const power = Math.floor(Math.log10(size))
    return minus(`${(v / 10 ** power).toFixed(1)} × 10${superscript(power)}`)
  }
  for (const [unit, name] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']]) {
    if (size >= 10 * unit || (unit > 1e6 && size >= unit)) {
      return minus(`${Number((v / unit).toPrecision(3))} ${name}`)
    }
  }
  if (size >= 100) return minus(Math.round(v).toLocaleString('en'))
  if (size >= 0.001 || !v) return minus(Number(v.toPrecision(3)))
  return minus(v.toFixed(2 - Math.floor(Math.log10(size))).replace(/0+$/, ''))
}

/** How many steps somebody means, or a sentence that says why that is no number of steps. */
export function readSteps(text) {
  const typed = text.trim().toLowerCase()
  if (!typed) return 'A guess first: type a number, or pull the slider.'
  const grouped = /^\d{1,3}([,.' \u00a0\u202f]\d{3})+$/.test(typed)
  const found = grouped ? [0, typed.replace(/\D/g, ''), '']
    : /^(\d+(?:[.,]\d+)?)\s*(k|thousand|m|mio|million|bn|billion)?s?(?:\s*steps)?$/.exec(typed)
  const unit = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 }[found?.[2]?.[0]] ?? 1
  const steps = found && Number((Number(found[1].replace(',', '.')) * unit).toPrecision(15))
  const vague = found?.[1] && !found[2] && /[.,]/.test(found[1]) // 1,5 of what?
  if (!found || vague) return `“${text.trim().slice(0, 20)}” is no number of steps.`
  if (!Number.isInteger(steps) || steps < 1) return 'A whole number of steps, one or more.'
  return steps
}

const day = (y, m, d) => {
  const date = new Date(Date.UTC(y, m - 1, d))
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === Number(d) && y >= 1000
  return real ? Number(y) * 10000 + m * 100 + Number(d) : 0
}

/** The seed that a birthday or any number stands for, or a sentence that says why it is none. */
export function readSeed(text) {
  const typed = text.trim()
  const parts = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/.exec(typed)
  if (!typed) return 'A birthday first, such as 15.03.2007, or any number.'
  if (/^\d+$/.test(typed)) {
    return Number(typed) < 2 ** 32 ? Number(typed) : 'A number below 4,294,967,296, please.'
  }
  if (!parts) {
    return `“${typed.slice(0, 20)}” is neither a day, such as 15.03.2007, nor a number.`
  }
  const [, first, mark, second, third] = parts
  const dayFirst = day(third, second, first)
  const monthFirst = mark === '.' ? 0 : day(third, first, second)
  if (first.length > 2) return day(first, second, third) || `There is no day ${typed}.`
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    const iso = `${dayFirst}`.replace(/(....)(..)(..)/, '$1-$2-$3')
    return `${typed} can be read in two ways. Write ${iso}, or the other one.`
  }
  return dayFirst || monthFirst || `There is no day ${typed}.`
}

// ------------------------------------------------------------------------------------- drawing

/** Scrolls no further than it must for something to be seen. */
const reveal = (node, block = 'nearest') =>
  node.scrollIntoView({ block, behavior: prefersStill() ? 'auto' : 'smooth' })
const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches
const ease = f => f * f * (3 - 2 * f)
const hop = k => Math.floor(k) + ease(clip((k % 1) * 1.6, 0, 1)) // land, rest, go on
const blend = (a, b, f) => `rgb(${[1, 3, 5].map(i =>
  Math.round(parseInt(a.slice(i, i + 2), 16) * (1 - f) + parseInt(b.slice(i, i + 2), 16) * f))})`

/** Calls frame(0 … 1) over so many milliseconds, then done(); gives what stops it. */
function film(ms, frame, done = () => {}) {
  let id = 0
  let begun
  const tick = now => {
    begun ??= now
    const f = prefersStill() ? 1 : Math.min(1, (now - begun) / ms)
    frame(f)
    if (f < 1) id = requestAnimationFrame(tick); else done()
  }
  if (prefersStill()) { frame(1); done() } else id = requestAnimationFrame(tick)
  return () => cancelAnimationFrame(id)
}

/** A canvas that paints when asked, at most once a frame, and when its size or theme changes. */
function stage(canvas, draw) {
  const c = canvas.getContext('2d')
  let asked = 0
  const paint = () => {
    asked = 0
    const { clientWidth: w, clientHeight: h } = canvas
    const ratio = devicePixelRatio || 1
    if (!w || !h) return
    if (canvas.width !== Math.round(w * ratio) || canvas.height !== Math.round(h * ratio)) {
      [canvas.width, canvas.height] = [Math.round(w * ratio), Math.round(h * ratio)]
    }
    const css = getComputedStyle(canvas)
    const ink = name => css.getPropertyValue(`--${name}`).trim()
    c.setTransform(ratio, 0, 0, ratio, 0, 0)
    c.clearRect(0, 0, w, h)
    c.lineJoin = c.lineCap = 'round'
    c.globalAlpha = 1
    c.font = `${w < 240 ? 11 : 12}px ${css.fontFamily}`
    draw(c, w, h, ink)
  }
  const ask = () => { asked ||= requestAnimationFrame(paint) }
  new ResizeObserver(ask).observe(canvas)
  canvas.repaint = ask
  return ask
}

function trace(c, points, closed = false) {
  c.beginPath()
  points.forEach(([x, y], i) => i ? c.lineTo(x, y) : c.moveTo(x, y))
  if (closed) c.closePath()
}
function stroke(c, points, ink, width = 1, dash = []) {
  trace(c, points)
  c.strokeStyle = ink
  c.lineWidth = width
  c.setLineDash(dash)
  c.stroke()
  c.setLineDash([])
}
function shape(c, points, fill, edge) {
  trace(c, points, true)
  if (fill) { c.fillStyle = fill; c.fill() }
  if (edge) { c.strokeStyle = edge; c.stroke() }
}
function disc(c, x, y, r, ink, edge) {
  c.beginPath()
  c.arc(x, y, r, 0, 7)
  c.fillStyle = ink
  c.fill()
  if (edge) { c.strokeStyle = edge; c.lineWidth = 1.5; c.stroke() }
}
function write(c, text, x, y, ink, align = 'left') {
  c.fillStyle = ink
  c.textAlign = align
  c.fillText(text, x, y)
}
/** Words above what is drawn, on the ground's own colour, so that no line runs through them. */
function label(c, text, x, y, ink, align = 'left') {
  const width = c.measureText(text).width
  const left = x - { left: 0, center: width / 2, right: width }[align]
  c.save()
  c.globalAlpha *= 0.8
  c.fillStyle = getComputedStyle(c.canvas).getPropertyValue('--paper')
  c.fillRect(left - 3, y - 11, width + 6, 15)
  c.restore()
  write(c, text, x, y, ink, align)
}

/** Round numbers between two. */
export function ticks(low, high, about = 4) {
  const rough = (high - low) / about
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].find(m => m * power >= rough * 0.999) * power
  const first = Math.ceil(low / step - 1e-9)
  return range(Math.floor(high / step + 1e-9) - first + 1).map(i => (first + i) * step)
}
const tickLabel = v => minus(Math.abs(v) < 1e6 && (v === 0 || Math.abs(v) >= 0.001)
  ? Number(v.toPrecision(6)).toLocaleString('en', { maximumFractionDigits: 6 }) : say(v))

/** The dots and a curve among them; as high as both need, so that no curve is ever cut off. */
function plotDots(c, w, h, ink, data) {
  const { x, y, names, curve, best, misses = 0, clock = 0, mean, sd, room } = data
  const small = w < 280
  const [x0, x1] = [Math.min(...x), Math.max(...x)]
  const along = range(97).map(i => x0 + (x1 - x0) * i / 96)
  const heights = along.map(curve).map(v => clip(v, -1e140, 1e140))
  const seen = [...y, ...heights, ...(room ?? [])]
  const [low, high] = [Math.min(...seen), Math.max(...seen)]
  const pad = (high - low) * 0.05 || 1
  const yTicks = ticks(low - pad, high + pad, h < 160 ? 2 : 4)
  const left = Math.max(small ? 24 : 34, ...yTicks.map(v => c.measureText(tickLabel(v)).width + 9))
  const top = small ? 8 : 22
  const bottom = small ? 22 : 38
  const X = v => left + 9 + (v - x0) / (x1 - x0) * (w - left - 18)
  const Y = v => h - bottom - (v - low + pad) / (high - low + 2 * pad) * (h - bottom - top)

  for (const v of yTicks) {
    stroke(c, [[left, Y(v)], [w, Y(v)]], ink('hair'))
    write(c, tickLabel(v), left - 6, Y(v) + 4, ink('soft'), 'right')
  }
  if (!small) write(c, names[1], 0, 11, ink('soft'))
  const unit = /\(([^()]*)\)\s*$/.exec(names[0])?.[1] ?? ''
  const shown = [
    [1 - clock, ticks(x0, x1, small ? 2 : 4).map(v => [X(v), tickLabel(v)]), names[0]],
    [clock, ticks((x0 - mean) / sd, (x1 - mean) / sd, 4)
      .map(v => [X(mean + v * sd), tickLabel(v)]),
    `${names[0].replace(/\s*\([^()]*\)\s*$/, '')} from the middle, in units of ` +
      `${say(sd)}${unit && ` ${unit}`}`]]
  for (const [alpha, marks, title] of shown) {
    c.globalAlpha = alpha
    for (const [at, text] of marks) {
      stroke(c, [[at, h - bottom + 2], [at, h - bottom + 6]], ink('soft'))
      write(c, text, at, h - bottom + 18, ink('soft'), 'center')
    }
    if (!small) write(c, title, w, h - 5, ink('soft'), 'right')
  }
  c.globalAlpha = 1

  const path = f => along.map(v => [X(v), clip(Y(f(v)), -1e4, 1e4)])
  if (misses) {
    c.globalAlpha = misses
    x.forEach((v, i) => stroke(c, [[X(v), Y(y[i])], [X(v), Y(curve(v))]], ink('orange'), 1))
    c.globalAlpha = 1
  }
  if (best) stroke(c, path(best), ink('green'), 1.5, [2, 5])
  stroke(c, path(curve), ink('orange'), small ? 2.5 : 4)
  const r = clip(w / 90, small ? 2 : 3, 5) * (x.length > 60 ? 0.6 : 1)
  x.forEach((v, i) => disc(c, X(v), Y(y[i]), r, ink('blue'), r > 2.5 && ink('paper')))
}

const EDGE = { left: 48, right: 14 } // of the plot of the loss; the slider of the guess knows it
const stepName = e => e > 11 ? `10${superscript(e)}`
  : `${10 ** (e % 3)}${['', ' thousand', ' million', ' billion'][Math.floor(e / 3)]}`

/** The loss against the steps, both on logarithmic scales. */
function plotLoss(c, w, h, ink, { runs, floor, guess, decades = 7 }) {
  const longest = Math.max(1, ...runs.map(run => run.to))
  const steps = Math.max(decades, Math.ceil(Math.log10(longest) - 1e-9))
  const highest = Math.max(1e-290, ...runs.flatMap(run => [run.loss(0), run.loss(run.to)]))
  const lowest = Math.max(floor, 1e-9 * Math.min(...runs.map(run => run.loss(0))), 1e-299)
  const roomy = h >= 150
  const below = roomy ? 0.13 * Math.log10(highest / lowest) + 0.1 : 0.2 // room for words
  const [e0, e1] = [Math.log10(lowest) - below, Math.min(Math.log10(highest) + 0.25, 290)]
  const [top, bottom] = [18, 34]
  const X = k => EDGE.left + Math.log10(Math.max(1, k)) / steps * (w - EDGE.left - EDGE.right)
  const Y = v => h - bottom - (clip(Math.log10(v), -300, 295) - e0) / (e1 - e0) * (h - bottom - top)

  const every = Math.ceil((e1 - e0) / (h < 150 ? 2.5 : 4))
  for (let e = Math.ceil(e0); e <= e1; e++) {
    if (e % every) continue
    stroke(c, [[EDGE.left, Y(10 ** e)], [w - EDGE.right, Y(10 ** e)]], ink('hair'))
    const text = e < 5 && e > -4 ? tickLabel(10 ** e) : `10${superscript(e)}`
    write(c, text, EDGE.left - 6, Y(10 ** e) + 4, ink('soft'), 'right')
  }
  write(c, 'loss', 0, 11, ink('soft'))
  const taken = []
  for (const e of [0, steps, 3, 6, 1, 2, 9, 4, 5, 12, 15, 20, 30].filter(e => e <= steps)) {
    const text = stepName(e)
    const half = c.measureText(text).width / 2
    const at = clip(X(10 ** e), half, w - half)
    if (taken.some(([a, b]) => at - half - 8 < b && at + half + 8 > a)) continue
    taken.push([at - half, at + half])
    write(c, text, at, h - bottom + 16, ink('soft'), 'center')
  }
  for (let e = 0; e <= steps; e++) {
    stroke(c, [[X(10 ** e), h - bottom], [X(10 ** e), h - bottom + 4]], ink('edge'))
  }
  write(c, 'steps', w - EDGE.right, h - 4, ink('soft'), 'right')

  stroke(c, [[EDGE.left, Y(lowest)], [w - EDGE.right, Y(lowest)]], ink('green'), 1.5)
  if (roomy) write(c, 'the lowest possible', EDGE.left + 4, Y(lowest) + 13, ink('green'))
  if (guess) {
    const beyond = guess > 10 ** steps
    const at = Math.min(X(guess), w - EDGE.right)
    stroke(c, [[at, 20], [at, h - bottom]], ink('ink'), 1.5, [4, 4])
    const text = beyond ? 'your guess →' : 'your guess'
    const half = c.measureText(text).width / 2
    write(c, text, clip(at, EDGE.left + half, w - half), 12, ink('ink'), 'center')
  }
  for (const { loss, to, faint } of runs) {
    const points = [[X(0), Y(loss(0))], [X(1), Y(loss(Math.min(1, to)))]]
    for (let i = 1; i <= 200 && to > 1; i++) {
      const k = i < 200 ? Math.floor(to ** (i / 200)) : to
      points.push([X(k), Y(loss(k))])
    }
    c.globalAlpha = faint ? 0.35 : 1
    stroke(c, points, ink('orange'), w < 240 ? 2 : 3)
    const [x, y] = points.at(-1)
    if (!faint) disc(c, x, y, w < 240 ? 4 : 6, ink('orange'))
    c.globalAlpha = 1
  }
}

// ------------------------------------------------------------------------------ what all share

/** Fills el with HTML, and gives the parts that have a name in it. */
function build(el, html) {
  el.innerHTML = html
  const named = [...el.querySelectorAll('[data-is]')].map(node => [node.dataset.is, node])
  return Object.fromEntries(named)
}
const escape = text => `${text}`.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)
const plural = (k, word = 'step') => `${count(k)} ${word}${k === 1 ? '' : 's'}`

/** A sentence that a screen reader is told, or, while a film runs, is not. */
function tell(node, html, aloud = true) {
  node.setAttribute('aria-live', aloud ? 'polite' : 'off')
  if (aloud || node.innerHTML !== html) node.innerHTML = html
}

/** The seed that the address of the page asks for. */
const seedOfPage = () => Number(/[#&]seed=(\d{1,10})(?:&|$)/.exec(location.hash)?.[1] ?? NaN)

/** The data of a figure: the ride of the address, if they are the ride's, or those of the model. */
function dataOf(model) {
  const own = { x: model.get('x'), y: model.get('y'), start: model.get('start'),
    names: model.get('names') ?? ['x', 'y'], sums: model.get('sums') }
  const usual = ride(model.get('seed') ?? 42)
  const isRide = !own.x || (own.x.length === 20 &&
    own.x.every((v, i) => v === i) && own.y.every((v, i) => Math.abs(v - usual.y[i]) < 1e-4))
  if (!isRide) return { ...own, seed: null, sums: own.sums ?? summary(own.x, own.y) }
  const seed = seedOfPage() < 2 ** 32 ? seedOfPage() : model.get('seed') ?? 42
  const data = ride(seed)
  const start = seed === 42 && own.start ? own.start : data.start
  return { ...data, start, seed, sums: summary(data.x, data.y),
    names: own.x ? own.names : data.names }
}
/** Begins anew when the address asks for another ride; not for a reader's own data. */
function followSeed(current, begin) {
  const hear = () => {
    const seed = seedOfPage()
    if (current() !== null && seed < 2 ** 32 && seed !== current()) begin()
  }
  addEventListener('hashchange', hear)
  return () => removeEventListener('hashchange', hear)
}
const figures = {} // by their names; a page carries only those that it shows
const bothBowls = data => [false, true].map(z => bowlOf(data.sums, data.start, z))

// ------------------------------------------------------------------------------------- for: wager

const WAGER = `
  <div class="stage">
    <canvas class="dots" data-is="dots" role="img" aria-label="Dots and a curve"></canvas>
  </div>
  <div class="panel">
    <p class="sum" data-is="sum">
      <span class="loss">loss <b data-is="loss"></b></span>
      <span class="steps">steps <b data-is="steps"></b></span>
      <span class="low">lowest possible <b data-is="low"></b></span>
    </p>
    <p class="sum four">
      ${knobs.map(name => `<span><i>${name}</i> <b data-is="${name}"></b></span>`).join('')}
      <span>rate <b data-is="rate"></b></span>
    </p>
    <div class="say" role="status" data-is="say"></div>
    <div class="bet" data-is="bet" hidden>
      <canvas data-is="log" role="img" aria-label="Loss against steps"></canvas>
      <input type="range" min="1" max="7" step="0.05" value="4" data-is="slide"
        aria-label="Your guess, from ten steps to ten million">
    </div>
    <div class="act">
      <label data-is="ask" hidden>My guess <input data-is="guess" size="10" placeholder="?"
        autocomplete="off" inputmode="text"> steps</label>
      <button class="big" data-is="go"></button>
    </div>
    <p class="note" data-is="note"></p>
  </div>
  <div class="own">
    <label>Your own ride, from a birthday:
      <input data-is="own" placeholder="15.03.2007" size="11" autocomplete="off"></label>
    <button data-is="draw">Draw it</button>
    <button data-is="keep" hidden>Keep a picture</button>
    <button data-is="again" hidden>From the start</button>
    <span class="quiet" role="status" data-is="owned"></span>
  </div>`

figures.wager = wager
function wager({ model, el }) {
  const root = document.createElement('div')
  root.className = 'wager'
  const onward = document.createElement('div')
  onward.hidden = true
  el.replaceChildren(root, onward)
  const ui = build(root, WAGER)
  let data // the ride: x, y, start, seed, sums
  let grounds // its bowl in seconds, and standardised
  let p, rate, k // the bowl walked in, and where the walk is
  let before = null // the curve that time, newly counted, leads away from
  let clock = 0 // 0: in seconds, 1: from the middle
  let past = [] // earlier walks, shown faintly
  let guess = null
  let question = ''
  let act = 0
  let cancel = () => {} // ends what moves
  let hold = null // holds it
  let resume = null // goes on
  let leave = () => {}

  const at = n => walk(p, n, rate)
  const loss = n => lossAt(p, at(n))
  function curveNow() {
    const now = curveAt(p, at(k))
    return before ? x => before(x) + (now(x) - before(x)) * ease(clock) : now
  }
  const dots = stage(ui.dots, (c, w, h, ink) => plotDots(c, w, h, ink, { ...data,
    mean: data.sums.mean, sd: data.sums.sd, curve: curveNow(), misses: 0.35, clock }))
  const runNow = () => {
    const [q, r] = [p, rate]
    return { loss: n => lossAt(q, walk(q, n, r)), to: k, rate: r }
  }
  const log = stage(ui.log, (c, w, h, ink) => plotLoss(c, w, h, ink,
    { floor: p.floor, guess, runs: [...past, runNow()] }))

  function show() {
    const now = loss(k)
    ui.loss.textContent = say(now)
    ui.low.textContent = say(p.floor)
    ui.steps.textContent = count(k)
    ui.rate.textContent = say(rate)
    paramsAt(p, at(k)).forEach((v, j) => { ui[knobs[j]].textContent = say(v) })
    ui.dots.setAttribute('aria-label', `Twenty speeds and a curve, whose loss is ${say(now)}`)
    ui.log.setAttribute('aria-label', `Loss against steps: ${say(now)} after ${plural(k)}`)
    dots()
    log()
  }
  /** What the figure says and offers next. */
  function turn(next, words, button, note = '') {
    act = next
    tell(ui.say, words)
    ui.note.innerHTML = note
    ui.go.textContent = button
    ui.bet.hidden = ui.ask.hidden = act < 2
    ui.ask.hidden = act !== 2
    ui.slide.hidden = act !== 2
    ui.sum.classList.toggle('far', act > 2 && act !== 5)
    ui.keep.hidden = ui.again.hidden = act < 4
    root.dataset.act = act
    if (next) reveal(ui.go)
    show()
  }
  /** Walks to a step, over so many milliseconds; a press on the button holds it. */
  function run(to, ms, shape, caption, done) {
    const from = k
    let part = 0
    ui.go.textContent = 'Pause'
    root.dataset.walks = true
    const rest = film(ms, g => {
      part = g
      k = g < 1 ? shape(from, to, g) : to
      if (caption) tell(ui.say, caption(k), false)
      show()
    }, () => {
      hold = null
      delete root.dataset.walks
      done()
    })
    if (part === 1) return
    cancel = rest
    hold = () => {
      rest()
      k = Math.floor(k)
      ui.go.textContent = 'Go on'
      resume = () => run(to, ms * (1 - part), shape, caption, done)
      show()
    }
  }
  const byHops = (a, b, g) => hop(a + (b - a) * g)
  const byRush = (a, b, g) => Math.floor(a * (b / a) ** g)

  function begin() {
    cancel()
    leave()
    onward.hidden = true
    data = dataOf(model)
    grounds = bothBowls(data)
    p = grounds[0]
    rate = data.seed === 42 ? 1e-5 : goodRate(p)
    before = guess = hold = resume = null
    past = []
    k = clock = 0
    ui.guess.value = ''
    ui.slide.value = 4
    ui.slide.classList.add('empty')
    delete root.dataset.walks
    ui.owned.textContent = data.seed === 42 ? ''
      : `This is ride ${data.seed}; the address of this page now brings it back.`
    turn(0, `Three numbers make the curve <i>a·t² + b·t + c</i>; these are picked at random. Its
      <b>loss</b>, the average of the squared misses, is <b>${say(loss(0))}</b>. A step moves
      each number a little, the way that lowers the loss: by <i>rate × slope</i>.`,
    'Take ten steps')
  }

  const acts = [
    () => run(10, 2600, byHops, n => `Step ${Math.floor(n)} …`, () => turn(1,
      `A leap: from ${say(loss(0))} to <b>${say(loss(10))}</b>. The lowest possible
      is ${say(p.floor)}.`, 'Ten more')),
    () => run(20, 2200, byHops, n => `Step ${Math.floor(n)} …`, () => {
      question = `Those ten took off <b>${say(loss(10) - loss(20))}</b>. Yet every step goes
        downhill. <b>How many steps until it is down</b>, within 1% of the lowest?`
      turn(2, question, 'Walk')
    }),
    () => {
      const typed = readSteps(ui.guess.value)
      if (typeof typed === 'string') {
        ui.guess.focus()
        return tell(ui.say, typed)
      }
      setGuess(typed, false)
      turn(3, 'Walking …', 'Pause')
      run(arrival(p, rate), 8000, byRush, n => n <= guess ? 'Walking …'
        : `Past your guess, where the loss was <b>${say(loss(guess))}</b> …`, arrived)
    },
    null,
    tooFast,
    fromTheMiddle,
    null,
    () => {
      onward.hidden = false
      leave()
      leave = bowl({ model: plain({ ...data, seed: data.seed, told: true }), el: onward })
      onward.querySelector('.big').focus({ preventScroll: true })
      reveal(onward, 'start')
    }]

  function arrived() {
    const [few, days] = [k / guess, k / 86400]
    const judged = few > 1.5 ? `${say(few)} times too few` : few < 1 / 1.5
      ? `${say(1 / few)} times too many` : 'well guessed'
    const time = days >= 2 ? `${Math.round(days)} days and nights`
      : `${Math.max(1, Math.round(k / 3600))} hours`
    const stuck = data.seed === 42 ? 'stops after about 1.48 million steps, at 7.589' : 'may stick'
    turn(4, `<b>${plural(k)}.</b> You said ${count(guess)}: ${judged}. At a step a second, that is
      ${time}.`, 'Go faster?', `In the 32 bits that PyTorch gives a number the walk ${stuck}.`)
  }
  /** A rate beyond the limit, and the curve explodes. */
  function tooFast() {
    const [slow, wild] = [rate, Number((1.13 * limit(p)).toPrecision(1))]
    const told = () => turn(5, `At a rate of ${say(wild)} every step overshoots by more than the
      last. From ${say(limit(p))} on it explodes; just below, at ${say(fastRate(p))}, it
      still takes <b>${plural(arrival(p, fastRate(p)))}</b>.`, 'Count time from the middle',
    `The loss is like a ground: in seconds a valley ${count(longer(p))} times as long as wide, and
      the rate must suit its steep sides. From the middle it is rounder, and bears a higher rate.`)
    past = [{ ...runNow(), faint: true }]
    k = 0
    watch('Faster …', 'The same start, and a higher rate …', 1100,
      g => { rate = slow * (wild / slow) ** g },
      () => run(24, 5200, byHops, n => `Rate ${say(wild)}, step ${Math.floor(n)}: loss
        <b>${say(loss(Math.floor(n)))}</b>`, told))
  }
  /** The dots stay where they are; time is read from the middle. */
  function fromTheMiddle() {
    const slow = past[0].rate
    before = curveAt(p, walk(p, 0, slow))
    ;[p, rate, k] = [grounds[1], goodRate(grounds[1]), 0]
    const down = arrival(p, rate)
    watch('Counting …', `Time is now read from the middle of the ride, in units of
      ${say(data.sums.sd)} s, their spread. The dots stay, and so do the three numbers to start
      from; the rate is ${say(rate)}.`, 3600, g => { clock = clip(g * 2, 0, 1) }, () => {
      before = null
      run(down, Math.min(6000, down * 80), byHops, null, () => finish(slow, down))
    })
  }
  /** A change to be watched, during which the button waits. */
  function watch(button, words, ms, frame, done) {
    act = 6
    root.dataset.walks = true
    ui.go.textContent = button
    tell(ui.say, words)
    ui.note.textContent = ''
    const rest = film(ms, g => { frame(g); show() }, done)
    if (!prefersStill()) [cancel, hold] = [rest, null]
  }
  function finish(slow, down) {
    const cell = (n, r) => `<td><b>${count(n)}</b> <small>at ${say(r)}</small></td>`
    const [seconds, middle] = grounds
    const fast = fastRate(seconds)
    turn(7, `<b>${plural(down)}.</b> Two things have changed: how time is counted, and the
      rate, which may then be higher before it explodes. All four walks:
      <table><tr><th>time counted<th>at the old rate<th>at a high rate
      <tr><th>in seconds${cell(arrival(seconds, slow), slow)}${cell(arrival(seconds, fast), fast)}
      <tr><th>from the middle${cell(arrival(middle, slow), slow)}${cell(down, rate)}</table>`,
    'See that ground')
  }

  function setGuess(steps, write = true) {
    guess = steps
    if (write) ui.guess.value = count(steps)
    ui.slide.classList.remove('empty')
    ui.slide.value = Math.log10(steps)
    ui.slide.setAttribute('aria-valuetext', plural(steps))
    log()
  }
  ui.slide.oninput = () => setGuess(Number((10 ** ui.slide.value).toPrecision(2)))
  ui.guess.oninput = () => {
    const typed = readSteps(ui.guess.value)
    tell(ui.say, question)
    if (typeof typed === 'number') setGuess(typed, false)
    else { guess = null; log() }
  }
  ui.guess.onkeydown = event => { if (event.key === 'Enter') acts[2]() }
  ui.go.onclick = () => {
    if (resume) {
      const go = resume
      resume = null
      return go()
    }
    if (root.dataset.walks) return hold?.()
    acts[act]?.()
  }
  ui.again.onclick = begin
  function drawOwn() {
    const seed = readSeed(ui.own.value)
    if (typeof seed === 'string') { ui.owned.textContent = seed; return }
    history.replaceState(null, '', `#seed=${seed}`)
    dispatchEvent(new HashChangeEvent('hashchange'))
  }
  ui.draw.onclick = drawOwn
  ui.own.onkeydown = event => { if (event.key === 'Enter') drawOwn() }
  ui.keep.onclick = () => keepPicture(el, data, runNow(), past, guess, grounds[0], curveNow())

  const forget = followSeed(() => data.seed, begin)
  begin()
  return () => { cancel(); leave(); forget() }
}

/** The walk as a picture, 1200 × 630, as links show them. */
function keepPicture(el, data, run, past, guess, p, curve) {
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [2400, 1260]
  el.append(canvas)
  canvas.style.display = 'none'
  const css = getComputedStyle(el)
  const ink = name => css.getPropertyValue(`--${name}`).trim()
  const c = canvas.getContext('2d')
  c.scale(2, 2)
  c.fillStyle = ink('paper')
  c.fillRect(0, 0, 1200, 630)
  const longest = past[0] ?? run
  c.font = `600 44px Charter, Georgia, serif`
  write(c, `${count(longest.to)} steps down`, 48, 78, ink('ink'))
  c.font = `20px Charter, Georgia, serif`
  write(c, guess ? `I said ${count(guess)}. How far is down on your ride?`
    : 'How far is down on your ride?', 48, 112, ink('soft'))
  write(c, `ride ${data.seed} · quadfit.github.io/quadfit/#seed=${data.seed}`, 1152, 604,
    ink('soft'), 'right')
  c.lineJoin = c.lineCap = 'round'
  const plots = [[48, 140, 600, 430, plotDots, { ...data, mean: 0, sd: 1, curve, misses: 0.35 }],
    [690, 140, 462, 430, plotLoss, { floor: p.floor, guess, runs: [...past, run] }]]
  for (const [x, y, w, h, plot, what] of plots) {
    c.save()
    c.translate(x, y)
    c.font = `14px ${css.fontFamily}`
    plot(c, w, h, ink, what)
    c.restore()
  }
  canvas.toBlob(blob => {
    canvas.remove()
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = `walk-${data.seed}.png`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  })
}

// ------------------------------------------------------------------------------- for: bowl, wager

const HEIGHTS = [0.7, 0.45, 0.25, 0.11, 0.0275] // of the contours, as parts of the block's height
const CIRCLE = range(121).map(i => [Math.cos(i * Math.PI / 60), Math.sin(i * Math.PI / 60)])

/** From above, at an angle, without perspective, so that all is true to scale. */
export function camera(w, h, [A, B], angle = 1.19) {
  const [cos, sin, tilt, top] = [Math.cos(angle), Math.sin(angle), 0.62, h * 0.1]
  const tall = (A * sin + B * cos) * tilt
  const deep = 0.3 * A
  const scale = Math.min((w - 16) / (2 * (A * cos + B * sin)), (h - top - 26) / (2 * tall + deep))
  const [cx, cy] = [w / 2, top + scale * tall]
  return { scale, deep: deep * scale,
    at: (u, v, z) => [cx + scale * (u * cos - v * sin),
      cy - scale * (u * sin + v * cos) * tilt + (1 - z) * deep * scale],
    under: (x, y, z) => {
      const X = (x - cx) / scale
      const Y = (cy - y + (1 - z) * deep * scale) / scale / tilt
      return [X * cos + Y * sin, Y * cos - X * sin]
    } }
}

/** The block: two cut faces, the plateau where the loss is too high, and the bowl within. */
function carve(c, G, ink, coarse) {
  const { at, a, b, A, B, cap, end, height, rim, gap } = G
  const tint = range(65).map(i => blend(ink('lit'), ink('unlit'), i / 64))
  const base = -0.12
  c.lineJoin = 'round'
  c.lineWidth = 0.7
  shape(c, [at(-A, -B, 1), at(A, -B, 1), at(A, -B, base), at(-A, -B, base)], tint[35], ink('edge'))
  shape(c, [at(-A, -B, 1), at(-A, B, 1), at(-A, B, base), at(-A, -B, base)], tint[20], ink('edge'))
  shape(c, [at(-A, -B, 1), at(A, -B, 1), at(A, B, 1), at(-A, B, 1)], tint[10], ink('edge'))

  const along = n => range(n + 1).map(i => end * Math.sin((2 * i / n - 1) * Math.PI / 2))
  const edge = along(96)
  const back = [...edge].reverse()
  const mouth = [...edge.map(u => at(u, -rim(u), 1)), ...back.map(u => at(u, rim(u), 1))]
  if (end === A) { // it cuts the front face
    for (let v = 1; v >= -1; v -= 0.05) mouth.push(at(-A, v * rim(A), height(A, v * rim(A))))
  }
  c.save()
  trace(c, mouth, true)
  c.clip()
  const [n, m] = coarse ? [28, 26] : [48, 40]
  const sun = [0.25, 0.68, 0.69]
  const steep = G.deep / G.scale / cap
  const grid = along(n).map(u => range(m + 1).map(j => {
    const v = rim(u) * (2 * j / m - 1)
    return [...at(u, v, height(u, v)), u, v]
  }))
  c.lineWidth = 0.8
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) { // from the back to the front
      const corners = [grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]]
      const [u, v] = [2, 3].map(o => (corners[0][o] + corners[2][o]) / 2)
      const normal = [-a * u * steep, -b * v * steep, 1]
      const light = dot(normal, sun) / Math.hypot(...normal)
      const dark = clip(0.16 + 0.66 * (0.69 - light) + 0.12 * (1 - height(u, v)), 0, 1)
      shape(c, corners, tint[Math.round(64 * dark)], tint[Math.round(64 * dark)])
    }
  }
  c.globalAlpha = 0.55
  for (const z of HEIGHTS) shape(c, G.ring(z), null, ink('contour'))
  c.restore()

  c.lineWidth = clip(2.2 - gap / 10, 1, 2)
  shape(c, mouth.slice(0, 194), null, blend(ink('unlit'), ink('edge'), clip(gap / 20, 0, 1)))
  if (gap < 100) { // too narrow to look in: the valley's floor, as if the block were glass
    c.globalAlpha = clip(2 - gap / 50, 0, 1)
    const low = edge.map(u => at(u, 0, height(u, 0)))
    stroke(c, low, ink('shadow'), 1.5)
    c.globalAlpha *= 0.22
    shape(c, [...low, ...back.map(u => at(u, 0, 1))], ink('shadow'))
    c.globalAlpha = 1
  }
}

const BOWL = `
  <div class="block"><canvas class="ground" data-is="ground" tabindex="0" role="application"
    aria-roledescription="a ball in a landscape"></canvas>
    <canvas class="lens" data-is="lens" role="img" aria-label="The valley, cut across"></canvas>
  </div>
  <canvas class="dots" data-is="dots" role="img" aria-label="Dots and a curve"></canvas>
  <canvas class="log" data-is="log" role="img" aria-label="Loss against steps"></canvas>
  <div class="say" role="status" data-is="say"></div>
  <div class="intro" data-is="intro"><button class="big" data-is="on"></button></div>
  <div class="switch" data-is="switch" role="group" aria-label="How x is counted">
    <button data-is="raw"></button><button data-is="std">from the middle</button>
  </div>
  <div class="rate"><span>rate <b data-is="rateSaid"></b></span>
    <span class="track"><input aria-label="rate, as a part of the limit" type="range" min="0.01"
      max="1.3" step="0.005" data-is="rate"><span class="lim" data-is="lim"></span></span>
    <button class="chip" data-is="chip"></button></div>
  <div class="walk"><button data-n="1">1 step</button><button data-n="10">10</button>
    <button data-n="1000">1,000</button><button data-n="1000000">a million</button>
    <button class="big" data-is="play">Play</button><button data-is="again">Back</button></div>
  <details data-is="more"><summary>More</summary>
    <p class="numbers" data-is="numbers"></p>
    <label>momentum <b data-is="betaSaid">0</b><input type="range" min="0" max="0.99" step="0.01"
      value="0" data-is="beta"></label>
    <label>directions shown <select data-is="pair">
      <option value="0,2">flattest and steepest</option>
      <option value="0,1">flattest and middle</option>
      <option value="1,2">middle and steepest</option></select></label>
    <label class="tick"><input type="checkbox" data-is="predict"> let me predict first</label>
    <p class="predict" data-is="bets" hidden></p>
  </details>`

figures.bowl = bowl
function bowl({ model, el }) {
  const root = document.createElement('div')
  root.className = 'bowl'
  el.replaceChildren(root)
  const ui = build(root, BOWL)
  let data, both
  let std = 0 // which of the two bowls
  let morph = 0 // 0: as it comes, 1: standardised
  let left = null // where the ball was in the bowl that is being left
  let rate, from
  let momentum = 0
  let k = 0
  let to = null // where the walk that runs will end
  let pair = [0, 2] // the directions shown
  let size, cap // half the block's sides, and the loss at which it is cut off
  let cam
  let angle = 1.19
  let stop = () => {}
  let chapter = 0 // of the introduction; 3: everything is there
  let judged = ''

  const p = () => both[std]
  const at = n => walk(p(), n, rate, from, momentum)
  const loss = n => lossAt(p(), at(n))
  const limitNow = () => limit(p(), momentum)
  const lam = i => both[0].lam[i] ** (1 - morph) * both[1].lam[i] ** morph
  const xName = () => data.names[0].replace(/\s*\([^()]*\)\s*$/, '')
  const unit = () => /\((.*)\)\s*$/.exec(data.names[0])?.[1]

  function geometry(w, h) { // what the two layers share
    const [a, b] = pair.map(lam)
    const [A, B] = size
    cam = camera(w, h, size, angle)
    const height = (u, v) => Math.min(1, (a * u * u + b * v * v) / 2 / cap)
    const rim = u => Math.min(B, Math.sqrt(Math.max(0, 2 * cap - a * u * u) / b))
    const ring = z => CIRCLE.map(([x, y]) => {
      const [u, v] = [clip(x * Math.sqrt(2 * z * cap / a), -A, A),
        clip(y * Math.sqrt(2 * z * cap / b), -B, B)]
      return cam.at(u, v, z)
    })
    const end = Math.min(A, Math.sqrt(2 * cap / a))
    return { ...cam, a, b, A, B, cap, end, height, rim, ring, gap: 2 * cam.scale * rim(0) }
  }
  function trail() {
    const stops = range(Math.min(Math.ceil(k), 60))
    for (let i = 1; i <= 80 && k > 60; i++) stops.push(Math.floor(60 * (k / 60) ** (i / 80)))
    return [...stops, k].map(at)
  }
  const shown = i => { // while the ground changes, the ball keeps its height
    const d = at(k)[i]
    if (!left) return d
    const share = Math.abs(std - morph)
    const high = share * left[i] * Math.sqrt(both[1 - std].lam[i]) +
      (1 - share) * d * Math.sqrt(p().lam[i])
    return high / Math.sqrt(lam(i))
  }

  const block = document.createElement('canvas')
  const ground = stage(ui.ground, (c, w, h, ink) => {
    const G = geometry(w, h)
    const key = [w, h, devicePixelRatio, morph, pair, angle, cap, size, ink('paper')].join()
    if (block.key !== key) {
      block.key = key
      ;[block.width, block.height] = [ui.ground.width, ui.ground.height]
      const d = block.getContext('2d')
      d.scale(block.width / w, block.height / h)
      carve(d, G, ink, Boolean(left))
    }
    c.drawImage(block, 0, 0, w, h)

    const flies = rate > limitNow()
    const steps = left ? [pair.map(shown)] : trail().map(d => pair.map(i => d[i]))
    const way = steps.map(([u, v]) => {
      const z = (G.a * u * u + G.b * v * v) / 2 / cap
      const high = z < 1 ? z : flies ? Math.min(1.9, 1 + 0.16 * Math.log(z)) : 1
      return [clip(u, -G.A * 1.06, G.A * 1.06), clip(v, -G.B * 1.2, G.B * 1.2), high]
    })
    const path = way.map(q => G.at(...q))
    const [x, y] = path.at(-1)
    const [u, v] = way.at(-1)
    const [sx, sy] = G.at(u, v, G.height(u, v)) // the shadow, on the ground below
    const r = w < 480 ? 9 : 11

    const low = G.at(0, 0, 0)
    disc(c, ...low, 5, ink('green'), ink('paper'))
    if (w > 300) label(c, 'the lowest point', low[0] + 10, low[1] + 14, ink('green'))
    const fresh = Math.max(0, path.length - 14)
    c.globalAlpha = flies ? 0.28 : 1
    stroke(c, path.slice(0, fresh + 1), ink('orange'), 1.8)
    c.globalAlpha = 1
    stroke(c, path.slice(fresh), ink('orange'), 1.8)
    for (const q of path.slice(0, 60)) disc(c, ...q, 2.4, ink('orange'))
    c.globalAlpha = 0.4
    c.beginPath()
    c.ellipse(sx, sy + 1, r * 0.95, r * 0.5, 0, 0, 7)
    c.fillStyle = ink('shade')
    c.fill()
    c.globalAlpha = 1
    if (sy - y > 12) stroke(c, [[x, y], [sx, sy]], ink('shadow'), 1, [1, 4])
    const shine = c.createRadialGradient(x - r * 0.35, y - r * 0.9, 1, x, y - r * 0.5, r * 1.1)
    shine.addColorStop(0, '#ffb27a')
    shine.addColorStop(0.5, '#d55e00')
    shine.addColorStop(1, '#8a3c00')
    disc(c, x, y - r * 0.5, r, shine)
    if (document.activeElement === ui.ground) {
      c.lineWidth = 2
      c.strokeStyle = ink('ink')
      c.beginPath()
      c.arc(x, y - r * 0.5, r + 4, 0, 7)
      c.stroke()
    }
    const now = loss(k)
    if (!left && !(now < cap * 1.02)) {
      label(c, `↑ loss ${say(now)}`, clip(x, 60, w - 60), y - r * 2.2, ink('ink'), 'center')
    }
    const names = { '0,2': ['flat', 'steep'], '0,1': ['flat', 'less flat'],
      '1,2': ['less flat', 'steep'] }[pair]
    const [front, side] = [G.at(-G.A, 0, -0.12), G.at(0, -G.B, -0.12)]
    write(c, `← ${names[1]} →`, front[0] - 8, front[1] + 16, ink('soft'), 'center')
    write(c, `${names[0]} ↗`, Math.min(side[0] + 8, w - 46), side[1] + 16, ink('soft'))
    if (chapter < 2) {
      const name = w < 400 ? 'cut off' : 'all higher is cut off'
      write(c, name, ...G.at(0.2 * G.A, 0.5 * G.B, 1), ink('soft'), 'center')
    }
  })
  const lens = stage(ui.lens, (c, w, h, ink) => { // cut across, as wide as it must be to be seen
    const b = lam(pair[1])
    const half = Math.sqrt(2 * cap / b) * 1.12
    const X = v => (1 + v / half) * w / 2
    const Y = v => h - 22 - b * v * v / 2 / cap * (h - 32) / 1.26
    const wider = w / 2 / half / (cam?.scale ?? 1)
    write(c, wider > 1.5 ? `cut across, × ${say(Math.round(wider))}` : 'cut across', 0, h - 4,
      ink('soft'))
    stroke(c, range(61).map(i => half * (i / 30 - 1)).map(v => [X(v), Y(v)]), ink('soft'), 1.5)
    if (left) return
    const hops = range(15).map(i => Math.floor(k) - 14 + i).filter(n => n >= 0 && n < k)
    const points = [...hops, k].map(n => clip(at(n)[pair[1]], -9 * half, 9 * half))
      .map(v => [clip(X(v), -4, w + 4), clip(Y(v), 5, h)])
    stroke(c, points, ink('orange'), 1.4)
    points.forEach((q, i) => disc(c, ...q, i === points.length - 1 ? 5 : 2, ink('orange')))
  })
  const dots = stage(ui.dots, (c, w, h, ink) => plotDots(c, w, h, ink, { ...data,
    mean: data.sums.mean, sd: data.sums.sd, curve: curveAt(p(), at(k)), room: data.y,
    best: curveAt(p(), [0, 0, 0]), clock: ease(morph) }))
  const log = stage(ui.log, (c, w, h, ink) => plotLoss(c, w, h, ink,
    { floor: p().floor, runs: [{ loss, to: k }] }))

  /** Where the walk is, in a sentence. */
  function report() {
    const now = loss(k)
    const low = `the lowest is ${say(p().floor)}`
    if (k && rate > limitNow()) {
      return now < 1e100 ? `Step ${count(k)}: loss <b>${say(now)}</b>. Above ${
        say(limitNow())} each step lands higher on the other side.`
        : `Step ${count(k)}: it has flown away, and will not come back.`
    }
    const head = `${k ? `${plural(k)}: l` : 'L'}oss <b>${say(now)}</b>, ${low}.`
    if (now <= goal(p())) return `${head} It is down: within 1% of the lowest.`
    if (!k) return `${head} Drag the ball, or walk.`
    const rest = i => {
      const share = Math.abs(at(k)[i] / from[i])
      if (!(share >= 0.005) || share === Infinity) return 'nothing'
      return share > 0.9995 ? 'all' : share > 0.99 ? 'nearly all' : `${Math.round(100 * share)}%`
    }
    return `${head} Still to go: ${rest(2)} of the way down the steep side, ${rest(0)} along the
      valley.`
  }
  function show(settled = true, words = judged + report()) {
    const over = rate > limitNow()
    ground()
    lens()
    dots()
    log()
    ui.rate.value = rate / limitNow()
    ui.rateSaid.textContent = say(rate)
    ui.rate.setAttribute('aria-valuetext', `${say(rate)}, limit ${say(limitNow())}`)
    ui.lim.textContent = `from ${say(limitNow())} on it explodes`
    ui.lim.classList.toggle('over', over)
    ui.raw.setAttribute('aria-pressed', !std)
    ui.std.setAttribute('aria-pressed', Boolean(std))
    ui.chip.classList.toggle('gone', Number(ui.chip.dataset.rate) === rate)
    const [a, b, c] = paramsAt(p(), at(k)).map(v => Number(v.toPrecision(8)))
    ui.numbers.textContent = `after ${plural(k)}: loss ${Number(loss(k).toPrecision(8))}, ` +
      `a ${a}, b ${b}, c ${c}`
    if (chapter < 3) return
    tell(ui.say, words, settled)
    if (!settled) return
    judged = ''
    ui.ground.setAttribute('aria-label',
      `The ball, at a loss of ${say(loss(k))} after ${plural(k)}. Arrow keys move it.`)
    ui.dots.setAttribute('aria-label', `The dots and the curve, whose loss is ${say(loss(k))}`)
    ui.log.setAttribute('aria-label', `Loss against steps: ${say(loss(k))} after ${plural(k)}`)
  }

  /** Walks on to a step; what is pressed meanwhile adds up. */
  function walkTo(end, done = () => {}) {
    stop()
    k = Math.floor(k)
    to = end
    const [begin, n] = [k, end - k]
    const ms = n <= 1 ? 320 : n <= 60 ? n * 120 : 900 + 500 * Math.log10(n)
    const far = v => Math.log(v + 8)
    ui.play.textContent = 'Pause'
    const quit = film(ms, g => {
      k = g === 1 ? end : n <= 60 ? hop(begin + n * g)
        : begin + Math.floor(Math.exp(far(0) + (far(n) - far(0)) * g) - 8)
      if (g < 1) show(false)
    }, () => { rest(); show(); done() })
    if (to !== null) stop = () => { quit(); rest() }
  }
  function rest() {
    to = null
    stop = () => {}
    ui.play.textContent = 'Play'
  }
  function go(n) {
    if (!ui.predict.checked || to !== null) return walkTo((to ?? Math.floor(k)) + n)
    const before = loss(k)
    const choices = ['fall a lot', 'hardly move', 'rise']
    ui.bets.hidden = false
    ui.bets.innerHTML = `After ${plural(n)} the loss will ` +
      choices.map(text => `<button>${text}</button>`).join(' ')
    ui.bets.querySelectorAll('button').forEach((button, i) => {
      button.onclick = () => {
        ui.bets.hidden = true
        const ratio = loss(Math.floor(k) + n) / before
        const right = !(ratio <= 1) ? 2 : ratio > 0.9 ? 1 : 0
        const past = ['fell a lot', 'hardly moved', 'rose'][right]
        judged = i === right ? 'Right. ' : `No: it ${past}. `
        reveal(root, 'start')
        walkTo(Math.floor(k) + n)
      }
    })
    ui.bets.querySelector('button').focus()
  }
  function play() {
    if (to !== null) { // pause
      stop()
      k = Math.floor(k)
      return show()
    }
    const down = arrival(p(), rate, from, momentum)
    if (Number.isFinite(down)) {
      if (k >= down) k = 0
      return walkTo(down)
    }
    let n = Math.floor(k) + 8
    while (n < 2000 && loss(n) < 1e7 * cap) n += 4
    walkTo(n)
  }
  function start(d) {
    stop()
    rest()
    from = d
    k = 0
    show()
  }
  function countX(next, then = () => {}) {
    if (next === std) return
    stop()
    rest()
    const [kept, begun] = [rate, morph]
    left = at(k)
    std = next
    rate = std || data.seed !== 42 ? goodRate(p()) : 1e-5
    from = p().from
    k = 0
    ui.chip.dataset.rate = kept
    ui.chip.textContent = `keep the rate of ${say(kept)}`
    if (chapter > 2) judged = `The rate that goes with it is ${say(rate)}. `
    show(false)
    stop = film(1100, g => {
      morph = begun + (next - begun) * ease(g)
      if (g === 1) left = null
      show(false)
    }, () => { rest(); show(); then() })
  }

  // The introduction: a ball in a valley, and one button.
  const chapters = [
    () => {
      tell(ui.say, `Every curve is a place on this ground, and its loss is the height; the ball is
        yours. Counted ${escape(inUnits())}, the ground is a valley
        ${count(longer(both[0]))} times as long
        as wide. What will ten steps do?`)
      ui.on.textContent = 'Take ten steps'
    },
    () => walkTo(10, () => {
      tell(ui.say, `It fell in at once, from ${say(loss(0))} to <b>${say(loss(10))}</b>. Now it
        creeps along the floor of the valley; down is ${plural(arrival(p(), rate, from))} from the
        start. The lowest is ${say(p().floor)}.`)
      ui.on.textContent = `Count ${xName()} from the middle`
      chapter = 1
    }),
    () => {
      const seconds = longer(both[0])
      tell(ui.say, 'The same dots, the same best curve, other units …', false)
      countX(1, () => walkTo(arrival(p(), rate, from), () => {
        open(`A bowl, ${say(longer(both[1]))} times as long as wide instead of ${
          count(seconds)}, and at a rate of ${say(rate)} it holds: down in <b>${
          plural(k)}</b>. Now drag the ball, and try what you like.`)
        reveal(ui.play)
      }))
    }]
  const inUnits = () => !unit() ? 'as it comes' : `in ${unit() === 's' ? 'seconds' : unit()}`
  function open(words) {
    chapter = 3
    root.classList.add('open')
    ui.raw.textContent = inUnits()
    show(true, words)
  }
  ui.on.onclick = () => {
    if (to !== null || left) return
    const next = chapter + 1
    if (next === 2) chapter = 2
    chapters[next]?.()
  }

  root.querySelectorAll('[data-n]').forEach(b => { b.onclick = () => go(Number(b.dataset.n)) })
  ui.play.onclick = play
  ui.again.onclick = () => start(k ? from : p().from)
  ui.raw.onclick = () => countX(0)
  ui.std.onclick = () => countX(1)
  ui.rate.oninput = () => { rate = ui.rate.value * limitNow(); start(from) }
  ui.chip.onclick = () => { rate = Number(ui.chip.dataset.rate); start(from) }
  ui.beta.oninput = () => {
    momentum = Number(ui.beta.value)
    ui.betaSaid.textContent = momentum
    start(from)
  }
  ui.pair.onchange = () => { pair = ui.pair.value.split(',').map(Number); show() }

  /** The place on the ground under a place on the screen. */
  function under({ clientX, clientY }) {
    const box = ui.ground.getBoundingClientRect()
    const [x, y] = [clientX - box.left, clientY - box.top]
    let place
    for (let z = 1; z >= 0; z -= 0.01) {
      place = cam.under(x, y, z)
      if ((lam(pair[0]) * place[0] ** 2 + lam(pair[1]) * place[1] ** 2) / 2 / cap >= z) break
    }
    return place.map((v, i) => clip(v, -size[i], size[i]))
  }
  function put(event) {
    const d = [...from]
    under(event).forEach((v, i) => { d[pair[i]] = v })
    start(d)
  }
  function onBall({ clientX, clientY }) {
    const box = ui.ground.getBoundingClientRect()
    const d = at(k)
    const [u, v] = [0, 1].map(i => clip(d[pair[i]], -size[i], size[i]))
    const z = Math.min(1, (lam(pair[0]) * u * u + lam(pair[1]) * v * v) / 2 / cap)
    const [x, y] = cam.at(u, v, z)
    return Math.hypot(clientX - box.left - x, clientY - box.top - y + 5) < 30
  }
  let held = null // 'ball', or where a press on the ground began
  ui.ground.addEventListener('touchstart', event => { // a swipe elsewhere scrolls the page
    if (onBall(event.touches[0])) event.preventDefault()
  }, { passive: false })
  ui.ground.onpointerdown = event => {
    held = onBall(event) ? 'ball' : [event.clientX, event.clientY]
    if (held === 'ball') ui.ground.setPointerCapture(event.pointerId)
  }
  ui.ground.onpointermove = event => {
    if (held === 'ball') { left = null; put(event) }
    ui.ground.style.cursor = held === 'ball' ? 'grabbing' : onBall(event) ? 'grab' : 'default'
  }
  ui.ground.onpointerup = event => {
    const tap = Array.isArray(held) &&
      Math.hypot(event.clientX - held[0], event.clientY - held[1]) < 6
    if (tap) put(event)
    held = null
  }
  ui.ground.onpointercancel = () => { held = null }
  const keys = { ArrowLeft: [1, 1], ArrowRight: [1, -1], ArrowUp: [0, 1], ArrowDown: [0, -1] }
  ui.ground.onkeydown = event => {
    if (!keys[event.key]) return
    event.preventDefault()
    const [i, way] = keys[event.key]
    const d = at(k)
    const stride = Math.min(size[i], Math.sqrt(2 * cap / p().lam[pair[i]])) / 25
    d[pair[i]] = clip(d[pair[i]] + way * stride, -size[i], size[i])
    start(d)
  }
  ui.ground.onfocus = ui.ground.onblur = ground

  function begin() {
    stop()
    data = dataOf(model)
    both = bothBowls(data)
    const starts = both.map(q => lossAt(q, q.from) - q.floor)
    cap = roundUp(1.02 * Math.max(...starts)) || 1 // the start may be the lowest point
    const reach = both.map(q => Math.min(1.09 * Math.sqrt(2 * cap / q.lam[0]),
      1.5 * Math.abs(q.from[0]) + 0.5 * Math.sqrt(2 * cap / q.lam[0])))
    const A = Math.max(1.18 * Math.abs(both[0].from[0]), reach[1])
    size = [A, 0.58 * A]
    std = morph = model.get('standardised') ? 1 : 0
    left = null
    rate = model.get('rate') ?? (std || data.seed !== 42 ? goodRate(p()) : 1e-5)
    if (data.seed !== null && data.seed !== 42 && !std) rate = Math.min(rate, goodRate(p()))
    from = p().from
    k = model.get('steps') ?? 0
    momentum = Number(ui.beta.value)
    chapter = 0
    root.classList.remove('open')
    ui.chip.dataset.rate = rate
    ui.chip.classList.add('gone')
    if (std || k || model.get('open')) open()
    else { show(); chapters[0]() }
  }
  const forget = followSeed(() => data.seed, begin)
  begin()
  return () => { stop(); forget() }
}

// ------------------------------------------------------------------------- for: by_hand, one_knob

function arrow(c, [x0, y0], [x1, y1], ink, width = 3) {
  const length = Math.hypot(x1 - x0, y1 - y0)
  if (length < 1) return
  const [u, v] = [(x1 - x0) / length, (y1 - y0) / length]
  const head = Math.min(4 * width, length)
  stroke(c, [[x0, y0], [x1 - u * head * 0.8, y1 - v * head * 0.8]], ink, width)
  shape(c, [[x1, y1], [x1 - head * (u + v / 2), y1 - head * (v - u / 2)],
    [x1 - head * (u - v / 2), y1 - head * (v + u / 2)]], ink)
}

// ----------------------------------------------------------------------------------- for: by_hand

const slider = name => `<label class="knob"><i>${name}</i>
  <canvas data-is="arrow${name}" aria-hidden="true"></canvas>
  <input type="range" data-is="${name}" aria-label="${name}"><output data-is="said${name}"></output>
  </label>`
const BY_HAND = `
  <canvas class="dots" data-is="dots" role="img" aria-label="Dots and a curve"></canvas>
  <div class="panel">
    <p class="sum" data-is="sum"><span class="loss" data-is="lossBox" hidden>loss
      <b data-is="loss"></b></span><span class="low" data-is="lowBox" hidden>lowest possible
      <b data-is="low"></b></span><span data-is="timesBox" hidden>times as high
      <b data-is="times"></b></span></p>
    ${knobs.map(slider).join('')}
    <div class="say" role="status" data-is="say"></div>
    <div class="act"><button class="big" data-is="go"></button>
      <button data-is="again">From the start</button></div>
  </div>`

/** How far the sliders go to either side of zero: to hold the best curve, with some room. */
export function reaches({ x, y, sums }) {
  const best = bowlOf(sums, [0, 0, 0], false).best
  const spread = Math.sqrt(average(y.map(v => (v - average(y)) ** 2)))
  return [2, 1, 0].map((power, i) =>
    roundUp(1.2 * Math.max(Math.abs(best[i]), spread / sums.sd ** power, 1e-12)))
}

figures.by_hand = byHand
function byHand({ model, el }) {
  const root = document.createElement('div')
  root.className = 'by-hand'
  el.replaceChildren(root)
  const ui = build(root, BY_HAND)
  let data, p, reach, params
  let known = 0 // 0: nothing, 1: the loss, 2: the lowest, 3: the slope
  const d = () => distances(p, params)
  const gradient = () => {
    const pull = d().map((v, i) => v * p.lam[i])
    return three.map(j => dot(pull, three.map(i => p.dir[i][j])))
  }
  const dots = stage(ui.dots, (c, w, h, ink) => plotDots(c, w, h, ink, { ...data, mean: 0, sd: 1,
    curve: x => (params[0] * x + params[1]) * x + params[2], misses: 0.35, room: data.y }))
  const arrows = knobs.map((name, j) => stage(ui[`arrow${name}`], (c, w, h, ink) => {
    if (known < 3) return
    const pulls = gradient().map((g, i) => -g * reach[i]) // by parts of each slider's length
    const most = Math.max(...pulls.map(Math.abs))
    const share = most > 1e-9 ? Math.abs(pulls[j]) / most : 0
    const long = share ? Math.max(0.04, share) * (w / 2 - 8) : 0
    stroke(c, [[w / 2, 4], [w / 2, h - 4]], ink('edge'))
    arrow(c, [w / 2, h / 2], [w / 2 + Math.sign(pulls[j]) * long, h / 2], ink('orange'), 4)
  }))
  function show(aloud = false) {
    const now = lossAt(p, d())
    const exact = p.floor < 1e-12 * average(data.y.map(v => v * v))
    ui.loss.textContent = say(now)
    ui.low.textContent = say(exact ? 0 : p.floor)
    ui.times.textContent = exact ? '' : say(now / p.floor)
    ui.lossBox.hidden = known < 1
    ui.lowBox.hidden = known < 2
    ui.timesBox.hidden = known < 2 || exact
    knobs.forEach((name, j) => {
      ui[name].value = params[j] / reach[j]
      ui[`said${name}`].textContent = say(params[j])
      ui[name].setAttribute('aria-valuetext', say(params[j]))
    })
    const slope = gradient().map((g, j) => `${knobs[j]} ${g > 0 ? 'down' : 'up'}`).join(', ')
    const words = ['Turn the three knobs until the curve lies among the dots. Is it good?',
      `The loss is the average of the squared misses${aloud ? `: <b>${say(now)}</b>` : ''}. Bring it
       down. How low can it go?`,
      `No curve of this kind comes below <b>${say(exact ? 0 : p.floor)}</b>. Which knob should be
       turned, and which way?`,
      `The slope knows: ${slope}. The longest arrow is the knob that matters most now, over the
       length of its slider. Turn, and watch all three change.`]
    tell(ui.say, words[known], aloud)
    ui.go.textContent =
      ['Show the loss', 'How low can it go?', 'Show me the slope', 'A step downhill'][known]
    ui.dots.setAttribute('aria-label', `${data.x.length} dots and a curve that three sliders move` +
      (known ? `; its loss is ${say(now)}` : ''))
    dots()
    arrows.forEach(draw => draw())
  }
  knobs.forEach((name, j) => {
    Object.assign(ui[name], { min: -1, max: 1, step: 0.0025 })
    ui[name].oninput = () => { params[j] = ui[name].value * reach[j]; show() }
    ui[name].onchange = () => show()
  })
  ui.go.onclick = () => {
    if (known < 3) { known++; return show(true) }
    const g = gradient()
    const rate = 0.3 * limit(p)
    params = params.map((v, j) => clip(v - rate * g[j], -reach[j], reach[j]))
    show()
    tell(ui.say, `A step, at a rate of ${say(rate)}: loss <b>${say(lossAt(p, d()))}</b>.`)
  }
  function begin() {
    data = dataOf(model)
    p = bowlOf(data.sums, [0, 0, 0], false)
    reach = reaches(data)
    params = [0, 0, 0]
    known = 0
    show()
  }
  ui.again.onclick = begin
  begin()
  return followSeed(() => data.seed, begin)
}

// ---------------------------------------------------------------------------------- for: one_knob

const ONE_KNOB = `
  <canvas class="valley" data-is="valley" role="img" aria-label="A valley and a ball"></canvas>
  <div class="say" role="status" data-is="say"></div>
  <div class="controls">
    <label class="knob"><i>rate</i><input type="range" min="0.02" max="2.4" step="0.01"
      data-is="rate"><output data-is="rateSaid"></output></label>
    <label class="knob"><i>curvature</i><input type="range" min="0.3" max="3" step="0.05"
      data-is="curvature"><output data-is="curvatureSaid"></output></label>
    <div class="walk"><button data-is="step">1 step</button><button class="big" data-is="play">Ten
      steps</button><button data-is="again">Back</button></div>
  </div>`

figures.one_knob = oneKnob
function oneKnob({ model, el }) {
  const root = document.createElement('div')
  root.className = 'one-knob'
  el.replaceChildren(root)
  const ui = build(root, ONE_KNOB)
  const START = -0.8
  const height = w => curvature * w * w / 2
  let curvature, rate
  let stops // where it has been
  let k // how far the walk is drawn
  let stop = () => {}

  const valley = stage(ui.valley, (c, w, h, ink) => {
    const reach = Math.max(1, 1.1 * Math.abs(stops[Math.floor(k)]), 1.1 * Math.abs(stops.at(-1)))
    // steeper looks steeper, and the ball stays in the picture
    const top = Math.max(0.62 * Math.sqrt(curvature), 0.45 * curvature) * reach * reach
    const X = v => w / 2 + v / reach * (w / 2 - 20)
    const Y = v => h - 34 - v / top * (h - 60)
    const on = v => [X(v), Y(height(v))]
    stroke(c, [[16, h - 26], [w - 16, h - 26]], ink('hair'))
    write(c, 'the knob', w - 16, h - 8, ink('soft'), 'right')
    write(c, 'loss', 0, 12, ink('soft'))
    stroke(c, range(101).map(i => on(reach * 1.05 * (i / 50 - 1))), ink('soft'), 2)
    stroke(c, [[X(0), h - 30], [X(0), h - 22]], ink('green'), 2)
    write(c, 'lowest', X(0), h - 8, ink('green'), 'center')

    const done = Math.floor(k)
    const share = k - done
    c.globalAlpha = 0.5
    for (let i = 0; i < done; i++) {
      stroke(c, [on(stops[i]), [X(stops[i + 1]), Y(height(stops[i]))], on(stops[i + 1])],
        ink('orange'), 1.2)
      disc(c, ...on(stops[i]), 3, ink('orange'))
    }
    c.globalAlpha = 1
    const here = stops[done]
    const next = here - rate * curvature * here
    const slide = ease(clip(2 * share, 0, 1))
    const fall = ease(clip(2 * share - 1, 0, 1))
    const now = here + (next - here) * slide
    const high = height(here) + (height(next) - height(here)) * fall
    const tangent = v => height(here) + curvature * here * (v - here)
    const half = 0.16 * reach
    const slope = [here - half, here + half].map(v => [X(v), Y(tangent(v))])
    stroke(c, slope, ink('blue'), 2.5)
    const [sx, sy] = slope[here < 0 ? 0 : 1]
    write(c, 'slope', clip(sx, 46, w - 18), Math.max(12, sy - 8), ink('blue'), 'center')
    disc(c, X(now), Y(high) - 9, 9, ink('orange'), ink('paper'))
    if (Math.abs(X(next) - X(here)) > 2) {
      arrow(c, on(here), [X(next), Y(height(here))], ink('ink'), 3)
      const middle = clip((X(here) + X(next)) / 2, 20, w - 20)
      if (Math.abs(X(next) - X(here)) > 60) {
        write(c, 'step', middle, Y(height(here)) - 8, ink('ink'), 'center')
      } else {
        write(c, 'step', X(next) + 6 * Math.sign(next - here), Y(height(here)) + 4, ink('ink'),
          next > here ? 'left' : 'right')
      }
    }
  })
  function verdict() {
    const m = rate * curvature
    const done = stops.length - 1
    if (!done) {
      return `The short line is the slope where the ball is. A step is <i>rate × slope</i>: the
        arrow. Which rate brings it down soonest?`
    }
    const now = height(stops.at(-1)) / height(START)
    const left = now < 1e-4 ? '' : now < 1.5 ? `, ${say(100 * now)}% of the height is left`
      : `, ${say(now)} times as high as at first`
    const how = m > 2.005 ? 'It explodes: every step lands higher up the other side'
      : m > 1.995 ? 'To and fro, just as high, for ever' : m > 1.05
        ? 'It bounces from side to side, each time lower' : m > 0.95 ? 'It lands, in one step'
          : m > 0.35 ? 'Down in a few steps' : 'It crawls'
    return `${plural(done)}: ${how[0].toLowerCase()}${how.slice(1)}${left}.`
  }
  function show(settled = true) {
    ui.rate.value = rate
    ui.curvature.value = curvature
    ui.rateSaid.textContent = say(rate)
    ui.curvatureSaid.textContent = say(curvature)
    ui.valley.setAttribute('aria-label',
      `A U and a ball, ${say(Math.abs(stops.at(-1)))} from the lowest point`)
    tell(ui.say, verdict(), settled)
    valley()
  }
  function go(n) {
    stop()
    k = stops.length - 1
    const from = k
    for (let i = 0; i < n; i++) stops.push(stops.at(-1) * (1 - rate * curvature))
    stops = stops.map(v => clip(v, -1e60, 1e60))
    const end = stops.length - 1
    show(false)
    const frame = g => { k = from + (end - from) * g; valley() }
    stop = film(n === 1 ? 700 : n * 420, frame, show)
  }
  function start() {
    stop()
    stops = [START]
    k = 0
    show()
  }
  ui.rate.oninput = () => { rate = Number(ui.rate.value); start() }
  ui.curvature.oninput = () => { curvature = Number(ui.curvature.value); start() }
  ui.step.onclick = () => go(1)
  ui.play.onclick = () => go(10)
  ui.again.onclick = start
  rate = model.get('rate') ?? 0.1
  curvature = model.get('curvature') ?? 1
  start()
  return () => stop()
}

// ---------------------------------------------------------------------------------- on a page

/** A model for a page without a kernel. */
export const plain = state => ({ get: key => state[key] })

/** Light or dark, by what is really behind the figure, whoever painted it. */
function followTone(el) {
  const tone = () => {
    let node = el
    let found
    while (node && !found) {
      const [r, g, b, alpha = 1] = getComputedStyle(node).backgroundColor.match(/[\d.]+/g) ?? []
      if (alpha > 0.5) found = [r, g, b].map(Number)
      node = node.parentElement
    }
    const dark = found ? average(found) < 110 : matchMedia('(prefers-color-scheme: dark)').matches
    if (el.dataset.tone === (dark ? 'dark' : 'light')) return
    el.dataset.tone = dark ? 'dark' : 'light'
    if (found) el.style.setProperty('--paper', `rgb(${found})`)
    el.querySelectorAll('canvas').forEach(canvas => canvas.repaint?.())
  }
  const soon = () => requestAnimationFrame(tone)
  tone()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon)
  for (const node of [document.documentElement, document.body]) {
    new MutationObserver(soon).observe(node, { attributes: true })
  }
}

export function render({ model, el }) {
  el.classList.add('quadfit-live')
  followTone(el)
  return figures[model.get('figure')]({ model, el })
}
export default { render }

/** Every figure on the page that is still a picture comes to life. */
function awaken() {
  for (const el of document.querySelectorAll('.quadfit-figure:not(.quadfit-live)')) {
    const numbers = el.querySelector('script[type="application/json"]')
    const model = numbers && plain(JSON.parse(numbers.textContent))
    if (model && figures[model.get('figure')]) render({ model, el })
  }
}
if (typeof document !== 'undefined') awaken()
