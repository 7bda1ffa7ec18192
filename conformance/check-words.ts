// SPDX-License-Identifier: MulanPSL-2.0
import type { Limit } from '../law/law.ts'
import { type Clock, faceOf, type Field, type Fields, type Kind, type Rows, type Step } from '../kernel/kernel.ts'
import type { Rule } from './check-kind.ts'
import { seeded } from './draw.ts'
import { valueFor } from './value-for.ts'

export const wordRules: readonly Rule[] = [
  { keeps: '走得到每个状态', complaints: unreachable },
  { keeps: '时限写明依据或者由本镇规定', complaints: uncited },
  { keeps: '同一类名称不重复', complaints: repeatedLabels },
  { keeps: '字段的值写得出、读得回', complaints: roundTrips },
]

function unreachable(kind: Kind): string[] {
  const { states, steps } = kind.procedure
  const reached = new Set<string>()
  const walk = (state: string): void => {
    if (reached.has(state)) return
    reached.add(state)
    for (const { from, to } of Object.values<Step>(steps)) if (from !== 'nothing' && from.includes(state) && to) walk(to)
  }
  for (const { from, to } of Object.values<Step>(steps)) if (from === 'nothing' && to) walk(to)
  return Object.keys(states).filter(state => !reached.has(state)).map(state => `状态“${state}”走不到`)
}

/** A date that stands on the paper itself needs no article. */
function uncited(kind: Kind): string[] {
  const bare = (limits: readonly Limit[]) => limits.some(({ cites, local }) => cites === undefined && local === undefined)
  const clocks = Object.entries<Clock>(kind.procedure.clocks).filter(([, { limit }]) => bare(limitsOf(limit)))
  const waits = Object.entries<Step>(kind.procedure.steps).filter(([, step]) =>
    (step.waits ?? []).some(({ limit }) => bare([limit].flat() as Limit[])),
  )
  return [...clocks.map(([name]) => `时钟“${name}”的时限没有依据，也不是本地规定`), ...waits.map(([name]) => `步骤“${name}”要等的时间没有依据，也不是本地规定`)]
}

const limitsOf = (limit: Clock['limit']): readonly Limit[] => {
  const all = [limit].flat().map(each => ('when' in each ? each.limit : each))
  return all.filter((each): each is Limit => !('on' in each))
}

function repeatedLabels({ procedure: { fields, states, steps, clocks }, figures, views = {} }: Kind): string[] {
  const twice = (what: string, labels: readonly string[]) =>
    labels.filter((label, at) => labels.indexOf(label) < at).map(label => `${what}“${label}”用了两次`)
  const labelsOf = (of: Readonly<Record<string, { label: string }>>) => Object.values(of).map(({ label }) => label)
  const tables = Object.values(fields as Fields).filter((field): field is Rows => field.type === 'rows')
  return [
    ...twice('字段', labelsOf(fields as Fields)),
    ...twice('状态', Object.values(states)),
    ...twice('步骤', labelsOf(steps)),
    ...twice('时钟', labelsOf(clocks)),
    ...twice('指标', labelsOf(figures)),
    ...twice('分册', labelsOf(views)),
    ...tables.flatMap(table => twice(`“${table.label}”的列`, labelsOf(table.columns))),
  ]
}

const around = { day: '2025-06-30', declarable: [] as string[] }

function roundTrips(kind: Kind, register: Parameters<Rule['complaints']>[1]): string[] {
  const declarable = [...register.figures.values()].filter(({ figure }) => 'zero' in figure && figure.zero === 'declared').map(({ code }) => code)
  const check = (name: string, field: Field): string[] => {
    const draw = seeded(name.length)
    const own = Array.from({ length: 8 }, () => valueFor(draw, field, { ...around, declarable })).flatMap(value => trip(name, field, value))
    const columns = field.type === 'rows' ? Object.entries((field as Rows).columns).flatMap(([column, each]) => check(`${name}.${column}`, each)) : []
    return [...new Set([...own, ...columns])]
  }
  return Object.entries(kind.procedure.fields as Fields).flatMap(([name, field]) => check(name, field))
}

function trip(name: string, field: Field, value: unknown): string[] {
  const back: unknown = JSON.parse(JSON.stringify(value))
  const complaint = faceOf(field).check(back, field, { on: around.day })
  if (complaint) return [`字段“${name}”不收自己的值：${complaint}`]
  const plain = faceOf(field).plain(back, field)
  return /undefined|NaN|\[object/.test(plain) ? [`字段“${name}”读作“${plain}”`] : []
}
