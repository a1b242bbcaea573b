// Shows in the preview what is being typed, and how long it is as X counts (PostLength counts the same way).
const CLUSTERS = new Intl.Segmenter()
const EMOJI = /[\u{1f000}-\u{10ffff}\ufe0f\u20e3]/u
const light = c => c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) || (c >= 8242 && c <= 8247)
const weight = cluster => EMOJI.test(cluster) ? 2 : [...cluster].reduce((sum, c) => sum + (light(c.codePointAt(0)) ? 1 : 2), 0)

function length(text) {
  const normal = text.normalize('NFC')
  const addresses = normal.match(/https?:\/\/\S+/g)?.length ?? 0
  return [...CLUSTERS.segment(normal.replace(/https?:\/\/\S+/g, ''))].reduce((sum, part) => sum + weight(part.segment), 23 * addresses)
}

function count(counter) {
  const used = length(document.querySelector(`[data-composer] [name="${counter.dataset.count}"]`).value)
  counter.firstElementChild.textContent = used
  counter.classList.toggle('over', used > Number(counter.dataset.most))
  counter.hidden = false
}

document.querySelectorAll('[data-composer]').forEach(form => form.addEventListener('input', ({ target }) => {
  document.querySelectorAll(`[data-mirror="${target.name}"]`).forEach(mirror => mirror.textContent = target.value || mirror.dataset.usual || '')
  document.querySelectorAll(`[data-count="${target.name}"]`).forEach(count)
}))
document.querySelectorAll('[data-count]').forEach(count)
