// SPDX-License-Identifier: MulanPSL-2.0
import { type Actor, getKind, mayRead, Refusal } from '../../kernel/kernel.ts'
import type { calendar } from '../../contract/calendar.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { CalendarChange } from '../../store/store.ts'
import { readNotice, sentLimit } from '../calendar/read-notice.ts'
import { limited } from '../http/body.ts'
import { HttpFault } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { userNames } from './user-names.ts'

/** Who keeps the town's calendar. */
const keepers = ['party-office', 'justice-office']

export const calendarHandlers: HandlersOf<typeof calendar> = {
  async readCalendar({ town }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const { store } = visit.installation
    const notices = await ledger.notices()
    const nameOf = await userNames(store, notices.flatMap(({ imported }) => imported?.by ?? []))
    const { n } = await ledger.within(tx => tx.selectFrom('clock').select(eb => eb.fn.countAll<string>().as('n'))
      .where('town_id', '=', town).where('provisional', '=', true).where('done', 'is', null).executeTakeFirstOrThrow())
    return {
      mayImport: keeps(actor), provisional: Number(n),
      years: notices.map(({ notice: { holidays, workingWeekends, ...notice }, imported }) => ({
        ...notice, holidays: [...holidays], workingWeekends: [...workingWeekends],
        imported: imported && { on: imported.on, by: nameOf(imported.by), post: store.register.posts[imported.post] ?? '' },
      })),
    }
  },
  async importCalendar({ town, commit }, visit) {
    const desk = await atDesk(visit, town)
    if (!keeps(desk.actor)) throw new HttpFault(403, '放假安排由党政办或者司法所导入，您的岗位不能导入')
    const notice = readNotice(await sent(visit))
    const applied = commit === 'yes'
    const commander = { actor: { ...desk.actor, posts: desk.actor.posts.filter(({ post }) => keepers.includes(post)) }, at: visit.at }
    const before = await asSeen(await desk.ledger.calendarChange(notice), desk, visit)
    if (!applied) return { ...before, applied }
    refuseStuck(before)
    const change = await desk.ledger.importCalendar(notice, commander)
    return { ...(await asSeen(change, desk, visit)), applied: !change.same }
  },
}

/** As the ledger refuses it, but in words that name no matter its reader may not see. @throws Refusal */
function refuseStuck({ year, stuck: [stuck] }: Awaited<ReturnType<typeof asSeen>>): void {
  if (stuck) throw new Refusal(`按${year}年放假安排，“${stuck.title}”${stuck.number ?? ''}已登记的办理不再成立：${stuck.says}；请先更正该件的记录再导入`)
}

const keeps = (actor: Actor): boolean => actor.posts.some(({ post, village }) => keepers.includes(post) && village === 0)

async function sent({ file }: Visit): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of limited(file.stream, sentLimit, '放假安排')) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The list as the reader may see it: of what may not be read only how many. */
async function asSeen(
  { year, notice, same, replaces, moved, stuck }: CalendarChange,
  { ledger, actor }: AtDesk,
  {
    installation: {
      store: { register },
    },
  }: Visit,
) {
  const rows = await ledger.rows([...new Set([...moved, ...stuck].map(({ matter }) => matter))])
  const seen = new Set(rows.filter(row => mayRead(getKind(register, row.kind), matterOf(row), actor)).map(({ id }) => id))
  const labelled = <T extends { matter: string; kind: string }>(each: T) => ({ ...each, kindLabel: getKind(register, each.kind).label })
  const readable = moved.filter(({ matter }) => seen.has(matter))
  return {
    year,
    notice,
    same,
    replaces,
    moved: readable.map(labelled),
    // Whoever imports must be told that something stands in the way, also where it is not theirs to read.
    stuck: stuck.map(each => (seen.has(each.matter) ? labelled(each) : { ...labelled(each), title: '不在您查看范围内的事项', number: null })),
    unreadable: moved.length - readable.length,
  }
}
