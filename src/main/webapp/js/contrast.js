// Live contrast of an accent with white text (WCAG 2.2, at least 4.5 : 1); the server checks the same again.
const linear = value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const withWhite = hex => {
  const [r, g, b] = [1, 3, 5].map(at => linear(parseInt(hex.slice(at, at + 2), 16) / 255))
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

document.querySelectorAll('[data-contrast]').forEach(field => {
  const [picker, text] = ['color', 'text'].map(type => field.querySelector(`[type=${type}]`))
  const sample = field.querySelector('[data-sample]'), told = field.querySelector('output')
  const refused = field.classList.contains('bad') ? text.value : null
  const show = () => {
    const hex = text.value.trim().replace(/^#?/, '#').toLowerCase()
    const known = /^#[0-9a-f]{6}$/.test(hex)
    sample.hidden = told.hidden = !known
    if (!known) return
    const ratio = withWhite(hex), good = ratio >= 4.5
    picker.value = hex
    sample.style.background = hex
    told.className = good ? 'colour-ratio' : 'colour-ratio poor'
    told.hidden = text.value === refused
    told.textContent = told.dataset[good ? 'good' : 'poor'].replace('{0}', (Math.floor(ratio * 10) / 10).toFixed(1))
  }
  picker.hidden = false
  picker.addEventListener('input', () => { text.value = picker.value; text.dispatchEvent(new Event('input', { bubbles: true })) })
  text.addEventListener('input', show)
  show()
})
