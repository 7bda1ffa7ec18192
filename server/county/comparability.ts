// SPDX-License-Identifier: MulanPSL-2.0
import type { Register } from '../../kernel/kernel.ts'
import { definitionHash } from '../../store/filing/definition-hash.ts'
import type { SubmittedFigure } from '../../store/county/submitted.ts'
import type { ReadValue } from './read-values.ts'

/** Fewer than this and one case more or less moves a rate by ten points. */
const small = 10

/** Two rates that people call by one name, over different things. */
const channels: readonly { codes: readonly [string, string]; says: string }[] = [
  { codes: ['mediation.success_rate', 'mediation.screened_resolved_rate'], says: '有的镇以受理（调解）件数作分母，有的以排查件数作分母，两种化解率不能放在一起比' },
  { codes: ['petition.handle_rate', 'petition.accepted_handle_rate'], says: '有的镇以来信来访总量作分母，有的只以受理件数作分母，两种办结率不能放在一起比' },
]

/** What stands in the way of comparing a submitted figure. */
export function filingWarnings(register: Register, { code, denominator, definitionHash: hash }: SubmittedFigure): string[] {
  const known = register.figures.has(code)
  return [
    ...(known && hash !== definitionHash(register, code) ? ['报送时的口径与本系统现行口径不同'] : []),
    ...(!known ? ['本系统没有这个指标的口径'] : []),
    ...(denominator !== null && denominator > 0 && denominator < small ? [`基数只有 ${denominator}，不足 ${small}，不宜比较`] : []),
  ]
}

/** The same of a number out of a report: what base it has is known only where the report says that number too. */
export function readWarnings(register: Register, read: ReadValue, of: ReadonlyMap<string, ReadValue>): string[] {
  const figure = register.figures.get(read.code)?.figure
  if (figure?.what !== 'rate') return read.warnings
  const base = of.get(figure.under)
  const screened = channels[0]!.codes[0] === read.code && /排查/.test(read.sentence) && !/受理|调解/.test(read.sentence)
  return [
    ...read.warnings,
    ...(base === undefined ? ['报告没有写基数，不知道口径'] : base.value > 0 && base.value < small ? [`基数只有 ${base.value}，不足 ${small}，不宜比较`] : []),
    ...(screened ? ['报告里的分母像是排查件数'] : []),
  ]
}

/** What holds of a whole column: towns that count by different definitions, or by the other of two channels. */
export function columnWarnings(code: string, hashes: readonly string[], towns: readonly (readonly string[])[]): string[] {
  const pair = channels.find(({ codes }) => codes.includes(code))
  const other = pair?.codes.find(each => each !== code)
  const mixed = other !== undefined && towns.some(codes => codes.includes(code))
    && towns.some(codes => codes.includes(other) && !codes.includes(code))
  return [...(new Set(hashes).size > 1 ? ['各镇报送时的口径不一致，不能直接比较'] : []), ...(pair && mixed ? [pair.says] : [])]
}
