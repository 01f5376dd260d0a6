import { element } from './element.js'

/** A small menu behind "⋯"; it closes when one of its buttons was pressed, on Escape, and when it is left. */
export function createMenu(label, ...buttons) {
  const menu = element(
    'details',
    { className: 'more' },
    element('summary', { className: 'icon', 'aria-label': label }, '⋯'),
    element('div', {}, ...buttons),
  )
  closeWhenLeft(menu)
  return menu
}

function closeWhenLeft(details) {
  const close = () => {
    details.open = false
  }
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !details.contains(relatedTarget)) close()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (!details.contains(target)) close()
  })
  details.addEventListener('click', ({ target }) => {
    if (target.closest('div button')) close()
  })
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    close()
    details.querySelector('summary').focus()
  })
}
