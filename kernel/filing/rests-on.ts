// SPDX-License-Identifier: MulanPSL-2.0
import { type Figure, isCounted, type Register } from '../declare/declare.ts'

/** The clocks of its own kind that a counted figure asks: 超期, 按期, a legal last day or the day after it. */
export function clocksAsked(figure: Figure): string[] {
  if (!isCounted(figure)) return []
  const asked = new Set<string>()
  const look = (key: string, value: unknown): void => {
    if (typeof value === 'string') {
      const [which, clock] = value.split(':')
      if (key === 'late' || key === 'inTime') asked.add(value)
      else if (clock !== undefined && (which === 'due' || which === 'after')) asked.add(clock)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) look(name, part)
    }
  }
  const { label: _, unit: __, ...says } = figure
  for (const [name, value] of Object.entries(says)) look(name, value)
  return [...asked]
}

/** The code itself with every rate and total that is made of it. */
export function madeOf(register: Register, code: string): string[] {
  const partsOf = (figure: Figure): readonly string[] => {
    if (isCounted(figure)) return []
    return figure.what === 'rate' ? [figure.over, figure.under] : [...figure.of, ...(figure.less ?? [])]
  }
  const made = [...register.figures.values()].filter(({ figure }) => partsOf(figure).includes(code))
  return [code, ...made.flatMap(each => madeOf(register, each.code))]
}
