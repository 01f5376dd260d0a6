// Runs in the page and answers with what a person would stumble over.
;(() => {
  const luminance = rgb => {
    const [r = 0, g = 0, b = 0] = rgb.map(value => {
      const part = value / 255
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const numbers = color => (color.match(/[\d.]+/g) ?? []).map(Number)
  const groundOf = element => {
    for (let each = element; each; each = each.parentElement) {
      const color = numbers(getComputedStyle(each).backgroundColor)
      if (color[3] === undefined || color[3] > 0) return color.slice(0, 3)
    }
    return [255, 255, 255]
  }
  const contrast = element => {
    const [a, b] = [
      luminance(numbers(getComputedStyle(element).color).slice(0, 3)),
      luminance(groundOf(element)),
    ]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const isShown = element => element.getClientRects().length > 0
  const texts = [...document.querySelectorAll('body *')].filter(
    element =>
      isShown(element) &&
      [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()),
  )
  const fields = [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(isShown)
  const targets = [...document.querySelectorAll('button, summary, main select, .sections a')].filter(isShown)
  return {
    overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    headings: document.querySelectorAll('h1').length,
    unlabelled: fields.filter(field => !field.labels?.length).map(field => field.outerHTML),
    // WCAG 2.2, 1.4.3: https://www.w3.org/TR/WCAG22/#contrast-minimum
    faint: texts.filter(element => contrast(element) < 4.5).map(element => element.outerHTML.slice(0, 120)),
    // WCAG 2.2, 2.5.8: https://www.w3.org/TR/WCAG22/#target-size-minimum
    small: targets
      .filter(each => each.getBoundingClientRect().height < 24)
      .map(each => each.outerHTML.slice(0, 120)),
  }
})()
