// SPDX-License-Identifier: MulanPSL-2.0
import { readReport } from '../read.ts'
import { unmark } from './marked.ts'

/** How well passages are read: of the marks the share met and rightly named, and of what was read the share that is marked. */
export interface Measured {
  marks: number
  read: number
  met: number
  named: number
  misses: string[]
}

/** Reads marked passages one by one and compares. A mark is named when its codes are given, before any other. */
export function measure(passages: readonly string[]): Measured {
  const sum: Measured = { marks: 0, read: 0, met: 0, named: 0, misses: [] }
  for (const passage of passages) {
    const { text, marks } = unmark(passage)
    const { figures } = readReport({ id: 'passage', text })
    sum.marks += marks.length
    sum.read += figures.length
    for (const mark of marks) {
      const figure = figures.find(({ start, end }) => start < mark.end && mark.start < end)
      const right = figure !== undefined && figure.codes.slice(0, mark.codes.length).sort().join() === [...mark.codes].sort().join()
      if (figure) sum.met++
      if (right) sum.named++
      else sum.misses.push(`${mark.text}：应为 ${mark.codes.join('、')}，读作 ${figure ? `${figure.text} ${figure.codes.join('、')}` : '无'}`)
    }
    for (const figure of figures)
      if (!marks.some(mark => figure.start < mark.end && mark.start < figure.end)) sum.misses.push(`${figure.text}：不是数量，读作 ${figure.codes.join('、')}（${figure.sentence.slice(0, 20)}…）`)
  }
  return sum
}
