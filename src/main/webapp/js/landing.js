// Takes the visit out of the address, so that a page passed on is nobody's visit.
const here = new URL(location.href)
if (here.searchParams.has('v')) {
  here.searchParams.delete('v')
  history.replaceState(null, '', here.pathname + here.search + here.hash)
}
