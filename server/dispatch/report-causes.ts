// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, type Chapter, type Piece, printed, type Register, type Told } from '../../kernel/kernel.ts'
import type { HeldTarget } from './targets.ts'

/** The section of the report's outline that tells why what is lacking is lacking. */
export const causesSection = 'causes'
const weaknesses = 'weaknesses'

/** Whether causes have a chapter to themselves, which must not be empty while something is lacking. */
export const tellsCausesApart = (chapters: readonly Chapter[]): boolean =>
  chapters.some(({ sections = [], chapters: inner = [] }) => (sections.length === 1 && sections[0] === causesSection) || tellsCausesApart(inner))

/**
 * What the ledger can tell of the causes: a rate that missed its target by its two halves, a gap by what it is the difference of. Where
 * the year shows weaknesses of which it can tell none, and causes stand `apart`, a place to be written, which the audit finds: 无 is said
 * only where nothing is lacking.
 */
export function causesOf(
  register: Register, notKept: readonly HeldTarget[], answers: ReadonlyMap<string, Answer>, apart: boolean,
): readonly (readonly Told[])[] {
  const lacking = lackingIn(register, answers)
  const said = [...notKept.flatMap(target => ofRate(register, target, answers)), ...lacking.flatMap(answer => ofGap(register, answer, answers))]
  if (said.length > 0) return [said]
  return apart && notKept.length + lacking.length > 0 ? [[toldOf(['（上述不足的原因台账没有记录，须补写）'])]] : []
}

/** The figures the chapter on weaknesses speaks of that are above zero. */
function lackingIn({ kinds }: Register, answers: ReadonlyMap<string, Answer>): Answer[] {
  const says = [...kinds.values()].flatMap(({ report }) => report.filter(({ at }) => at === weaknesses)).map(each => each.says)
  const codes = new Set(says.flatMap(text => [...text.matchAll(/\{([^}]+)\}/g)].map(([, code = '']) => code)))
  return [...codes].flatMap(code => answers.get(code) ?? []).filter(({ value }) => value !== null && value !== 0)
}

/** 信访化解率没有达到目标，信访办结10件，其中办结的信访化解6件。 */
function ofRate({ figures }: Register, { answer }: HeldTarget, answers: ReadonlyMap<string, Answer>): Told[] {
  const figure = answer && figures.get(answer.code)?.figure
  if (figure?.what !== 'rate') return []
  const [over, under] = [answers.get(figure.over), answers.get(figure.under)]
  if (!over || !under || over.value === null || under.value === null) return []
  return [toldOf([`${answer!.label}没有达到目标，${under.label}`, under, `，其中${over.label}`, over, '。'])]
}

/** 法治经费年需14.5万元，法治经费已安排10.8万元，缺口由此形成。 */
function ofGap({ figures }: Register, { code, label }: Answer, answers: ReadonlyMap<string, Answer>): Told[] {
  const figure = figures.get(code)?.figure
  if (figure?.what !== 'total' || figure.less === undefined) return []
  const parts = [...figure.of, ...figure.less].map(part => answers.get(part))
  if (parts.some(part => !part || part.value === null)) return []
  return [toldOf([...parts.flatMap(part => [part!.label, part!, '，']), `${label}由此形成。`])]
}

const toldOf = (pieces: readonly (string | Answer)[]): Told => ({ pieces: pieces.map(pieceOf), missing: [] })

const pieceOf = (piece: string | Answer): Piece =>
  (typeof piece === 'string' ? { text: piece } : { figure: piece.code, text: printed(piece), answer: piece })
