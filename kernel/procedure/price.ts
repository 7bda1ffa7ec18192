// SPDX-License-Identifier: MulanPSL-2.0
import { dayText, type Day } from '../../law/law.ts'
import { dayOf, meets } from '../condition/condition.ts'
import { faceOf, findValidity, type FilePart, isGiven, type Kind, type Priced, type Register, type Rows } from '../declare/declare.ts'
import type { Matter } from '../entry/matter.ts'
import { titleOf } from './title.ts'

type Row = Readonly<Record<string, unknown>>

/** A part of a matter's file as it stands. */
export interface FileState extends FilePart {
  part: string
  isHeld: boolean
}

/** The parts that belong to the matter's file, each held or lacking. */
export const fileOf = ({ file = {} }: Kind, matter: Matter): FileState[] =>
  Object.entries(file).filter(([, { when }]) => meets(when, { ...matter, on: matter.lately }))
    .map(([part, says]) => ({ ...says, part, isHeld: meets(says.held, { ...matter, on: matter.lately }) }))

/** What the rule of the day says a matter is worth, or in one sentence why it cannot be said. */
export type Price = { why: string } | {
  rule: Matter
  /** The rule's title and the day from which this version holds. */
  ruleTitle: string
  from: Day
  /** Column of the row → what the table gives. */
  gives: Row
  /** Parts of the file that the table asks for and that are not there. */
  lacks: readonly FileState[]
}

/** The day of the matter that decides which version of the rule holds for it. */
export const dayPriced = ({ on }: Priced, matter: Matter): Day | undefined => on.map(name => dayOf(matter, name)).find(day => day !== undefined)

/** `rules`: the lines of the roster in force on that day. */
export function priceOf(register: Register, priced: Priced, kind: Kind, matter: Matter, rules: readonly Matter[]): Price {
  const day = dayPriced(priced, matter)
  const { kind: roster, validity } = findValidity(register, priced.by)!
  if (day === undefined) return { why: `还没有${priced.on.map(name => kind.procedure.steps[name]?.label ?? name).join('或者')}，尚不能核定` }
  const [rule, other] = rules
  if (!rule) return { why: `${dayText(day)}没有${validity.label}，请先登记带标准的版本` }
  if (other) return { why: `${dayText(day)}有两个${validity.label}同时有效，请先在${roster.label}里停止其中一个` }
  const row = ((rule.facts[priced.table] as readonly Row[] | undefined) ?? []).find(each => fits(each, priced, matter))
  const title = titleOf(roster, rule, '')
  if (!row) return { why: `“${title}”的${(roster.procedure.fields[priced.table] as Rows).label}里没有适用于本件的一行` }
  const asked = priced.file ? ((row[priced.file] as readonly string[] | undefined) ?? []) : []
  return {
    rule, ruleTitle: title, from: dayOf(rule, validity.from) ?? rule.opened,
    gives: Object.fromEntries(Object.entries(priced.gives).map(([to, from]) => [to, row[from]] as const).filter(([, value]) => isGiven(value))),
    lacks: fileOf(kind, matter).filter(({ part, isHeld }) => asked.includes(part) && !isHeld),
  }
}

/** What is not given is the code `none` of the table; a blank column fits everything. */
function fits(row: Row, { fits: columns, reaches = {} }: Priced, { facts }: Matter): boolean {
  const agrees = ([column, name]: [string, string]) => !isGiven(row[column]) || row[column] === (isGiven(facts[name]) ? facts[name] : 'none')
  const isReached = ([column, name]: [string, string]) => {
    const [least, reached] = [row[column], facts[name]]
    return typeof least !== 'number' || (typeof reached === 'number' && reached >= least)
  }
  return Object.entries(columns).every(agrees) && Object.entries(reaches).every(isReached)
}

/** What a row says against its price in one sentence; nothing when it agrees or leaves it blank. */
export function refusedBy(price: Price, row: Row, columns: Rows['columns']): string | undefined {
  if ('why' in price) return price.why
  if (price.lacks.length > 0) return `还缺${price.lacks.map(({ label }) => label).join('、')}，按“${price.ruleTitle}”补齐后才能列入`
  for (const [name, worth] of Object.entries(price.gives)) {
    const field = columns[name]!
    const plain = (value: unknown) => faceOf(field).plain(value, field)
    if (isGiven(row[name]) && row[name] !== worth) return `“${field.label}”填的是${plain(row[name])}，按“${price.ruleTitle}”应为${plain(worth)}`
  }
  return undefined
}
