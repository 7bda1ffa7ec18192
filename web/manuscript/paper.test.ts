// SPDX-License-Identifier: MulanPSL-2.0
import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { ManuscriptBlock } from '../../kernel/kernel.ts'
import { anewFrom, headAnew, writtenBy } from './anew.ts'
import { emptyHeadings, merged, moved } from './chapters.ts'
import { fromEditor, toEditor } from './conversion.ts'
import { placed } from './figure-list.tsx'
import { figuresNamed, type FigureToInsert } from './figure-menu.ts'
import { organsIn } from './head-fields.tsx'
import { headsDiffering, mergedBy, mergedHead, stretchesOf } from './merge.ts'
import { rangeOf } from './places.ts'
import { paperExtensions } from './schema.ts'
import { countToLookAt } from './severities.ts'
import { withCell, withRow } from './table-note.tsx'

const schema = getSchema(paperExtensions)
const heading = (level: 1 | 2 | 3 | 4, text: string): ManuscriptBlock => ({ block: 'heading', level, text })
const says = (...texts: string[]): ManuscriptBlock => ({ block: 'paragraph', inlines: texts.map(text => ({ text })) })
const blocks: ManuscriptBlock[] = [
  heading(1, '举措'), heading(2, '调解'), {
    block: 'paragraph',
    inlines: [{ text: '调解' }, { figure: 'a', said: '484件', rounding: 'over' }, { text: '，来信' }, { text: '3件', explained: '信箱' }, { text: '。' }],
  },
  heading(2, '信访'), says('无。'), heading(1, '不足'), { block: 'table', columns: ['甲'], rows: [[[{ figure: 'b', said: '1件', period: '2023' }]]] },
]
const docOf = (given: readonly ManuscriptBlock[]) => Node.fromJSON(schema, toEditor(given))
const stateAt = (given: readonly ManuscriptBlock[], block: number) => {
  const doc = docOf(given)
  return EditorState.create({ schema, doc, selection: TextSelection.near(doc.resolve(rangeOf(doc, { block, start: 0, end: 0 })!.from)) })
}
const textsOf = (doc: Node) => fromEditor(doc.toJSON()).map(block => (block.block === 'heading' ? `${block.level}${block.text}` : block.block))

it('a paper comes out of the editor as it went in', () => {
  const doc = docOf(blocks)
  doc.check()
  expect(fromEditor(doc.toJSON())).toEqual(blocks)
  expect(fromEditor(docOf([...blocks, says(), says()]).toJSON())).toEqual(blocks)
})

describe('places', () => {
  const doc = docOf(blocks)
  const words = (start: number, end: number) => {
    const range = rangeOf(doc, { block: 2, start, end })!
    return doc.textBetween(range.from, range.to, '', node => `[${String(node.attrs.said)}]`)
  }
  it('are found by the words of a block, figures as long as they are printed', () => {
    expect(words(9, 11)).toBe('3件')
    expect(words(0, 2)).toBe('调解')
    expect(words(2, 6)).toBe('[484件]')
    expect(words(3, 9)).toBe('[484件]，来信')
  })
  it('of a block that is gone are none', () => expect(rangeOf(doc, { block: 9, start: 0, end: 1 })).toBeUndefined())
})

describe('chapters', () => {
  it('change places with all that is under them, within the chapter above', () => {
    expect(textsOf(moved(stateAt(blocks, 1), 'down')!.doc)).toEqual(['1举措', '2信访', 'paragraph', '2调解', 'paragraph', '1不足', 'table'])
    expect(textsOf(moved(stateAt(blocks, 5), 'up')!.doc)).toEqual(['1不足', 'table', '1举措', '2调解', 'paragraph', '2信访', 'paragraph'])
    expect(moved(stateAt(blocks, 4), 'down')).toBeUndefined()
    expect(moved(stateAt(blocks, 0), 'up')).toBeUndefined()
  })
  it('keep the cursor in the one that moved', () => {
    const tr = moved(stateAt(blocks, 2), 'down')!
    expect(tr.selection.$from.parent.textContent).toBe('调解，来信3件。')
  })
  it('join the one before when their heading is taken away', () => {
    expect(textsOf(merged(stateAt(blocks, 4))!.doc)).toEqual(['1举措', '2调解', 'paragraph', 'paragraph', '1不足', 'table'])
    expect(merged(stateAt(blocks, 0))).toBeUndefined()
  })
  it('are empty when neither words nor chapters stand under them', () =>
    expect(emptyHeadings(docOf([heading(1, '甲'), heading(2, '乙'), says(), heading(2, '丙'), says('有'), heading(1, '丁')]))).toEqual([1, 5]))
})

