// Turns a folded confirmation (details) into a modal: [data-dialog] names the <dialog> it opens.
document.addEventListener('click', event => {
  const opener = event.target.closest('[data-dialog]')
  if (!opener) return closeFromBackdrop(event)
  const dialog = document.getElementById(opener.dataset.dialog)
  if (!dialog) return
  event.preventDefault()
  opener.closest('details')?.after(dialog)
  dialog.removeAttribute('open')
  dialog.showModal()
})

function closeFromBackdrop({ target, clientX, clientY }) {
  if (!target.matches('dialog:modal')) return
  const box = target.getBoundingClientRect()
  if (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom) target.close()
}
