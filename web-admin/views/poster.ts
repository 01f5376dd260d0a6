import { html } from 'ghtml'
import { renderSVG } from 'uqr'
import { type Answer, LANGUAGE_NAMES, LANGUAGES, type Language, poster } from '../core.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'

/** What the town hangs up, one sheet in one language; only the sheet is printed. Below it the links, for a website. */
export function posterView(page: Page, ways: Ways, language: Language): string {
  const t = page.t.poster
  const body = html`<div class="beside"><p class="lead">${t.lead}</p>
!${languages(page, language)}
!${ways.messengers.length === 0 ? html`<p class="notice warn">${t.noMessenger}</p>` : ''}</div>
!${sheet(page, ways, language)}
<div class="beside">!${links(page, ways)}</div>`
  return layout(page, { title: t.title, body })
}

const languages = (page: Page, chosen: Language) =>
  html`<nav class="languages" aria-label="${page.t.poster.language}">!${LANGUAGES.map(
    each =>
      html`<a href="${here(page, `/poster?language=${each}`)}" lang="${tagOf(each)}"!${each === chosen ? ' aria-current="true"' : ''}>${LANGUAGE_NAMES[each]}</a>`,
  )}</nav>`

function sheet({ town }: Page, ways: Ways, language: Language): string {
  const words = poster(language, { ...ways, town: town?.name ?? '' })
  const direction = language === 'ar' ? ' dir="rtl"' : ''
  return html`<article class="poster" lang="${tagOf(language)}"!${direction}>
<p class="where">${town?.name}</p>
<h2>${words.title}</h2>
<p class="questions">!${words.questions.map(each => html`<span>${each}</span>`)}</p>
<p>!${linesOf(words.what)}</p>
!${words.young ? html`<p>${words.young}</p>` : ''}
!${words.how ? html`<p class="how">!${linesOf(words.how)}</p>` : ''}
<div class="codes">!${ways.messengers.map((each, index) => code(each, words.messengers[index]))}</div>
<p class="phone">!${linesOf(words.phone)}</p>
<p class="safe">!${linesOf(words.safe)}</p>
<p class="sign">dasnez verbindet Menschen</p>
</article>`
}

/** The white around the code belongs to it: without it cameras don't find it. */
const code = (
  { messenger, link, address }: Ways['messengers'][number],
  words?: Words['messengers'][number],
) =>
  html`<figure><div role="img" aria-label="${link}">!${renderSVG(link, { border: 4 })}</div>
<figcaption><strong>${NAMES[messenger] ?? messenger}</strong>
!${[address ?? link, words?.firstWords, words?.fromAge].map(each => (each ? html`<span>${each}</span>` : ''))}</figcaption></figure>`

function links({ t }: Page, { messengers }: Ways): string {
  if (messengers.length === 0) return ''
  return html`<section class="card"><h2>${t.poster.links}</h2><ul>!${messengers.map(
    ({ messenger, link }) => html`<li>${NAMES[messenger] ?? messenger}: <a href="${link}">${link}</a></li>`,
  )}</ul></section>`
}

const linesOf = (words: string): string =>
  words
    .split('\n')
    .map(each => html`${each}`)
    .join('<br>')

/** BCP 47 for what a browser reads aloud */
const tagOf = (language: Language): string => (language === 'de-leicht' ? 'de' : language)

/** as they are called everywhere; Matrix by the app that people have */
const NAMES: Record<string, string> = {
  telegram: 'Telegram',
  matrix: 'Matrix · Element',
  playground: 'Playground',
}

type Ways = Answer<'waysIn'>
type Words = ReturnType<typeof poster>
