import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { base64, SealError, sealWith } from '../../core/store/seal.ts'

const [old, young, foreign] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const seal = sealWith([old])
const PHONE = 'Member.phone'

describe('a sealed text', () => {
  test('opens to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(seal.open(seal.seal(text, PHONE), PHONE)).toBe(text)
      }),
    )
  })

  test('has its head and 33 bytes more', () => {
    const sealed = seal.seal('Bücher', PHONE)
    expect(sealed).toBeInstanceOf(Uint8Array)
    expect(sealed).toHaveLength(33 + 7)
    expect(sealed[0]).toBe(1)
    expect(sealed.buffer.byteLength).toBe(sealed.length)
  })

  test('never looks the same twice, over many ivs', () => {
    const ivs = Array.from({ length: 3_000 }, () => base64(seal.seal('', PHONE).subarray(5, 17)))
    expect(new Set(ivs).size).toBe(3_000)
  })

  test('opens only where it was sealed for', () => {
    expect(() => seal.open(seal.seal('x', PHONE), 'Member.address')).toThrow(
      "A sealed Member.address can't be opened: it was changed, or sealed for another place.",
    )
  })

  test('does not open after any bit of it was changed', () => {
    const sealed = seal.seal('Hauptstraße 1', PHONE)
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = sealed.slice()
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => seal.open(changed, PHONE)).toThrow(SealError)
    }
    expect(seal.open(sealed, PHONE)).toBe('Hauptstraße 1')
  })

  test('does not open when cut', () => {
    const sealed = seal.seal('Hauptstraße 1', PHONE)
    for (let length = 0; length < sealed.length; length++) {
      expect(() => seal.open(sealed.subarray(0, length), PHONE)).toThrow(SealError)
    }
  })

  test('opens out of the middle of a larger buffer, as drivers hand it over', () => {
    const sealed = seal.seal('x', PHONE)
    expect(seal.open(Buffer.concat([randomBytes(7), sealed]).subarray(7), PHONE)).toBe('x')
  })

  test('says which key is missing', () => {
    const sealed = sealWith([foreign]).seal('x', PHONE)
    expect(() => seal.open(sealed, PHONE)).toThrow(
      /it was sealed with the key [0-9a-f]{8}; known are [0-9a-f]{8}\.$/,
    )
  })
})

test('JSON comes back as it was', () => {
  const session = { topic: 'seek-help', draft: { days: ['2026-11-26'], text: 'Äpfel 🍎' }, none: null }
  expect(seal.openJson(seal.sealJson(session, 'Chat.session'), 'Chat.session')).toEqual(session)
})

describe('a new key in front', () => {
  const both = sealWith([young, old])

  test('seals, while the old one still opens', () => {
    expect(both.open(seal.seal('old', PHONE), PHONE)).toBe('old')
    expect(sealWith([young]).open(both.seal('new', PHONE), PHONE)).toBe('new')
    expect(() => seal.open(both.seal('new', PHONE), PHONE)).toThrow(SealError)
  })

  test('finds numbers indexed with either', () => {
    expect(both.blindIndexes('+4952501234')).toEqual([
      both.blindIndex('+4952501234'),
      seal.blindIndex('+4952501234'),
    ])
  })
})

test('the blind index is the same for the same number and key only, and does not contain either', () => {
  const index = seal.blindIndex('+4952501234')
  expect(index).toHaveLength(32)
  expect(sealWith([old]).blindIndex('+4952501234')).toEqual(index)
  expect(seal.blindIndex('+4952501235')).not.toEqual(index)
  expect(sealWith([young]).blindIndex('+4952501234')).not.toEqual(index)
})

test('without a key nothing is sealed', () => {
  expect(() => sealWith([])).toThrow('There is no key')
})
