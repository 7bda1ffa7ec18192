// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import { citationText } from '../../law/law.ts'
import { effective, type Field, fill, type Kind, type Matter, printable } from '../../kernel/kernel.ts'
import type { matters } from '../../contract/matters.ts'
import { writeForm } from '../../paper/form.ts'
import { HttpFault } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { docx } from './docx.ts'
import { logLook } from './looks.ts'
import { placeName } from './place-name.ts'
import { type Readable, readable } from './readable.ts'
import { covered, hiddenFields, memberIds, paperIds } from './shown.ts'
import { userNames } from './user-names.ts'

/** Papers that can be printed of the matter now. */
export const documentsOf = (kind: Kind, matter: Matter) =>
  printable(kind, matter).map(({ id, form }) => ({ id, label: form.label, cites: form.cites ? citationText(form.cites) : null }))

export const documentHandlers: Pick<HandlersOf<typeof matters>, 'readDocument'> = {
  async readDocument({ town: id, matter: matterId, document }, visit) {
    const desk = await atDesk(visit, id)
    const read = await readable(desk, matterId)
    const found = printable(read.kind, read.matter).find(each => each.id === document)
    if (!found) throw new HttpFault(404, '没有这份文书，或者本件还没有办到可以出具它的一步')
    const form = fill(read.kind, found.form, await fillingOf(read, desk, visit))
    const { town } = desk
    const marking = demonstrationOf([town])
    const written = await writeForm(form, { office: `${town.county}${town.name}`, ...(marking ? { marking } : {}) })
    return { name: `${form.label}${read.row.number ? `（${read.row.number}）` : ''}.docx`, mediaType: docx, body: new Uint8Array(written) }
  },
}

/** Facts in clear as far as the reader may see them; the look is logged first where any of them is personal. */
async function fillingOf(read: Readable, desk: AtDesk, visit: Visit) {
  const { kind, row, matter, lines, withheld } = read
  const { ledger, town } = desk
  const personal = hiddenFields(kind, matter.facts, withheld).length > 0
  if (personal) await logLook(desk, visit, matter.id, 'document')
  const facts = covered(kind, personal ? await ledger.reveal(matter.id) : matter.facts, withheld)
  const entries = effective(kind, lines)
  const nameOf = await userNames(visit.installation.store, entries.map(entry => entry.by))
  return {
    matter, facts, entries, number: row.number, title: row.title, village: placeName(town, matter.village), town: town.name, county: town.county,
    names: await namesOf(kind, facts, desk), people: Object.fromEntries(entries.map(entry => [entry.by, nameOf(entry.by)])),
  }
}

/** Names of roster lines, titles of linked matters and names of papers by id. */
async function namesOf(kind: Kind, facts: Readonly<Record<string, unknown>>, { ledger, town }: AtDesk): Promise<Record<string, string>> {
  const [members, papers] = [memberIds(kind, facts), paperIds(kind, facts)]
  const isLink = (name: string): boolean => (kind.procedure.fields[name] as Field | undefined)?.type === 'link'
  const links = Object.entries(facts).flatMap(([name, value]) => (isLink(name) && Array.isArray(value) ? value.map(String) : []))
  const persons = members.length > 0 ? [...(await ledger.names(members))] : []
  const linked = links.length > 0 ? (await ledger.rows(links)).map(({ id, title }) => [id, title] as const) : []
  const files = papers.length === 0 ? [] : await ledger.within(tx => tx.selectFrom('attachment').select(['id', 'name']).where('town_id', '=', town.id)
    .where('id', '=', sql<string>`any(${papers}::uuid[])`).execute())
  return Object.fromEntries([...persons, ...linked, ...files.map(({ id, name }) => [id, name] as const)])
}
