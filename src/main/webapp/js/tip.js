// A definition that covers something must be dismissible: Escape hides it until the pointer or focus returns.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.querySelectorAll('.tip:is(:hover, :focus-visible)').forEach(tip => tip.classList.add('closed'))
})
for (const again of ['pointerover', 'focusin']) {
  document.addEventListener(again, ({ target, relatedTarget }) => {
    const tip = target.closest?.('.tip')
    if (tip && !tip.contains(relatedTarget)) tip.classList.remove('closed')
  })
}
