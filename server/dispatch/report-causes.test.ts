// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import type { Answer, Told } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { causesOf } from './report-causes.ts'
import type { HeldTarget } from './targets.ts'

const answer = (code: string, value: number | null, more: Partial<Answer> = {}): Answer => {
  const { label, unit } = kinds.figures.get(code)!.figure
  return { code, label, unit, value, numerator: null, denominator: null, zero: null, ...more }
}
const answersOf = (...given: Answer[]) => new Map(given.map(each => [each.code, each]))
const words = (told: readonly (readonly Told[])[]): string => told.flat().map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('')
const rate = answer('petition.resolve_rate', 60, { numerator: 6, denominator: 10 })
const missed = { name: '提高信访化解率', answer: rate, verdict: 'not-kept' } as HeldTarget

describe('causes in the annual report', () => {
  it('take a missed rate apart into its halves, each of them a figure', () => {
    const [rateFigure] = [kinds.figures.get('petition.resolve_rate')!.figure]
    const { over, under } = rateFigure as { over: string; under: string }
    const told = causesOf(kinds, [missed], answersOf(rate, answer(over, 6), answer(under, 10)), true)
    expect(words(told)).toBe('信访化解率没有达到目标，信访办结10件，其中办结的信访化解6件。')
    expect(told.flat()[0]!.pieces.flatMap(piece => ('figure' in piece ? [piece.figure] : []))).toEqual([under, over])
  })

  it('tell a gap by what it is the difference of', () => {
    const gap = kinds.figures.get('lead.funding_gap')!.figure as { of: readonly string[]; less: readonly string[] }
    const told = causesOf(kinds, [], answersOf(answer('lead.funding_gap', 37_000), answer(gap.of[0]!, 145_000), answer(gap.less[0]!, 108_000)), true)
    expect(words(told)).toBe('法治经费年需14.5万元，法治经费已安排10.8万元，法治经费缺口由此形成。')
  })

  it('leave a place to be written where there is a weakness they cannot take apart, and nothing where there is none', () => {
    expect(words(causesOf(kinds, [], answersOf(answer('request.open', 3)), true))).toBe('（上述不足的原因台账没有记录，须补写）')
    expect(causesOf(kinds, [], answersOf(answer('request.open', 0)), true)).toEqual([])
    expect(causesOf(kinds, [], answersOf(answer('request.open', 3)), false)).toEqual([])
  })
})
