// SPDX-License-Identifier: MulanPSL-2.0
import type { Kind } from '../../kernel/declare/declare.ts'

/** Areas of work, by the rows of the catalogue of mechanisms that belong to them; what keeps people and places stands apart. */
const areas: readonly (readonly [string, number, number])[] = [
  ['矛盾纠纷与信访', 37, 48],
  ['普法', 67, 72],
  ['法律服务与村级法治', 73, 77],
  ['学法考试', 17, 23],
  ['行政执法', 49, 58],
  ['监督与应诉', 59, 66],
  ['决策与审查', 24, 36],
  ['政务村务公开', 78, 81],
  ['组织推进', 1, 16],
]
const rosters = '名册与制度'
const others = '报送与其他'

/** The order in which areas are shown. */
export const areaLabels: readonly string[] = [...areas.map(([label]) => label), rosters, others]

/** The area in which most of a kind's mechanisms lie; of several with as many, that of the mechanism it names first. */
export function areaOf({ shape, mechanisms }: Pick<Kind, 'shape' | 'mechanisms'>): string {
  if (shape === 'roster') return rosters
  const found = mechanisms.map(row => areas.find(([, from, to]) => row >= from && row <= to)?.[0] ?? others)
  const most = (label: string) => found.filter(each => each === label).length
  return [...new Set(found)].sort((a, b) => most(b) - most(a))[0] ?? others
}
