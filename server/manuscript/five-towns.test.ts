// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Answer,
  inlinesOf,
  isFigureMark,
  type Manuscript,
  type ManuscriptKind,
  mapInlines,
  marksIn,
  plainText,
  textOf,
} from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { type Reading, readReport, textOfFile } from '../../reader/reader.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { Store } from '../../store/store.ts'
import { loadSpecimen } from '../../town/specimen/load-specimen.ts'
import { published } from '../../town/specimen/published.ts'
import { manuscriptDocument } from './document.ts'
import { type FiguresAtHand, figuresAtHand, reprinted } from './figures.ts'
import { findingsOf } from './findings.ts'
import { draftOf } from './paper.ts'
import { readManuscript } from './placed.ts'
import { typedNumbers } from './typed.ts'

const years = { 甲镇: 2024, 乙镇: 2023, 丙镇: 2023, 丁镇: 2025, 戊镇: 2022 } as const
type TownName = keyof typeof years

interface Written {
  manuscript: Manuscript
  figures: FiguresAtHand
  dated: string
  /** What stands in its Word file. */
  read: Reading
}

const store = new Promise<Store>(resolve => void openMemory().then(engine => resolve(new Store(engine, kinds, { bytes: randomBytes(32) }))))
const written = new Map<string, Written>()

beforeAll(async () => {
  const opened = await store
  await loadSpecimen(opened)
  for (const [name, year] of Object.entries(years)) {
    const ledger = await opened.ledger((await opened.findTown(name)).id)
    const { manuscript } = await draftOf(opened, ledger, { kind: 'annual-report', period: String(year) }, '2026-11-22')
    const dated = `${year + 1}-01-31`
    const file = await writeOfficialDocument(manuscriptDocument(manuscript, dated, null))
    const read = readReport({ id: name, text: await textOfFile('report.docx', file) })
    written.set(name, { manuscript, figures: await figuresAtHand(opened, ledger, String(year), [manuscript]), dated, read })
  }
}, 600_000)
afterAll(async () => (await store).close())

const audit = (
  { figures, dated }: Written, manuscript: Manuscript, draft: Manuscript,
) => findingsOf('annual-report', readManuscript(manuscript, dated), figures, draft)
const holds = (printed: number | readonly [number, number], value: number): boolean =>
  typeof printed === 'number' ? Math.abs(value - printed) < 0.005 : value >= printed[0] && value < printed[1]
const inYuan = ({ value, unit }: { value: number; unit: string }): number => (/^万/.test(unit) ? value * 10_000 : value)

/** The manuscript with one mark of a figure typed over by hand, as another number. */
function typedOver({ manuscript }: Written, code: string, answer: Answer): Manuscript {
  let done = false
  return mapInlines(manuscript, inline => {
    if (done || !isFigureMark(inline) || inline.figure !== code || !/\d/.test(inline.said)) return inline
    done = true
    const other = answer.denominator === null ? String(Math.round(parseFloat(inline.said)) + 7) : '42.5'
    return { text: inline.said.replace(/^[\d.]+/, other).replace(/（.*$/, '') }
  })
}

describe.each(Object.keys(years) as TownName[])('%s', town => {
  const codes = Object.keys(published[town] ?? {})

  it.each(codes)('states %s in its Word file as its report printed it', code => {
    const { read } = written.get(town)!
    const values = read.figures.filter(({ codes: known }) => known.includes(code)).map(inYuan)
    expect(values.some(value => holds(published[town]![code]!, value)), `${code}: ${values.join(', ')}`).toBe(true)
  })

  it('finds nothing wrong with the text it drafted, nothing typed in it and nothing printed otherwise', () => {
    const of = written.get(town)!
    expect(audit(of, of.manuscript, of.manuscript)).toEqual([])
    expect(typedNumbers(readManuscript(of.manuscript, of.dated), of.figures, of.manuscript)).toEqual([])
    expect(reprinted(of.manuscript, of.figures)).toEqual({ manuscript: of.manuscript, moved: [] })
  })

  it('finds exactly the one figure that was changed in the text, whichever it is', () => {
    const of = written.get(town)!
    const said = [...new Set(marksIn(of.manuscript).filter(mark => mark.period === undefined && /\d/.test(mark.said)).map(({ figure }) => figure))]
    const wrong = said.flatMap(code => {
      const answer = of.figures.answer({ figure: code })!
      const changed = typedOver(of, code, answer)
      const found = audit(of, changed, of.manuscript)
      const right = found.length > 0 && found.every(({ sentence }) => sentence.length > 0) && found.some(({ says }) => says.startsWith(answer.label))
      return right && found.length === 1 ? [] : [`${code}: ${found.map(({ says }) => says).join(' | ')}`]
    })
    expect(wrong).toEqual([])
  })
})

it.each<[ManuscriptKind, string]>([
  ['bulletin', '2025-Q1'], ['bulletin', '2025-Q2'], ['bulletin', '2025-Q3'], ['bulletin', '2025-Q4'], ['summary', '2025'],
])('finds nothing wrong with 丁镇’s %s of %s as it is drafted, and nothing typed in it', async (kind, period) => {
  const opened = await store
  const ledger = await opened.ledger((await opened.findTown('丁镇')).id)
  const { manuscript } = await draftOf(opened, ledger, { kind, period }, '2026-01-20')
  const [figures, read] = [await figuresAtHand(opened, ledger, period, [manuscript]), readManuscript(manuscript, '2026-01-20')]
  expect(findingsOf(kind, read, figures, manuscript).map(({ says, sentence }) => `${says} ${sentence}`)).toEqual([])
  expect(typedNumbers(read, figures, manuscript).map(({ sentence }) => sentence)).toEqual([])
  expect(plainText(manuscript).text).not.toContain('年需0元')
})

it('says every number of the draft by a figure: no digit stands in the words of its paragraphs but years and names', () => {
  for (const { manuscript } of written.values()) {
    const words = manuscript.blocks.flatMap(inlinesOf).filter(inline => !isFigureMark(inline) && inline.explained === undefined).map(textOf).join('')
    expect([...words.replace(/20\d\d年/g, '').replaceAll('12345', '').matchAll(/.{0,20}\d.{0,20}/g)].map(String)).toEqual([])
    expect(plainText(manuscript).text).not.toMatch(/（未报）|（无基数）|其中[^。，；]*[^\d.]0[件次场个项]/)
  }
})
