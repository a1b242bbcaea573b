// Proposes an address from a name until the person edits it; a name without Latin letters proposes nothing.
const propose = (name, max) => name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
  .replace(/[’']/g, '').replace(/[^a-z0-9]+/g, '-').slice(0, max).replace(/^-+|-+$/g, '')

document.querySelectorAll('[data-slug-from]').forEach(slug => {
  const name = document.getElementById(slug.dataset.slugFrom)
  const max = slug.maxLength > 0 ? slug.maxLength : 40
  let own = slug.value !== '' && slug.value !== propose(name.value, max)
  slug.addEventListener('input', () => own = slug.value !== '')
  name.addEventListener('input', () => {
    if (!own) slug.value = /[^\u0000-\u024f\u2000-\u206f]/.test(name.value) ? '' : propose(name.value, max)
  })
})
