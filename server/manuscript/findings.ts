// SPDX-License-Identifier: MulanPSL-2.0
import {
  type Answer, type FigureMark, inlinesOf, isDerived, isFigureMark, isSmall, type Manuscript, type ManuscriptKind, marksIn, sayMark, textOf,
} from '../../kernel/kernel.ts'
import { againstLedger, auditOf, type Finding as ReaderFinding, type Severity } from '../../reader/reader.ts'
import { targetFindings } from '../dispatch/target-findings.ts'
import { differencesThatDoNotHold } from './derived.ts'
import type { FiguresAtHand } from './figures.ts'
import { fromCodePoints, inlinesOn, isTyped, type Place, placeOf, type Read } from './placed.ts'
import { type TypedHere, typedInSlots } from './slots.ts'
import { tableFindings } from './table-findings.ts'

/** What does not hold in a text, with its sentence. Whoever signs over anything but a note writes down why. */
export interface PaperFinding extends Place {
  rule: string
  severity: Severity
  says: string
}

/** Rules about the make-up and the days of an annual report, which other papers do not have. */
const ofAnnualReports = new Set(
  ['chapter-missing', 'chapter-empty', 'field-without-figures', 'baseline-missing', 'base-not-said', 'numbering-broken', 'year-out-of-place']
)

/** Rules that hold numbers against each other. */
const betweenNumbers = new Set(
  ['parts-do-not-sum', 'part-over-whole', 'rate-does-not-fit', 'two-numbers', 'growth-does-not-fit', 'unit-changed', 'said-twice', 'base-not-said']
)

/**
 * Everything the text and the ledger show without anybody being asked: the reader's rules, what was typed against the ledger, words
 * that do not hold. Two figures of the ledger that seem to contradict each other have two definitions, which the annex tells.
 */
export function findingsOf(
  kind: ManuscriptKind, read: Read, figures: FiguresAtHand, draft: Pick<Manuscript, 'blocks'> = { blocks: [] },
): PaperFinding[] {
  const audit = auditOf(read.analysis).findings.filter(({ rule }) => kind === 'annual-report' || !ofAnnualReports.has(rule))
  const differing = typedAgainstLedger(read, figures, draft)
  const rules = audit.filter(finding => !betweenNumbers.has(finding.rule) || restsOnTyped(read, finding, differing))
  return [
    ...rules.map(finding => placed(read, finding)).filter(finding => finding.rule !== 'chapter-empty' || !holdsTable(read, finding)),
    ...tableFindings(read), ...differing.map(({ finding }) => finding), ...marksThatDoNotHold(read, figures),
    ...differencesThatDoNotHold(read, figures),
    ...targetsOf(kind, read, figures),
  ]
}

/** Next year's targets become tasks when an annual report is signed; what will not is told while it is written. */
const targetsOf = (kind: ManuscriptKind, { manuscript }: Read, { period }: FiguresAtHand): PaperFinding[] =>
  kind === 'annual-report' ? targetFindings(manuscript, Number(period)) : []

/** A chapter of a table alone is no empty one: tables stay out of the text that is read. */
const holdsTable = ({ manuscript: { blocks } }: Read, { block }: Place): boolean => {
  const under = blocks.slice(block + 1)
  const next = under.findIndex(each => each.block === 'heading' && each.level === 1)
  return under.slice(0, next < 0 ? undefined : next).some(each => each.block === 'table')
}

interface Differing {
  start: number
  end: number
  finding: PaperFinding
}

/** Whether a number was typed among those a rule holds against each other, other than one the ledger already contradicts. */
function restsOnTyped(read: Read, { sentences }: ReaderFinding, differing: readonly Differing[]): boolean {
  const at = fromCodePoints(read.plain.text)
  const known = (found: { start: number; end: number }) => differing.some(each => each.start < found.end && found.start < each.end)
  return sentences.some(({ start, end }) => read.analysis.found.some(found =>
    found.start >= at(start) && found.end <= at(end) && !inlinesOn(read, found).some(each => isFigureMark(each) || isDerived(each)) && !known(found)))
}

