/** A DOM element with its properties (attributes for `aria-*`, `data-*`, `role` and `for`) and children. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue
    if (name in made && !name.includes('-')) made[name] = value
    else made.setAttribute(name, value)
  }
  made.append(...children.filter(child => child !== null))
  return made
}
