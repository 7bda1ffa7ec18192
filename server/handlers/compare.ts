// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import type { compare as contract } from '../../contract/compare.ts'
import { effective, type Field, stepLabel } from '../../kernel/kernel.ts'
import { textOfFile, UnreadableFile } from '../../reader/reader.ts'
import type { AttachmentRow } from '../../store/schema.ts'
import { openPaper } from '../attachments/papers.ts'
import { compare, mostParagraphs, paragraphsOf } from '../compare/paragraphs.ts'
import { HttpFault, notFound } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { logLook } from './looks.ts'
import { type Readable, readable } from './readable.ts'
import { paperIds } from './shown.ts'

interface Version {
  row: AttachmentRow
  day: string
  step: string
}

export const compareHandlers: HandlersOf<typeof contract> = {
  async compareVersions({ town, matter, before: one, after: other }, visit) {
    const desk = await atDesk(visit, town)
    const read = await readable(desk, matter)
    const versions = await versionsOf(read, desk)
    const named = (id: string | undefined, at: number): Version | undefined => {
      const found = id === undefined ? versions.at(at) : versions.find(({ row }) => row.id === id)
      if (id !== undefined && !found) throw notFound('本件没有这份文本，或者您的岗位不能查看它')
      return found
    }
    const [before, after] = [named(one, -2), named(other, -1)]
    const told = { title: read.row.title, versions: versions.map(({ row, day, step }) => ({ id: row.id, name: row.name, day, step })) }
    if (!before || !after || versions.length < 2) return { ...told, before: null, after: null, lines: [] }
    if (Object.values<Field>(read.kind.procedure.fields).some(field => field.personal))
      await logLook(desk, visit, matter, `attachment ${before.row.id}`)
    const lines = compare(await textOf(before, visit), await textOf(after, visit))
    return {
      ...told,
      before: before.row.id,
      after: after.row.id,
      lines: lines.map(line => ({ how: line.how, before: [...line.before], after: [...line.after] })),
    }
  },
}

/** Texts of the matter in the order of the steps they came with, those kept from the reader left out. */
async function versionsOf({ kind, lines, withheld }: Readable, { ledger, town }: AtDesk): Promise<Version[]> {
  const came = new Map<string, { day: string; step: string }>()
  for (const line of effective(kind, lines)) {
    const seen = Object.fromEntries(Object.entries(line.data).filter(([name]) => !withheld.has(name)))
    for (const id of paperIds(kind, seen)) if (!came.has(id)) came.set(id, { day: line.day, step: stepLabel(kind, line.step) })
  }
  const ids = [...came.keys()]
  const rows = ids.length === 0 ? [] : await ledger.within(tx => tx.selectFrom('attachment').selectAll().where('town_id', '=', town.id)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`).execute())
  const byId = new Map(rows.map(row => [row.id, row]))
  return [...came].flatMap(([id, { day, step }]) => {
    const row = byId.get(id)
    return row && /\.(docx|doc|wps|pdf|txt)$/i.test(row.name) ? [{ row, day, step }] : []
  })
}

/** The paragraphs of a version. @throws HttpFault in the reader's own sentence */
async function textOf({ row }: Version, { installation }: Visit): Promise<string[]> {
  const bytes = await openPaper(installation, row)
  const text = await textOfFile(row.name, bytes).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new HttpFault(400, error.message.replace(/。$/, '')) : error
  })
  const paragraphs = paragraphsOf(text)
  if (paragraphs.length > mostParagraphs) throw new HttpFault(400, `“${row.name}”有 ${paragraphs.length} 段，超过 ${mostParagraphs} 段，请分成几份再对照`)
  return paragraphs
}
