// SPDX-License-Identifier: MulanPSL-2.0
import { isDay, todayIn, type Day } from '../../law/law.ts'
import type { Kind } from '../../kernel/kernel.ts'
import { kernelSteps } from '../../kernel/kernel.ts'
import type { Answer } from '../api.ts'

export type MatterAnswer = Answer<'readMatter'>
export type Line = MatterAnswer['timeline'][number]

/** A state the matter has been in, and since which day. */
export interface Passed {
  state: string
  label: string
  day: Day
}

/** A line with the corrections laid over it that stand and were written before the position `until`. */
export function overlaid(line: Line, timeline: readonly Line[], until = Infinity): Line {
  let { day } = line
  const data: Record<string, unknown> = { ...line.data }
  for (const correction of timeline.filter(
    ({ step, of, struck, position }) => step === 'correct' && of === line.position && !struck && position < until,
  )) {
    const says = correction.data as { day?: unknown; values?: Line['data'] }
    if (isDay(says.day)) day = says.day
    for (const [name, value] of Object.entries(says.values ?? {})) {
      if (value === null) delete data[name]
      else data[name] = value
    }
  }
  return { ...line, day, data }
}

/** Lines that are a step of the kind and still stand, as corrected, in the order in which things happened. */
export const standing = (kind: Kind, timeline: readonly Line[]): Line[] =>
  timeline
    .filter(line => !line.struck && line.step in kind.procedure.steps)
    .map(line => overlaid(line, timeline))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.position - b.position))

/** The states the matter has gone through to where it stands. */
export function passedThrough(kind: Kind, timeline: readonly Line[]): Passed[] {
  const passed: Passed[] = []
  for (const { step, day } of standing(kind, timeline)) {
    const to = kind.procedure.steps[step]?.to as string | undefined
    if (to === undefined || to === passed.at(-1)?.state) continue
    passed.push({ state: to, label: kind.procedure.states[to] ?? to, day })
  }
  return passed
}

/** Steps that have been taken and not struck. */
export const takenSteps = (kind: Kind, timeline: readonly Line[]): string[] => [
  ...new Set(standing(kind, timeline).map(({ step }) => step)),
]

/** The day a line reached the ledger, as the clock in China shows it. */
export const recordedOn = ({ recorded }: Pick<Line, 'recorded'>): Day => todayIn(Date.parse(recorded))

/** Who took a step and under which post; a display name that names the post already is enough. */
export const whoText = (by: string, post: string): string => (by.includes(post) ? by : [by, post].filter(Boolean).join(' · '))

/** Whether a line is one of the kernel's own steps. */
export const isKeeping = (step: string): step is keyof typeof kernelSteps => Object.hasOwn(kernelSteps, step)

/** Names of all ids that may stand in the facts: roster lines, linked matters, papers. */
export const namesIn = ({ names, links, attachments }: Pick<MatterAnswer, 'names' | 'links' | 'attachments'>): Record<string, string> => ({
  ...Object.fromEntries(attachments.map(({ id, name }) => [id, name])),
  ...Object.fromEntries(links.map(({ id, title, number }) => [id, number ? `${number} ${title}` : title])),
  ...names,
})
