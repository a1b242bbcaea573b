// Shows the switcher's filter once there are more than eight places, and narrows the list while typing.
document.querySelectorAll('[data-filter]').forEach(filter => {
  const places = [...filter.parentElement.querySelectorAll('[data-filterable]')]
  const none = filter.parentElement.querySelector('[data-filter-none]')
  filter.hidden = places.length <= 8
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim().toLocaleLowerCase()
    places.forEach(place => place.hidden = !place.textContent.toLocaleLowerCase().includes(wanted))
    none.hidden = places.some(place => !place.hidden)
  })
  filter.addEventListener('keydown', event => event.key === 'Enter' && places.find(place => !place.hidden)?.click())
  // Also for a menu that was opened before this script arrived.
  const menu = filter.closest('details')
  const seek = () => menu.open && menu.contains(document.activeElement) && !filter.hidden && matchMedia('(pointer: fine)').matches && filter.focus()
  menu.addEventListener('toggle', seek)
  seek()
})
