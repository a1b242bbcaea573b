// What the server found, as the switcher shows it: agency by agency, in the order it came.
const SVG = 'http://www.w3.org/2000/svg'

export function found(places, menu) {
  const groups = []
  for (const place of places) {
    if (groups.at(-1)?.ariaLabel !== place.agency) groups.push(Object.assign(document.createElement('ul'), { className: 'switcher-group', ariaLabel: place.agency }))
    const item = document.createElement('li')
    if (place.kind === 'brand') item.className = 'switcher-brand'
    item.append(link(place, menu))
    groups.at(-1).append(item)
  }
  return groups
}

function link(place, menu) {
  const link = Object.assign(document.createElement('a'), { className: 'menu-item', href: place.href })
  const name = Object.assign(document.createElement('span'), { textContent: place.name })
  const state = menu.querySelector(`template[data-state="${place.state}"]`)
  link.append(place.logo ? Object.assign(new Image(), { className: 'mark', src: place.logo, alt: '' }) : mark(place), name, ...(state ? [state.content.cloneNode(true)] : []))
  return link
}

function mark({ name, accent }) {
  const svg = make('svg', { class: 'mark', viewBox: '0 0 32 32', 'aria-hidden': 'true' })
  const letter = make('text', { x: 16, y: 16, dy: '.36em', 'text-anchor': 'middle', fill: '#fff' })
  letter.textContent = [...name][0].toUpperCase()
  svg.append(make('rect', { width: 32, height: 32, rx: 8, fill: accent }), letter)
  return svg
}

function make(tag, attributes) {
  const element = document.createElementNS(SVG, tag)
  Object.entries(attributes).forEach(pair => element.setAttribute(...pair))
  return element
}
