import { expect, test } from 'vitest'
import { choiceOfKeycap, keycapsFor, render, renderSettled } from '../../bots/matrix/render.ts'

test('words alone are plain, as they are', () => {
  expect(render({ text: '<b>&"\n\n  eingerückt', seq: 1, choices: [] })).toEqual({
    msgtype: 'm.text',
    body: '<b>&"\n\n  eingerückt',
  })
})

test('choices stand below as a numbered list, for every kind of client', () => {
  expect(
    render({ text: 'Wo <wohnen> Sie?\nSagen Sie es.', seq: 7, choices: ['Delbrück', '"Boke" & mehr'] }),
  ).toEqual({
    msgtype: 'm.text',
    body: 'Wo <wohnen> Sie?\nSagen Sie es.\n\n1. Delbrück\n2. "Boke" & mehr',
    format: 'org.matrix.custom.html',
    formatted_body:
      '<p>Wo &lt;wohnen&gt; Sie?<br>Sagen Sie es.</p><ol><li>Delbrück</li><li>&quot;Boke&quot; &amp; mehr</li></ol>',
    'org.dasnez.prompt': 7,
  })
})

test('an answered question shows the choice and nothing to choose', () => {
  const edit = renderSettled({ text: 'Wo?', chosen: '<Boke>' }, '$1')
  expect(edit['m.relates_to']).toEqual({ rel_type: 'm.replace', event_id: '$1' })
  expect(edit['m.new_content']).toEqual({
    msgtype: 'm.text',
    body: 'Wo?\n\n✓ <Boke>',
    format: 'org.matrix.custom.html',
    formatted_body: '<p>Wo?</p><p>✓ <strong>&lt;Boke&gt;</strong></p>',
  })
  expect(edit.body).toBe('* Wo?\n\n✓ <Boke>')
  expect(renderSettled({ text: 'Wo?', chosen: null }, '$1')['m.new_content']).toEqual({
    msgtype: 'm.text',
    body: 'Wo?',
  })
})

test('up to five choices have a digit to tap, and every digit means its choice', () => {
  const five = ['a', 'b', 'c', 'd', 'e']
  expect(keycapsFor(five)).toEqual(['1️⃣', '2️⃣', '3️⃣', '4️⃣', '5️⃣'])
  expect(keycapsFor(five).map(choiceOfKeycap)).toEqual([0, 1, 2, 3, 4])
  expect(keycapsFor([...five, 'f'])).toEqual([])
  expect(keycapsFor([])).toEqual([])
})
