// SPDX-License-Identifier: MulanPSL-2.0
import type { log } from '../../contract/log.ts'
import { getKind, mayRead, readable, stepLabel } from '../../kernel/kernel.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import { logPage } from '../../store/query/log-page.ts'
import { HttpFault } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { userNames } from './user-names.ts'

/** Who watches how the ledger is used. */
const watchers = ['discipline-office', 'justice-office']
const size = 50

export const logHandlers: HandlersOf<typeof log> = {
  async readRefusals({ town, ...asked }, visit) {
    const desk = await watching(visit, town)
    const { rows, total } = await desk.ledger.within(tx => logPage(tx, 'refusal_log', town, { ...asked, size }))
    const { nameOf, matterOf: seen } = await around(rows, desk, visit)
    const { register } = visit.installation.store
    return {
      total, size, lines: rows.map(({ kind: id, step, says, cites, at, user_id, matter_id }) => {
        const [kind, matter] = [register.kinds.get(id), seen(matter_id)]
        // A guard's sentence may tell of facts: it goes to who may read the matter or, where none was opened, any matter of the kind.
        const told = matter ? matter.id !== null : matter_id === null && kind !== undefined && readable(kind, desk.actor).length > 0
        return {
          at,
          by: nameOf(user_id),
          matter,
          kindLabel: kind?.label ?? id,
          step: kind ? stepLabel(kind, step) : step,
          says: told ? says : null,
          cites,
        }
      }),
    }
  },
  async readLooks({ town, ...asked }, visit) {
    const desk = await watching(visit, town)
    const { rows, total } = await desk.ledger.within(tx => logPage(tx, 'view_log', town, { ...asked, size }))
    const { nameOf, matterOf: seen } = await around(rows, desk, visit)
    return {
      total,
      size,
      lines: rows.map(({ what, at, user_id, matter_id }) => ({ at, by: nameOf(user_id), matter: seen(matter_id), what: whatText(what) })),
    }
  },
}

/** @throws HttpFault 403 */
async function watching(visit: Visit, town: number): Promise<AtDesk> {
  const desk = await atDesk(visit, town)
  if (!desk.actor.posts.some(({ post, village }) => watchers.includes(post) && village === 0)) throw new HttpFault(403, '未准办理和查看记录只供司法所和纪检监察办公室查看')
  return desk
}

/** Names of the people and matters in the lines, as far as the reader may see them. */
async function around(rows: readonly { user_id: string; matter_id: string | null }[], { ledger, actor }: AtDesk, { installation: { store } }: Visit) {
  const nameOf = await userNames(store, rows.map(row => row.user_id))
  const ids = [...new Set(rows.flatMap(({ matter_id }) => matter_id ?? []))]
  const matters = new Map((ids.length > 0 ? await ledger.rows(ids) : []).map(row => [row.id, row]))
  const seen = (id: string | null) => {
    const row = id === null ? undefined : matters.get(id)
    if (!row) return null
    const kind = getKind(store.register, row.kind)
    const open = mayRead(kind, matterOf(row), actor)
    return { kindLabel: kind.label, id: open ? row.id : null, title: open ? row.title : null, number: open ? row.number : null }
  }
  return { nameOf, matterOf: seen }
}

function whatText(what: string): string {
  if (what === 'personal') return '查看个人信息'
  if (what === 'document') return '出具含个人信息的文书'
  if (what.startsWith('attachment')) return '下载附件'
  if (what === 'evidence personal') return '导出证据包（含个人信息）'
  return what.startsWith('evidence') ? '导出证据包' : what
}
