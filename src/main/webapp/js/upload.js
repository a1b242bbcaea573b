// A file over the limit is said to be so before it is sent: [data-most] in bytes, [data-large] the words.
document.addEventListener('change', ({ target }) => {
  if (!target.matches('input[type=file][data-most]')) return
  target.setCustomValidity([...target.files].some(file => file.size > Number(target.dataset.most)) ? target.dataset.large : '')
  target.reportValidity()
})
