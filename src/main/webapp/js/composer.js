// Shows in the preview what is being typed.
document.querySelectorAll('[data-composer]').forEach(form => form.addEventListener('input', ({ target }) =>
  document.querySelectorAll(`[data-mirror="${target.name}"]`).forEach(mirror => mirror.textContent = target.value)))
