// Reads the page again every few seconds and takes over the parts marked data-live, as long as somebody is looking.
const PAUSE = 3000
const LONGEST = 15 * 60 * 1000
let seen = Date.now()
for (const sign of ['pointermove', 'keydown', 'scroll']) addEventListener(sign, () => { seen = Date.now() }, { passive: true })

async function refresh() {
  if (document.hidden || Date.now() - seen > LONGEST) return
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok || answer.redirected) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.querySelectorAll('[data-live]').forEach(part => {
    const now = page.getElementById(part.id)
    if (now && now.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) part.innerHTML = now.innerHTML
  })
}

if (document.querySelector('[data-live]')) {
  document.querySelectorAll('[data-unless-live]').forEach(part => { part.hidden = true })
  setInterval(refresh, PAUSE)
}