describe('two texts', () => {
  const [a, b, c] = [says('甲'), says('乙'), says('丙')]
  it('are put together by who wrote where', () => {
    const stretches = stretchesOf([a, b, c], [says('甲改'), b, c], [a, b, says('丙改')])
    expect(stretches.map(each => ('same' in each ? 'same' : each.wrote))).toEqual(['theirs', 'same', 'mine'])
    expect(mergedBy(stretches, [])).toEqual([says('甲改'), b, says('丙改')])
    expect(mergedBy(stretches, ['both', undefined, 'theirs'])).toEqual([says('甲改'), a, b, c])
  })
  it('both stay where both wrote, and where it is not known who did', () => {
    expect(stretchesOf([a], [says('他')], [says('我')])).toMatchObject([{ theirs: [says('他')], mine: [says('我')], wrote: 'both' }])
    expect(mergedBy(stretchesOf([], [a], [b]), [])).toEqual([a, b])
  })
  it('drafted anew: what only the ledger changed comes in, what a person wrote stays, both are shown where both did', () => {
    const d = says('丁')
    const stretches = anewFrom([a, b, c, d], [says('甲新'), b, says('丙新'), d, says('戊新')], [a, b, says('丙改'), d])
    expect(mergedBy(stretches, [])).toEqual([says('甲新'), b, says('丙改'), d, says('戊新')])
    expect(mergedBy(stretches, [undefined, undefined, 'theirs'])).toContainEqual(says('丙新'))
    expect(stretches.flatMap(each => ('same' in each ? [] : writtenBy(each)))).toEqual(['台账变了', '台账变了，稿子里也有人改过', '台账变了'])
    expect(mergedBy(anewFrom([a, b], [a, b], [b, c]), [])).toEqual([b, c])
    expect(mergedBy(anewFrom([a, b], [b], [a, b]), [])).toEqual([b])
  })
  it('drafted anew: in a paragraph that both changed sentences of the ledger join those of a person', () => {
    const figure = (code: string) => ({ figure: code, said: '1件' })
    const told = (...codes: string[]): Extract<ManuscriptBlock, { block: 'paragraph' }> =>
      ({ block: 'paragraph', inlines: codes.flatMap((code, at) => [{ text: `${at === 0 ? '' : '。'}办${code}` }, figure(code)]).concat({ text: '。' }) })
    const more = (paragraph: ReturnType<typeof told>, text: string): ManuscriptBlock =>
      ({ ...paragraph, inlines: [...paragraph.inlines.slice(0, -1), { text: `。${text}` }] })
    const [stretch] = anewFrom([told('a', 'b')], [told('a', 'c', 'b')], [more(told('a', 'b'), '镇里派人送达。')])
    expect(stretch).toMatchObject({ wrote: 'both', bothWrote: true, together: [more(told('a', 'c', 'b'), '镇里派人送达。')] })
    expect(mergedBy([stretch!], [])).toEqual([more(told('a', 'c', 'b'), '镇里派人送达。')])
    // What the ledger no longer says goes, what a person took out stays out, and where both wrote one sentence it is the person's.
    const pieces = (...texts: string[]) => says(texts.join(''))
    const [other] = anewFrom([pieces('甲。', '乙。', '丙。', '丁。')], [pieces('甲。', '丙。', '丁新。')], [pieces('乙。', '丙。', '丁改。')])
    expect(mergedBy([other!], [])).toEqual([pieces('丙。', '丁改。')])
    const [put] = anewFrom([pieces('甲。', '乙。', '丙。')], [pieces('甲。', '乙。', '丙。', '丁新。')], [pieces('乙。', '甲。', '丙。', '戊。')])
    expect(mergedBy([put!], [])).toEqual([pieces('乙。', '甲。', '丙。', '戊。', '丁新。')])
  })
  it('keep a block that one of them moved, once, where it was moved to', () => {
    expect(mergedBy(stretchesOf([a, b, c], [a, b, c], [b, a, c]), [])).toEqual([b, a, c])
    expect(mergedBy(stretchesOf([a, b, c], [b, a, c], [a, b, c]), [])).toEqual([b, a, c])
    expect(mergedBy(anewFrom([a, b, c], [says('甲新'), b, c], [b, a, c]), [])).toEqual([b, a, c])
  })
  it('part between every two blocks whose places are known: a change beside a move or beside something new is neither', () => {
    const [d, n] = [says('丁'), says('新')]
    expect(mergedBy(stretchesOf([a, b, c, d], [says('甲新'), b, c, d], [a, c, b, d]), [])).toEqual([says('甲新'), c, b, d])
    expect(mergedBy(stretchesOf([a, b], [a, n, b], [a, says('乙改')]), [])).toEqual([a, n, says('乙改')])
    const moved = anewFrom([a, b, c, d], [b, a, c, d], [a, b, n, d])
    expect(mergedBy(moved, [])).toEqual([b, a, n, d])
    for (const side of ['theirs', 'mine'] as const)
      expect(moved.flatMap(each => ('same' in each ? each.same : each[side]))).toEqual(side === 'mine' ? [a, b, n, d] : [b, a, c, d])
  })
  it('drafted anew: what a person took out stays out, though the ledger writes it otherwise by now', () => {
    const [chapter, last] = [heading(1, '章'), heading(1, '末')]
    expect(mergedBy(anewFrom([a, chapter, b, last, c], [a, chapter, says('乙新'), last, c], [a, last, c]), [])).toEqual([a, last, c])
    const [stretch] = anewFrom([b, c], [says('乙新'), c], [c])
    expect(stretch).toMatchObject({ theirs: [says('乙新')], mine: [], wrote: 'mine', bothWrote: true })
  })
  it('drafted anew: a sentence that a person moved to another paragraph stays there', () => {
    const [first, second, chapter] = [says('甲。乙。'), says('丙。'), heading(1, '章')]
    const stretches = anewFrom([first, chapter, second], [first, chapter, says('丙。丁新。')], [says('甲。'), chapter, says('丙。乙。')])
    expect(mergedBy(stretches, [])).toEqual([says('甲。'), chapter, says('丙。乙。丁新。')])
  })
  it('drafted anew: what the ledger has new beside a paragraph of a person comes in', () => {
    expect(mergedBy(anewFrom([a, c], [a, says('新'), c], [a, says('人'), c]), [])).toEqual([a, says('新'), says('人'), c])
    expect(mergedBy(anewFrom([a, b], [says('甲新'), b], [a, says('乙改')]), [])).toEqual([says('甲新'), says('乙改')])
  })
  it('drafted anew where the first text is not known: what stands in the draft stays', () => {
    const stretches = anewFrom([], [a, b], [c])
    expect(mergedBy(stretches, [])).toEqual([c])
    expect(stretches.map(each => ('same' in each ? '' : writtenBy(each)))).toEqual(['分不出谁改的'])
  })
  it('leave out what one of them took away', () => expect(mergedBy(stretchesOf([a, b, c], [a, b, c], [a, c]), [])).toEqual([a, c]))
  it('do not differ because a figure is another by now', () => {
    const told = (said: string): ManuscriptBlock => ({ block: 'paragraph', inlines: [{ figure: 'a', said }] })
    expect(stretchesOf([told('1件')], [told('2件')], [told('1件')]).every(each => 'same' in each)).toBe(true)
  })
})

