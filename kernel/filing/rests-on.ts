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
  for (const [name, value] of Object.entries(figure)) if (name !== 'label' && name !== 'unit') look(name, value)
  return [...asked]
}

/** The code itself with every rate and total that is made of it. */
export function madeOf(register: Register, code: string): string[] {
  const made = [...register.figures.values()].filter(({ figure }) =>
    figure.what === 'rate' ? figure.over === code || figure.under === code : figure.what === 'total' && [...figure.of, ...(figure.less ?? [])].includes(code))
  return [code, ...made.flatMap(each => madeOf(register, each.code))]
}
