// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { trends } from '../../contract/trends.ts'
import {
  type Choice, codeLabel, type Counted, fieldOf, type FilingState, getKind, isCounted, isKeyed, type Kind, mayRead, periodOf,
} from '../../kernel/kernel.ts'
import { definitionHash } from '../../store/filing/definition-hash.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { Ledger } from '../../store/store.ts'
import { heldTargets, measureKind } from '../dispatch/targets.ts'
import { targetValue } from '../dispatch/target-value.ts'
import { HttpFault, notFound } from '../http/fault.ts'
import { atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { withPrinted } from './figures.ts'

/** Years beyond this are told in the figures page, side by side as asked. */
const mostYears = 10

export const trendHandlers: HandlersOf<typeof trends> = {
  async trend({ town: id, figure: code }, visit) {
    const { ledger } = await atDesk(visit, id)
    const thisYear = Number(visit.today.slice(0, 4))
    figureNamed(visit, code)
    const signed = await signedFigures(ledger, code, hash => hash === definitionHash(visit.installation.store.register, code))
    const years = (await visit.installation.store.yearsOf(id)).filter(year => year <= thisYear).slice(0, mostYears).reverse()
    const told = []
    for (const year of years) {
      const answers = await ledger.answers(periodOf(String(year)))
      told.push({ year, open: year === thisYear, figure: withPrinted(answers.get(code)!), signed: signed.get(year) ?? null })
    }
    return { years: told }
  },
  async targets({ town: id, year }, visit) {
    const { ledger, actor } = await atDesk(visit, id)
    const { store } = visit.installation
    const held = await heldTargets(store, ledger, year)
    const kind = getKind(store.register, measureKind)
    const rows = new Map((await ledger.rows(held.map(({ matter }) => matter))).map(row => [row.id, matterOf(row)]))
    return {
      targets: held.filter(({ matter }) => mayRead(kind, rows.get(matter)!, actor)).map((
        { answer, why, code: _, dueOn: __, state: ___, ...says }
      ) => ({
        ...says, aim: targetValue(says.target, says.baseline) ?? null, figure: answer ? withPrinted(answer) : null, why: why ?? null,
      })),
    }
  },
  async breakdown({ town: id, figure: code, field: name, period }, visit) {
    const { ledger } = await atDesk(visit, id)
    const { figure, kind } = figureNamed(visit, code)
    const field = choiceOf(kind, name)
    if (!isCounted(figure) || isKeyed(kind, figure)) throw new HttpFault(400, `“${figure.label}”不是逐件相加的指标，不能按“${field.label}”分开`)
    const traces = await ledger.trace(code, periodOf(period))
    const sums = new Map<string | null, number>()
    for (const { matter, n } of traces) {
      const given = matter.facts[name]
      const group = typeof given === 'string' && given in field.codes ? given : null
      sums.set(group, (sums.get(group) ?? 0) + n)
    }
    const times = countedIn(kind, figure)
    const groups = Object.entries(field.codes).map(([of, says]) => ({ code: of, label: codeLabel(says), value: (sums.get(of) ?? 0) / times }))
    const unfilled = sums.get(null)
    return { unit: figure.unit, groups: unfilled === undefined ? groups : [...groups, { code: null, label: '没有填写', value: unfilled / times }] }
  },
}

type Signed = z.input<typeof trends.trend.output>['years'][number]['signed']
const isSigned: Readonly<Partial<Record<FilingState, true>>> = { signed: true, submitted: true, published: true }

/** A figure as it stands in the signed figures of whole years. */
async function signedFigures(ledger: Ledger, code: string, isToday: (hash: string) => boolean): Promise<Map<number, Signed>> {
  const years = (await ledger.filings.list()).filter(({ kind, period, state }) => kind === 'figures' && period.length === 4 && isSigned[state])
  const found = await Promise.all(years.map(async ({ period }): Promise<[number, Signed]> => {
    const figure = (await ledger.filings.read('figures', period))?.body.figures[code]
    return [
      Number(period), figure ? { figure: withPrinted(figure), sameDefinition: isToday(figure.definitionHash), definition: figure.definition } : null
    ]
  }))
  return new Map(found)
}

function figureNamed({ installation: { store: { register } } }: Visit, code: string) {
  const found = register.figures.get(code)
  if (!found) throw notFound(`没有“${code}”这个指标`)
  return found
}

function choiceOf(kind: Kind, name: string): Choice {
  const field = kind.procedure.fields[name]
  if (field?.type !== 'choice' || field.personal) throw new HttpFault(400, `“${kind.label}”没有“${name}”这个选项，不能按它分开`)
  return field as Choice
}

/** Money lies in 分 and is told in 元. */
const countedIn = (kind: Kind, figure: Counted): number => (fieldOf(kind, figure)?.type === 'money' ? 100 : 1)
