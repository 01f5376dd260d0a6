import { describe, expect, test } from 'vitest'
import { render, renderSettled } from '../../bots/telegram/render.ts'

describe('a line becomes messages of Telegram', () => {
  test('markup of people is shown, not obeyed', () => {
    expect(render({ text: '<b>&"', seq: 1, choices: [] })).toEqual([
      { text: '&lt;b&gt;&amp;&quot;', parse_mode: 'HTML' },
    ])
  })

  test('every choice is a button that carries its number only, within 64 bytes', () => {
    const seq = Number.MAX_SAFE_INTEGER
    const [part] = render({ text: 'Wo?', seq, choices: ['<Delbrück>', 'Boke'] })
    expect(part?.reply_markup?.inline_keyboard).toEqual([
      [{ text: '<Delbrück>', callback_data: `${seq}:0` }],
      [{ text: 'Boke', callback_data: `${seq}:1` }],
    ])
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

describe('an answered question', () => {
  test('keeps its text, shows the choice and has no buttons', () => {
    expect(renderSettled({ text: 'Wo?', chosen: '<Boke>' })).toEqual({
      text: 'Wo?\n\n✓ <b>&lt;Boke&gt;</b>',
      parse_mode: 'HTML',
    })
  })

  test('closed without a choice shows none', () => {
    expect(renderSettled({ text: 'Wo?', chosen: null })).toEqual({ text: 'Wo?', parse_mode: 'HTML' })
  })

  test('of many parts is the last of them, and the choice never makes it too long', () => {
    const text = 'x'.repeat(9000)
    const settled = renderSettled({ text, chosen: 'y'.repeat(4096) })
    expect(settled.text.startsWith(render({ text, seq: 1, choices: [] }).at(-1)?.text ?? '-')).toBe(true)
    expect(renderSettled({ text: 'x'.repeat(3842), chosen: 'y'.repeat(4096) }).text.length).toBe(
      4096 + '<b></b>'.length,
    )
  })
})

const join = (text: string, between: string) =>
  render({ text, seq: 1, choices: [] })
    .map(part => part.text)
    .join(between)