it('figures are found by name, by first letters, and by signs in their order; those nobody reported last', () => {
  const figure = (code: string, label: string, initials: string, value: number | null = 1): FigureToInsert =>
    ({ code, label, initials, value, kindLabel: '', unit: '件', numerator: null, denominator: null, zero: null, printed: '' })
  const all = [
    figure('a', '受理调解', 'sltj'), figure('b', '调解成功', 'tjcg'), figure('c', '调解成功率', 'tjcgl'), figure('d', '信访总量', 'xfzl', null),
    figure('e', '信访', 'xfa', null), figure('f', '信访受理', 'xfsl'),
  ]
  expect(figuresNamed(all, '调解').map(({ code }) => code)).toEqual(['b', 'c', 'a'])
  expect(figuresNamed(all, 'TJCG').map(({ code }) => code)).toEqual(['b', 'c'])
  expect(figuresNamed(all, 'xf').map(({ code }) => code)).toEqual(['f', 'e', 'd'])
  expect(figuresNamed(all, '调率').map(({ code }) => code)).toEqual(['c'])
  expect(figuresNamed(all, '没有')).toEqual([])
})

it('a table is written cell by cell, and grows by a row', () => {
  const rows = [[[{ text: '甲', explained: '台账' }], [{ figure: 'a', said: '1件' }]]]
  expect(withCell(rows, 0, 0, '乙')).toEqual([[[{ text: '乙' }], [{ figure: 'a', said: '1件' }]]])
  expect(withCell(rows, 0, 0, '')[0]![0]).toEqual([])
  expect(withRow(rows, 0, 2)).toEqual([...rows, [[], []]])
})

