// Asks before leaving a changed form (form[data-unsaved]); sending it is not leaving.
const typed = form => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')).toString()
const before = new Map([...document.querySelectorAll('form[data-unsaved]')].map(form => [form, typed(form)]))
let sending = false

document.addEventListener('submit', ({ target }) => { if (before.has(target)) sending = true })
window.addEventListener('pageshow', () => sending = false)
window.addEventListener('beforeunload', event => {
  if (!sending && [...before].some(([form, was]) => typed(form) !== was)) event.preventDefault()
})