/** Of a mark it is known what it is; only what was typed has to be held against the ledger. */
function typedAgainstLedger(read: Read, { own }: FiguresAtHand, draft: Pick<Manuscript, 'blocks'>): Differing[] {
  const slotted = typedInSlots(read, draft).filter(({ code }) => code !== undefined)
  const quantities = read.analysis.found.filter(each => isTyped(read, each))
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end
  const byReader = quantities.flatMap(each => {
    const code = slotted.find(slot => meets(slot, each))?.code
    const found = [code === undefined ? each : { ...each, codes: [code] }]
    return againstLedger({ ...read.analysis, found }, own.answers).map(
      finding => ({ start: each.start, end: each.end, finding: placed(read, finding) })
    )
  })
  const unread = slotted.filter(slot => !quantities.some(each => meets(slot, each))).flatMap(slot => differs(read, slot, own.answers.get(slot.code!)))
  return [...byReader, ...unread]
}

/** A number the reader takes for none, in the place of a figure: 42.5日. */
function differs(read: Read, slot: TypedHere, answer: Answer | undefined): Differing[] {
  if (!answer || answer.value === null || Math.abs(slot.value - answer.value) < 0.006) return []
  const sentence = read.analysis.sentences.find(({ start, end }) => start <= slot.start && slot.start < end) ?? slot
  const says = `${answer.label}报告写${slot.text}，台账是${Number(answer.value.toFixed(2))}${answer.unit}；请核对是报告写错、台账漏记，还是口径不同。`
  return [{ start: slot.start, end: slot.end, finding: { rule: 'ledger-differs', severity: 'inconsistent', says, ...placeOf(read, sentence) } }]
}

function placed(read: Read, { rule, severity, message, sentences: [first] }: ReaderFinding): PaperFinding {
  const place = fromCodePoints(read.plain.text)
  return { rule, severity, says: message, ...placeOf(read, { start: place(first?.start ?? 0), end: place(first?.end ?? 0) }) }
}

function marksThatDoNotHold(read: Read, figures: FiguresAtHand): PaperFinding[] {
  return read.manuscript.blocks.flatMap((block, at) => {
    let place = 0
    return inlinesOf(block).flatMap((inline): PaperFinding[] => {
      const start = place
      place += textOf(inline).length
      if (!isFigureMark(inline)) return []
      const trouble = troubleOf(inline, figures)
      return trouble ? [
        { ...trouble, block: at, start: block.block === 'paragraph' ? start : 0, end: block.block === 'paragraph' ? place : 0, sentence: inline.said }
      ] : []
    })
  })
}

function troubleOf(mark: FigureMark, figures: FiguresAtHand): Pick<PaperFinding, 'rule' | 'severity' | 'says'> | undefined {
  const answer = figures.answer(mark)
  if (!answer) return { rule: 'figure-unknown', severity: 'unverifiable', says: `没有“${mark.figure}”这个指标，“${mark.said}”没有出处；请删去或者换成现有的指标。` }
  const { trouble } = sayMark(mark, answer)
  if (trouble === 'word') return {
    rule: 'rounding-does-not-hold', severity: 'inconsistent',
    says: `${answer.label}现为${Number((answer.value ?? 0).toFixed(2))}${answer.unit}，原来选的“余”“近”“以上”不成立，已按原数写；请另选说法。`,
  }
  if (trouble === 'not-none') return {
    rule: 'ledger-differs', severity: 'inconsistent',
    says: `“${mark.said || answer.label}”是按没有写的，台账现在是${Number((answer.value ?? 0).toFixed(2))}${answer.unit}；请改写这一句。`,
  }
  if (trouble === 'not-reported') return {
    rule: 'figure-not-reported', severity: 'unverifiable', says: `${answer.label}没有人报过，“${mark.said}”没有依据；请先登记事项或者签一份零报告。`,
  }
  return undefined
}

/** Rates in the text over fewer than ten, each once: no finding, but worth a thought before years are compared. */
export function smallNumbersIn({ manuscript }: Pick<Read, 'manuscript'>, figures: FiguresAtHand): string[] {
  const small = marksIn(manuscript).flatMap(mark => figures.answer(mark) ?? []).filter(isSmall)
  return [...new Map(small.map(({ code, label, denominator }) => [code, `${label}（分母${denominator}）`])).values()]
}
