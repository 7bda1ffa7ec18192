// SPDX-License-Identifier: MulanPSL-2.0
import type { filling } from '../../contract/filling.ts'
import { effective, type Field, isGiven, type Kind, type Rows, type Step } from '../../kernel/kernel.ts'
import { proposed } from '../../store/ledger/propose.ts'
import { lastEntriesOf } from '../../store/query/own-entries.ts'
import { type AtDesk, atDesk, type HandlersOf } from '../http/visit.ts'
import { linkNames } from './link-names.ts'
import { kindNamed } from './matters.ts'
import { readable } from './readable.ts'
import { memberIds, shown } from './shown.ts'

type Data = Readonly<Record<string, unknown>>
const nothing = { day: null, values: {}, names: {} }

export const fillingHandlers: HandlersOf<typeof filling> = {
  async lastValues({ town, kind: id, step: name }, visit) {
    const desk = await atDesk(visit, town)
    const kind = kindNamed(visit, id)
    const steady = steadyFields(kind, name)
    if (steady.length === 0) return nothing
    const entries = await desk.ledger.within(tx => lastEntriesOf(tx, town, desk.user.id, id, name))
    for (const { matter, position } of entries) {
      // Posts change: what one may no longer read is not offered either.
      const read = await readable(desk, matter).catch(() => undefined)
      const entry = read && effective(kind, read.lines).find(line => line.position === position)
      const values = entry ? offered(kind, steady, entry.data, read.withheld) : {}
      if (entry && Object.keys(values).length > 0) return { day: entry.day, values, names: await namesOf(desk, kind, values) }
    }
    return nothing
  },
  async proposeStep({ town, ...command }, visit) {
    const desk = await atDesk(visit, town)
    const kind = kindNamed(visit, command.kind)
    const withheld = command.matter === undefined ? new Set<string>() : (await readable(desk, command.matter)).withheld
    const data = await proposed(visit.installation.store, desk.ledger, command, { actor: desk.actor, at: visit.at })
    const told = shown(kind, data, withheld)
    return { data: told, names: { ...(await namesOf(desk, kind, told)), ...(await linkNames(desk, visit, kind, told)) } }
  },
}

const namesOf = async ({ ledger }: AtDesk, kind: Kind, data: Data): Promise<Record<string, string>> => {
  const ids = memberIds(kind, data)
  return ids.length === 0 ? {} : Object.fromEntries(await ledger.names(ids))
}

function steadyFields({ procedure: { fields, steps } }: Kind, name: string): [string, Field][] {
  const step: Step | undefined = steps[name]
  const asked = new Set<string>([...(step?.needs ?? []), ...(step?.takes ?? [])])
  return (Object.entries(fields) as [string, Field][]).filter(([each, field]) => asked.has(each) && field.steady && !field.personal)
}

/** The steady values of an entry, of a table without its personal and worked columns, nothing the reader is kept from. */
function offered(kind: Kind, steady: readonly [string, Field][], data: Data, withheld: ReadonlySet<string>): Record<string, unknown> {
  const told = shown(kind, data, withheld)
  return Object.fromEntries(steady.flatMap(([name, field]) => {
    const value = field.type === 'rows' ? bareRows(field as Rows, told[name]) : field.type === 'member' ? bareMember(told[name]) : told[name]
    return !withheld.has(name) && isGiven(value) ? [[name, value] as const] : []
  }))
}

const bareMember = (value: unknown): unknown => (isGiven(value) ? { id: (value as { id: string }).id } : undefined)

function bareRows({ columns }: Rows, value: unknown): unknown {
  if (!Array.isArray(value)) return undefined
  const kept = Object.entries(columns).filter(([, column]) => !column.personal && !column.worked)
  const cell = (row: Data, name: string, column: Field) => [name, column.type === 'member' ? bareMember(row[name]) : row[name]] as const
  return value.map((row: Data) => Object.fromEntries(kept.map(([name, column]) => cell(row, name, column)).filter(([, each]) => isGiven(each))))
    .filter(row => Object.keys(row).length > 0)
}
