// Sends a form once: the pressed button turns busy, a second press is ignored; coming back resets it.
const busy = new Set()

document.addEventListener('submit', event => {
  const form = event.target
  if (form.method !== 'post' || event.defaultPrevented) return
  if (busy.has(form)) return event.preventDefault()
  busy.add(form)
  event.submitter?.setAttribute('aria-busy', 'true')
})

window.addEventListener('pageshow', () => {
  busy.clear()
  document.querySelectorAll('button[aria-busy]').forEach(button => button.removeAttribute('aria-busy'))
})