describe('the list of figures while one types', () => {
  const screen = { innerWidth: 1366, innerHeight: 768 }
  it('stands under the line, and where there is no room ends right above it', () => {
    expect(placed({ left: 400, top: 200, bottom: 220 }, screen)).toEqual({ left: 400, top: 226 })
    expect(placed({ left: 400, top: 640, bottom: 660 }, screen)).toEqual({ left: 400, bottom: 134 })
  })
  it('never leaves the side, and goes below where there is room on neither', () => {
    expect(placed({ left: 1300, top: 200, bottom: 220 }, screen)).toMatchObject({ left: 994 })
    expect(placed({ left: 4, top: 150, bottom: 170 }, { innerWidth: 390, innerHeight: 400 })).toEqual({ left: 12, top: 176 })
  })
})

it('the tab counts what its list has, notes among them', () => {
  expect(
    countToLookAt({ findings: [{ severity: 'note' }, { severity: 'suspect' }], typed: [{}] } as unknown as Parameters<typeof countToLookAt>[0]),
  ).toBe(3)
})

describe('what stands around the text', () => {
  const base = { title: '报告', issuer: '甲镇', number: '示甲府〔2026〕1号' }
  it('is taken from whoever changed it, and asked where both did', () => {
    const [theirs, mine] = [{ ...base, title: '关于2025年的报告', recipient: '县政府' }, { title: '2025年报告', issuer: '甲镇', signer: '沈望山' }]
    expect(headsDiffering(base, theirs, mine)).toEqual([{ key: 'title', theirs: '关于2025年的报告', mine: '2025年报告' }])
    expect(mergedHead(base, theirs, mine, {})).toEqual({ title: '2025年报告', issuer: '甲镇', recipient: '县政府', signer: '沈望山' })
    expect(mergedHead(base, theirs, mine, { title: 'theirs' })).toMatchObject({ title: '关于2025年的报告', signer: '沈望山' })
  })
  it('drafted anew stays as a person wrote it, and follows the ledger where only it changed', () => {
    const [drafted, mine] = [{ title: '题', issuer: '甲镇', recipient: '县政府', blocks: [] }, { title: '题二', issuer: '甲镇', number: '1号', signer: '沈望山', blocks: [] }]
    expect(headAnew(null, drafted, mine)).toEqual({ title: '题二', issuer: '甲镇', number: '1号', signer: '沈望山' })
    expect(headAnew({ title: '题', issuer: '甲镇', blocks: [] }, drafted, mine)).toEqual(
      { title: '题二', issuer: '甲镇', recipient: '县政府', number: '1号', signer: '沈望山' })
  })
  it('reads organs however they are parted, each once', () => {
    expect(organsIn('县司法局，县委依法治县办；县司法局、 县人大常委会。')).toEqual(['县司法局', '县委依法治县办', '县人大常委会'])
    expect(organsIn('，')).toEqual([])
  })
})
