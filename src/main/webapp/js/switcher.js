// The switcher: Ctrl+K or Cmd+K opens it, typing narrows it, and where more places are open than it holds the server is asked.
import { found } from './switcher-found.js'
const menu = document.querySelector('[data-switcher]')
const part = name => menu.querySelector(`[data-switcher-${name}]`)
if (menu) start(part('filter'), part('list'))

function start(input, list) {
  const own = [...list.children]
  let options = [], at = -1, asked = 0, waiting

  const mark = to => {
    at = options.length ? (to + options.length) % options.length : -1
    options.forEach((option, i) => option.setAttribute('aria-selected', i === at))
    input.setAttribute('aria-activedescendant', options[at]?.id ?? '')
    options[at]?.scrollIntoView({ block: 'nearest' })
  }

  const show = (total, first) => {
    list.querySelectorAll('li').forEach(item => item.setAttribute('role', 'none'))
    list.querySelectorAll('ul').forEach(group => {
      group.setAttribute('role', 'group')
      group.hidden = !group.querySelector('li:not([hidden]) a')
    })
    list.querySelectorAll('a').forEach((option, i) => Object.assign(option, { id: `switch-${i}`, role: 'option', tabIndex: -1 }))
    options = [...list.querySelectorAll('ul:not([hidden]) li:not([hidden]) a')]
    part('none').hidden = options.length > 0
    part('count').textContent = input.value ? part('count').dataset.text.replace('#', total ?? options.length) : ''
    mark(first)
  }

  const narrow = () => {
    const wanted = input.value.trim().toLocaleLowerCase()
    clearTimeout(waiting)
    asked++
    list.replaceChildren(...own)
    list.querySelectorAll('li').forEach(item => {
      const place = item.querySelector('a')
      const said = place && `${place.querySelector('span').textContent} ${place.getAttribute('href')}`.toLocaleLowerCase()
      item.hidden = wanted && (!place || !!item.closest('[data-switcher-recent]') || !said.includes(wanted))
    })
    show(undefined, 0)
    if (wanted && input.dataset.more) waiting = setTimeout(() => ask(wanted, asked), 150)
  }

  const ask = async (wanted, turn) => {
    const answer = await fetch(`${input.dataset.more}?q=${encodeURIComponent(wanted)}`, { headers: { Accept: 'application/json' } }).catch(() => null)
    if (!answer?.ok || answer.redirected || turn !== asked) return
    const { total, places } = await answer.json()
    if (turn !== asked) return
    list.replaceChildren(...found(places, menu))
    show(total, 0)
  }

  const keys = { ArrowDown: () => mark(at + 1), ArrowUp: () => mark(at - 1), Home: () => mark(0), End: () => mark(-1), Enter: () => options[at]?.click() }
  input.addEventListener('keydown', event => {
    if (!keys[event.key] || event.isComposing) return
    keys[event.key]()
    event.preventDefault()
    event.stopPropagation()
  })
  input.addEventListener('input', narrow)

  // Emptied when it closes: the event of opening may come after the first letters.
  const empty = () => {
    input.value = ''
    narrow()
  }
  const opened = () => {
    if (!menu.open) return empty()
    if (matchMedia('(pointer: fine)').matches) input.focus()
  }
  list.id = 'switcher-list'
  list.setAttribute('role', 'listbox')
  Object.entries({ role: 'combobox', 'aria-expanded': 'true', 'aria-autocomplete': 'list', 'aria-controls': list.id }).forEach(pair => input.setAttribute(...pair))
  input.hidden = false
  // Also for a menu that was opened before this script arrived.
  menu.addEventListener('toggle', opened)
  empty()
  opened()

  const key = part('key')
  key.textContent = /Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K'
  key.hidden = false
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k' || document.querySelector('dialog:modal')) return
    event.preventDefault()
    if (!menu.checkVisibility()) menu.closest('[popover]')?.showPopover()
    menu.open = true
    input.focus()
  })
}
