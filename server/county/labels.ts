// SPDX-License-Identifier: MulanPSL-2.0
import { definitionOf, type Register } from '../../kernel/kernel.ts'
import { lexicon } from '../../reader/reader.ts'
import type { Phrase } from '../../store/county/desk.ts'

/** What a figure is called; one that only reports know has no definition. */
export interface Called {
  code: string
  label: string
  unit: string
  kindLabel: string
  says: readonly string[]
}

const onlyInReports = '报告所载'

/** Figures of the catalogue, then those only the reader knows, then the county's own. */
export function calledBy(register: Register, phrases: readonly Phrase[] = []): Map<string, Called> {
  const called = new Map<string, Called>()
  for (const [code, { figure, kind }] of register.figures) called.set(code,
    { code, label: figure.label, unit: figure.unit, kindLabel: kind.label, says: definitionOf(register, code).says })
  for (const [code, { name, measure }] of lexicon.indicators)
    if (!called.has(code)) called.set(code, { code, label: name, unit: unitOf([measure].flat()[0] ?? ''), kindLabel: onlyInReports, says: [] })
  for (const { code, label, measure } of phrases) if (!called.has(code)) called.set(code,
    { code, label, unit: unitOf(measure), kindLabel: '自定指标', says: [] })
  return called
}

const unitOf = (measure: string): string => (measure === '率' ? '%' : measure)

/** A code nobody knows stands for itself. */
export const labelIn = (called: ReadonlyMap<string, Called>, code: string): string => called.get(code)?.label ?? (code === 'other' ? '不认识的数字' : code)
