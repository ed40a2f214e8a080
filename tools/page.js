// Words with a meaning: a tap or a click holds it open, Escape closes it, and it stays on the screen
document.querySelectorAll('.word').forEach(word => {
  const [button, meaning] = word.children
  const place = () => {
    meaning.style.left = ''
    const style = getComputedStyle(meaning), over = meaning.getBoundingClientRect().right - innerWidth + 16
    if (style.position == 'absolute' && over > 0) meaning.style.left = `${-over}px`
  }
  button.addEventListener('click', () => { word.classList.remove('closed'); button.focus() })
  word.addEventListener('mouseenter', place)
  word.addEventListener('focusin', place)
  for (const leave of ['mouseleave', 'focusout']) word.addEventListener(leave, () => word.classList.remove('closed'))
})
addEventListener('keydown', e => {
  if (e.key == 'Escape') document.querySelectorAll('.word:hover, .word:focus-within').forEach(word => word.classList.add('closed'))
})

// On paper everything is unfolded, and light
let folded = [], sheets = []
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('main details:not([open])')]
  folded.forEach(o => o.open = true)
  sheets = [...document.querySelectorAll('link.quarto-color-scheme')].map(o => [o, o.media])
  sheets.forEach(([o]) => o.media = o.dataset.mode == 'light' ? 'all' : 'not all')
  if (document.documentElement.classList.contains('quarto-dark')) document.documentElement.classList.replace('quarto-dark', 'was-dark')
})
addEventListener('afterprint', () => {
  folded.forEach(o => o.open = false)
  sheets.forEach(([o, media]) => o.media = media)
  document.documentElement.classList.replace('was-dark', 'quarto-dark')
})

// The film on the front page plays by itself, unless its reader wants things to keep still
addEventListener('load', () => {
  const play = document.querySelector('#quarto-document-content .animation [title=Play]')
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (play && !still && document.querySelector('meta[name="smalldocs:offset"]').content == './') play.click()
})
