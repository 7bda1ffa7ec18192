// SPDX-License-Identifier: MulanPSL-2.0
import { type Selectable, sql } from 'kysely'
import type { log } from '../../contract/log.ts'
import { addDays, type Day } from '../../law/law.ts'
import { getKind, mayRead, readable, stepLabel } from '../../kernel/kernel.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { Schema } from '../../store/schema.ts'
import { HttpFault } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { userNames } from './user-names.ts'

/** Who watches how the ledger is used. */
const watchers = ['discipline-office', 'justice-office']
const size = 50

export const logHandlers: HandlersOf<typeof log> = {
  async readRefusals({ town, ...asked }, visit) {
    const desk = await watching(visit, town)
    const { rows, total } = await linesOf('refusal_log', desk, asked)
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
    const { rows, total } = await linesOf('view_log', desk, asked)
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

interface Asked {
  from?: Day | undefined
  to?: Day | undefined
  page: number
}
// Days are those of the office in China.
const startOf = (day: Day): string => `${day}T00:00:00+08:00`

/** The lines of a log within the days asked for, the newest first, one page of them. */
async function linesOf<T extends 'refusal_log' | 'view_log'>(
  table: T,
  { ledger, town }: AtDesk,
  { from, to, page }: Asked,
): Promise<{ rows: Selectable<Schema[T]>[]; total: number }> {
  const within = sql`town_id = ${town.id} and at >= ${from ? startOf(from) : '-infinity'} and at < ${to ? startOf(addDays(to, 1)) : 'infinity'}`
  return ledger.within(async tx => {
    const { rows } = await sql<
      Selectable<Schema[T]>
    >`select * from ${sql.table(table)} where ${within} order by at desc, id desc limit ${size} offset ${(page - 1) * size}`.execute(tx)
    const counted = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)} where ${within}`.execute(tx)
    return { rows, total: Number(counted.rows[0]?.n ?? 0) }
  })
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

const whatText = (what: string): string =>
  what === 'personal'
    ? '查看个人信息'
    : what === 'document'
      ? '出具含个人信息的文书'
      : what.startsWith('attachment')
        ? '下载附件'
        : what === 'evidence personal'
          ? '导出证据包（含个人信息）'
          : what.startsWith('evidence')
            ? '导出证据包'
            : what
