// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { figures } from '../../contract/figures.ts'
import type { answer as answerSchema } from '../../contract/words.ts'
import { type Answer, definitionOf, getKind, mayRead, periodOf, printed } from '../../kernel/kernel.ts'
import { notFound } from '../http/fault.ts'
import { atDesk, type HandlersOf } from '../http/visit.ts'
import { placeName } from './place-name.ts'

/** Beyond this a list is read by nobody; the count stands above it. */
const mostMatters = 5000

/** A figure with the words it is printed in. */
export const withPrinted = (answer: Answer): z.input<typeof answerSchema> => ({ ...answer, printed: printed(answer) })

export const figureHandlers: HandlersOf<typeof figures> = {
  async figures({ town: id, period }, visit) {
    const { ledger } = await atDesk(visit, id)
    const { register } = visit.installation.store
    const answers = await ledger.answers(periodOf(period))
    const named = [...answers.values()].map(answer => {
      const { kind } = register.figures.get(answer.code)!
      return { ...withPrinted(answer), kind: kind.id, kindLabel: kind.label }
    })
    return { period, figures: named }
  },
  async trace({ town: id, period, figure: code }, visit) {
    const { ledger, town, actor } = await atDesk(visit, id)
    const { register } = visit.installation.store
    if (!register.figures.has(code)) throw notFound(`没有“${code}”这个指标`)
    const definition = definitionOf(register, code)
    const answers = await ledger.answers(periodOf(period))
    const traces = await ledger.trace(code, periodOf(period))
    const mine = traces.filter(({ matter }) => mayRead(getKind(register, matter.kind), matter, actor))
    return {
      figure: withPrinted(answers.get(code)!),
      definition: { ...definition, says: [...definition.says], parts: [...definition.parts] },
      parts: definition.parts.map(part => withPrinted(answers.get(part)!)),
      matters: mine.slice(0, mostMatters).map(({ matter, number, title, day, n }) =>
        ({ id: matter.id, kind: matter.kind, number, title, day, village: placeName(town, matter.village), n })),
      unreadable: traces.length - mine.length,
    }
  },
}
