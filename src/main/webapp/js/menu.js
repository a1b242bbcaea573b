// Menus are details elements; this closes them on Escape and outside clicks and moves among items with the arrows.
const opened = () => document.querySelectorAll('details.menu[open]')
const items = menu => [...menu.querySelectorAll('.menu-panel :is(a, button, input):not([hidden], [type=hidden])')].filter(item => item.offsetParent)

document.addEventListener('click', ({ target }) => opened().forEach(menu => menu.contains(target) || (menu.open = false)))
document.addEventListener('focusin', ({ target }) => opened().forEach(menu => menu.contains(target) || (menu.open = false)))

document.addEventListener('keydown', event => {
  const menu = event.target.closest?.('details.menu')
  if (!menu) return
  if (event.key === 'Escape' && menu.open) {
    menu.open = false
    menu.querySelector('summary').focus()
    event.preventDefault()
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  menu.open = true
  const all = items(menu), at = all.indexOf(event.target)
  all.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % all.length)?.focus()
  event.preventDefault()
})
