// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import type { z } from 'zod'
import { citationText } from '../../law/law.ts'
import {
  effective, explainClocks, getKind, keepersOf, mayRead, openSteps, type OpenStep, statesAhead, stepLabel, struckIn,
} from '../../kernel/kernel.ts'
import type { matterPage } from '../../contract/matters.ts'
import { worldOf } from '../../store/ledger/settings.ts'
import type { AtDesk, Visit } from '../http/visit.ts'
import { documentsOf } from './documents.ts'
import { linkNames } from './link-names.ts'
import { linksOf } from './links.ts'
import { placeName } from './place-name.ts'
import type { Readable } from './readable.ts'
import { hiddenFields, memberIds, shown, shownLine } from './shown.ts'
import { userNames } from './user-names.ts'
import { fileSays, worthOf } from './worth.ts'

type Page = z.input<typeof matterPage>

/** A matter's page as the reader may see it: nothing personal in clear. */
export async function matterPageOf(read: Readable, desk: AtDesk, visit: Visit): Promise<Page> {
  const { kind, row, matter, withheld } = read
  const { actor, town, ledger } = desk
  const { register } = visit.installation.store
  const facts = shown(kind, matter.facts, withheld)
  const timeline = await timelineOf(read, desk, visit)
  const told = timeline.flatMap(({ data }) => [data, (data.values as Page['facts'] | undefined) ?? {}])
  const members = [...new Set([facts, ...told].flatMap(data => memberIds(kind, data)))]
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    title: row.title,
    state: row.state,
    village: row.village_id,
    villageName: placeName(town, row.village_id),
    opened: row.opened,
    lastDay: row.last_day,
    voided: row.voided,
    mergedInto: row.merged_into,
    final: row.final,
    facts,
    hidden: hiddenFields(kind, matter.facts, withheld),
    withheld: [...withheld].filter(name => name in matter.facts),
    names: { ...(await linkNames(desk, visit, kind, facts)), ...Object.fromEntries(members.length > 0 ? await ledger.names(members) : []) },
    timeline,
    clocks: await clocksOf(read, desk, visit),
    steps: openSteps(kind, matter, actor, register.posts).map(stepSays),
    ahead: statesAhead(kind, matter),
    file: fileSays(read),
    worth: await worthOf(read, desk, visit),
    keeps: actor.posts.some(held => keepersOf(kind).includes(held.post) && (held.village === 0 || held.village === matter.village)),
    documents: documentsOf(kind, matter),
    attachments: await attachmentsOf(desk, row.id),
    links: await linksOf(read, desk, visit, other => mayRead(getKind(register, other.kind), other, actor)),
    counts: countsOf(read, visit),
  }
}

const stepSays = ({ step, label, open, why, cites }: OpenStep) => ({
  step,
  label,
  open,
  ...(why ? { why } : {}),
  ...(cites ? { cites: citationText(cites) } : {}),
})

async function timelineOf(
  { kind, lines, withheld }: Readable,
  { ledger, town }: AtDesk,
  { installation: { store } }: Visit,
): Promise<Page['timeline']> {
  const kept = await ledger.within(tx =>
    tx.selectFrom('entry').select(['position', 'hash']).where('town_id', '=', town.id).where('matter_id', '=', lines[0]!.matter).execute(),
  )
  const hashes = new Map(kept.map(({ position, hash }) => [position, hash]))
  const nameOf = await userNames(
    store,
    lines.map(line => line.by),
  )
  const [struck, corrected] = [
    struckIn(lines),
    new Set(
      effective(kind, lines)
        .filter(line => line.corrected.length > 0)
        .map(line => line.position),
    ),
  ]
  return lines.map(line => ({
    position: line.position,
    step: line.step,
    label: stepLabel(kind, line.step),
    day: line.day,
    recorded: line.recorded,
    by: nameOf(line.by),
    post: store.register.posts[line.post] ?? line.post,
    data: shownLine(kind, line, withheld),
    of: line.of ?? null,
    struck: struck.has(line.position),
    corrected: corrected.has(line.position),
    hash: hashes.get(line.position) ?? '',
  }))
}

async function clocksOf({ kind, lines }: Readable, { ledger, town }: AtDesk, { installation: { store } }: Visit): Promise<Page['clocks']> {
  const world = await ledger.within(tx => worldOf(tx, town.id, store.calendar))
  return explainClocks(kind, lines, world, store.register.posts)
    .map(({ because, running, ...clock }) => ({ ...clock, running: { ...running }, because: [...because] }))
}

/** Papers of the matter, in the order in which they were laid down. */
async function attachmentsOf({ ledger, town }: AtDesk, matter: string): Promise<Page['attachments']> {
  const rows = await ledger.within(tx => tx.selectFrom('attachment').select(['id', 'name', 'media_type', 'bytes', 'uploaded'])
    .where('town_id', '=', town.id).where('matter_id', '=', sql<string>`${matter}::uuid`).orderBy('uploaded').execute())
  return rows.map(({ id, name, media_type, bytes, uploaded }) => ({ id, name, mediaType: media_type, bytes, uploaded }))
}

function countsOf({ row }: Readable, { installation: { store: { register } } }: Visit): Page['counts'] {
  const cells = row.counts as readonly { figure: string; month: string; n: number }[]
  return cells.flatMap(({ figure: code, month, n }) => {
    const found = register.figures.get(code)
    return found ? [{ code, label: found.figure.label, month, n }] : []
  })
}

