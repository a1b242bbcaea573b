// Reveals the copy buttons and says so for two seconds when a value was taken.
document.querySelectorAll('[data-copy]').forEach(button => button.hidden = !navigator.clipboard)

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]')
  if (!button) return
  const words = button.querySelector('span'), before = words.textContent
  if (before === button.dataset.done) return
  await navigator.clipboard.writeText(button.dataset.copy)
  words.textContent = button.dataset.done
  setTimeout(() => words.textContent = before, 2000)
})
