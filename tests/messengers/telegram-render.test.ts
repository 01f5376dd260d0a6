import { describe, expect, test } from 'vitest'
import { render as draw, renderSettled } from '../../bots/telegram/render.ts'

describe('a line becomes messages of Telegram', () => {
  test('markup of people is shown, not obeyed', () => {
    expect(render({ text: '<b>&"', seq: 1, choices: [] })).toEqual([
      { text: '&lt;b&gt;&amp;&quot;', ...PLAIN },
    ])
  })

  test('every choice is a button that carries its number only, within 64 bytes', () => {
    const seq = Number.MAX_SAFE_INTEGER
    const [part] = render({ text: 'Wo?', seq, choices: ['<Delbrück>', 'Boke'] })
    expect(part?.reply_markup).toEqual({
      inline_keyboard: [
        [{ text: '<Delbrück>', callback_data: `${seq}:0` }],
        [{ text: 'Boke', callback_data: `${seq}:1` }],
      ],
    })
    expect(Buffer.byteLength(`${seq}:999`)).toBeLessThanOrEqual(64)
  })

  test('a long text is cut after sentences, nothing is lost, the buttons come last', () => {
    const text = 'Das war ein schöner Tag. '.repeat(500).trim()
    const parts = render({ text, seq: 3, choices: ['Ja'] })
    expect(parts.map(part => part.text).join(' ')).toBe(text)
    for (const part of parts) expect(part.text).toMatch(/^Das .*Tag\.$/s)
    for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(4096)
    expect(parts.map(part => part.reply_markup !== undefined)).toEqual([false, false, false, true])
  })

  test('without sentences it is cut at spaces, without spaces between characters', () => {
    const words = 'Wort '.repeat(1000).trim()
    const emoji = `x${'🙂'.repeat(3000)}`
    expect(join(words, ' ')).toBe(words)
    expect(join(emoji, '')).toBe(emoji)
    for (const part of render({ text: emoji, seq: 1, choices: [] }))
      expect(part.text.isWellFormed()).toBe(true)
  })
})

describe('what is to be shared', () => {
  const asked = { text: 'Ihre Nummer?', seq: 4, choices: [], share: 'Nummer schicken' }
  const keyboard = (button: object) => ({
    keyboard: [[{ text: 'Nummer schicken', ...button }]],
    resize_keyboard: true,
    one_time_keyboard: true,
  })

  test.each([
    ['contact', { request_contact: true }],
    ['place', { request_location: true }],
  ] as const)('a %s has its own button below the chat', (wants, button) => {
    expect(render({ ...asked, wants })).toEqual([
      { text: 'Ihre Nummer?', ...PLAIN, reply_markup: keyboard(button) },
    ])
  })

  test('the button goes with the next message, or just before it where that has buttons of its own', () => {
    const next = { text: 'Stimmt alles?', seq: 5, unshare: 'In Ordnung.' }
    const gone = { ...PLAIN, reply_markup: { remove_keyboard: true } }
    expect(render({ ...next, choices: [] })).toEqual([{ text: 'Stimmt alles?', ...gone }])
    const [before, last] = render({ ...next, choices: ['Ja'] })
    expect(before).toEqual({ text: 'In Ordnung.', ...gone })
    expect(last).toMatchObject({
      text: 'Stimmt alles?',
      reply_markup: { inline_keyboard: expect.anything() },
    })
  })

  test('beside choices it is named before them', () => {
    const parts = render({ ...asked, wants: 'contact', choices: ['Lieber nicht'] })
    expect(parts.map(each => each.text)).toEqual(['Nummer schicken', 'Ihre Nummer?'])
    expect(parts[0]?.reply_markup).toEqual(keyboard({ request_contact: true }))
  })
})

describe('an answered question', () => {
  test('keeps its text, shows the choice and has no buttons', () => {
    expect(renderSettled({ text: 'Wo?', chosen: '<Boke>' })).toEqual({
      text: 'Wo?\n\n✓ <b>&lt;Boke&gt;</b>',
      ...PLAIN,
    })
  })

  test('closed without a choice shows none', () => {
    expect(renderSettled({ text: 'Wo?', chosen: null })).toEqual({ text: 'Wo?', ...PLAIN })
  })

  test('of many parts is the last of them, and the choice never makes it too long', () => {
    const text = 'x'.repeat(9000)
    const settled = renderSettled({ text, chosen: 'y'.repeat(4096) })
    expect(settled.text.startsWith(render({ text, seq: 1, choices: ['y'] }).at(-1)?.text ?? '-')).toBe(true)
    expect(renderSettled({ text: 'x'.repeat(3842), chosen: 'y'.repeat(4096) }).text.length).toBe(
      4096 + '<b></b>'.length,
    )
  })
})

const join = (text: string, between: string) =>
  render({ text, seq: 1, choices: [] })
    .map(part => part.text)
    .join(between)

type Question = Parameters<typeof draw>[0]
/** with nothing to share, unless the test says so */
function render(question: Pick<Question, 'text' | 'seq' | 'choices'> & Partial<Question>) {
  return draw({ wants: null, share: null, unshare: null, ...question })
}

const PLAIN = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } }
