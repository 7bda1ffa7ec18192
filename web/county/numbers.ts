// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'

export type ReadNumber = Answer<'readReport'>['figures'][number]

const isKnown = (code: string): boolean => code !== 'other'

/** The numbers that were read as something, which may be the wrong thing. */
export const recognised = (figures: readonly ReadNumber[]): ReadNumber[] => figures.filter(({ codes }) => codes[0] !== undefined && isKnown(codes[0]))

/** What a number was read as, the surest first; without 不认识的数字, which some have behind a name. */
export const readAs = ({ codes, labels }: Pick<ReadNumber, 'codes' | 'labels'>): string[] =>
  [...new Set(labels.filter((_, at) => isKnown(codes[at] ?? 'other')))]

/** What a number may be beside what it was read as. */
export function proposalFor({ codes, labels }: Pick<ReadNumber, 'codes' | 'labels'>): { code: string; label: string } | undefined {
  const [code, label] = [codes[1], labels[1]]
  return code !== undefined && label !== undefined && isKnown(code) ? { code, label } : undefined
}

/** How often something is done (每月一次), and a zero said in words (未发生), are no number that goes by a name of its own. */
export const mayBeNamed = ({ unit, value, text }: Pick<ReadNumber, 'unit' | 'value' | 'text'>): boolean =>
  unit !== '次/年' && (value !== 0 || /\d/.test(text))
