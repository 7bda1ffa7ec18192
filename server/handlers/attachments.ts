// SPDX-License-Identifier: MulanPSL-2.0
import { v7 as newId } from 'uuid'
import { type Field } from '../../kernel/kernel.ts'
import type { matters } from '../../contract/matters.ts'
import { layPaper, openPaper } from '../attachments/papers.ts'
import { limited } from '../http/body.ts'
import { HttpFault, notFound } from '../http/fault.ts'
import { atDesk, type HandlersOf } from '../http/visit.ts'
import { logLook } from './looks.ts'
import { kindNamed } from './matters.ts'
import { readable } from './readable.ts'
import { paperIds } from './shown.ts'

/** A scanned file of some dozens of pages; what is longer belongs into several. */
const attachmentLimit = 20 * 1024 * 1024

const absent = () => notFound('没有这份附件，或者您的岗位不能查看它')

export const attachmentHandlers: Pick<HandlersOf<typeof matters>, 'addAttachment' | 'readAttachment'> = {
  async addAttachment({ town: id, kind, name }, visit) {
    const { ledger, town, user } = await atDesk(visit, id)
    kindNamed(visit, kind)
    const { sha256, wrapped, bytes } = await layPaper(visit.installation, limited(visit.file.stream, attachmentLimit, '附件'))
    if (bytes === 0) throw new HttpFault(400, `“${name}”是空文件，没有保存`)
    const row = { id: newId(), name, media_type: mediaTypeOf(visit.file.mediaType), bytes, uploaded: visit.at.toISOString() }
    await ledger.within(tx =>
      tx
        .insertInto('attachment')
        .values({ ...row, town_id: town.id, matter_id: null, sha256, wrapped, by_user: user.id })
        .execute(),
    )
    return { id: row.id, name, mediaType: row.media_type, bytes, uploaded: row.uploaded }
  },
  async readAttachment({ town: id, attachment }, visit) {
    const desk = await atDesk(visit, id)
    const row = await desk.ledger.within(tx =>
      tx.selectFrom('attachment').selectAll().where('town_id', '=', id).where('id', '=', attachment).executeTakeFirst(),
    )
    if (!row || (row.matter_id === null && row.by_user !== desk.user.id)) throw absent()
    if (row.matter_id !== null) {
      const { kind, matter, withheld } = await readable(desk, row.matter_id)
      const kept = Object.fromEntries(Object.entries(matter.facts).filter(([name]) => withheld.has(name)))
      if (paperIds(kind, kept).includes(row.id)) throw absent()
      if (Object.values<Field>(kind.procedure.fields).some(field => field.personal)) await logLook(desk, visit, row.matter_id, `attachment ${row.id}`)
    }
    return { name: row.name, mediaType: row.media_type, body: await openPaper(visit.installation, row) }
  },
}

function mediaTypeOf(header: string): string {
  const type = header.split(';')[0]!.trim()
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'
}
