// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { citationText, dayText } from '../../law/law.ts'
import {
  dayPriced, faceOf, fileOf, findField, type Kind, type Link, type Matter, type Price, type Priced, priceOf, type Register, type Step,
} from '../../kernel/kernel.ts'
import type { matterPage } from '../../contract/matters.ts'
import { elsewhereIn } from '../../store/ledger/elsewhere.ts'
import { listHolding } from '../../store/query/listing.ts'
import type { AtDesk, Visit } from '../http/visit.ts'
import type { Readable } from './readable.ts'

type Page = z.input<typeof matterPage>

/** What belongs in the matter's file, each part held or lacking. */
export const fileSays = ({ kind, matter }: Readable): Page['file'] =>
  fileOf(kind, matter).map(({ label, isHeld, cites }) => ({ label, held: isHeld, cites: cites ? citationText(cites) : null }))

/** What the matter is worth in the lists that pay for matters of its kind, to who sees the whole of it. */
export async function worthOf({ kind, matter, withheld }: Readable, desk: AtDesk, visit: Visit): Promise<Page['worth']> {
  if (withheld.size > 0) return []
  const { register } = visit.installation.store
  const lists = listsPaying(register, kind)
  return (await Promise.all(lists.map(each => worthIn(each, kind, matter, desk, register)))).filter(each => each !== undefined)
}

interface List {
  list: Kind
  priced: Priced
}

const listsPaying = ({ kinds }: Register, kind: Kind): List[] => [...kinds.values()].flatMap(list =>
  Object.values<Step>(list.procedure.steps).flatMap(step => step.relies ?? []).flatMap(each =>
    ('priced' in each && (findField(list, each.priced)?.field as Link | undefined)?.kinds.includes(kind.id) ? [{ list, priced: each }] : [])))

async function worthIn(
  { list, priced }: List, kind: Kind, matter: Matter, { ledger, town }: AtDesk, register: Register,
): Promise<Page['worth'][number] | undefined> {
  const day = dayPriced(priced, matter)
  if (day === undefined) return undefined
  const [table = '', link = ''] = priced.priced.split('.')
  const { rules, listed } = await ledger.within(async tx => ({
    rules: await elsewhereIn(tx, town.id, register, () => Promise.resolve(undefined)).valid(priced.by, day),
    listed: await listHolding(tx, town.id, list.id, { table, link }, matter.id),
  }))
  const price = priceOf(register, priced, kind, matter, rules)
  const state = listed ? (list.procedure.states[listed.state] ?? listed.state) : null
  return { kind: list.id, kindLabel: list.label, listed: listed ? { id: listed.id, state: state! } : null, ...told(list, priced, price) }
}

function told(list: Kind, { priced }: Priced, price: Price): Pick<Page['worth'][number], 'gives' | 'rule' | 'lacks' | 'why'> {
  if ('why' in price) return { gives: [], rule: null, lacks: [], why: price.why }
  const { columns } = findField(list, priced)!.table!
  return {
    gives: Object.entries(price.gives).map(([name, value]) => ({
      label: columns[name]!.label,
      text: faceOf(columns[name]!).plain(value, columns[name]!),
    })),
    rule: { id: price.rule.id, title: price.ruleTitle, from: dayText(price.from) },
    lacks: price.lacks.map(({ label }) => label),
    why: null,
  }
}
