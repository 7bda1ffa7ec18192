// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, citationText, lengthText } from '../../law/law.ts'
import { leaderPosts, type leaders } from '../../contract/leader.ts'
import { hurtRules } from '../dispatch/hurts.ts'
import { type CalendarItem, remindersFor, reportCalendar } from '../dispatch/report-calendar.ts'
import { type StandingLine, standingOf } from '../dispatch/standing.ts'
import { type Leader, weekOf } from '../dispatch/week.ts'
import { waitingFor } from '../filing/waiting.ts'
import { HttpFault } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { citesOf } from './desk.ts'
import { withPrinted } from './figures.ts'

export const leaderHandlers: HandlersOf<typeof leaders> = {
  async week({ town, head: asked }, visit) {
    const at = await atDesk(visit, town)
    const head = leaderAt(at, asked)
    const { store } = visit.installation
    const { duties, red, ...week } = await weekOf(store, at.ledger, { head, actor: at.actor, today: visit.today })
    return {
      ...week, today: visit.today, head, headLabel: store.register.posts[head] ?? head, person: at.user.display, rules: [...hurtRules],
      duties: duties.map(duty => ({ ...duty, figure: withPrinted(duty.figure) })), red: red.map(({ next, ...line }) => ({ ...lineSays(line), next })),
      own: await ownDue(at, visit), waiting: await waitingFor(store.register, at.ledger, at.actor, visit.today),
    }
  },
  async standing({ town, days }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const until = addDays(visit.today, days)
    const { lines, unread, stuckAfter } = await standingOf(visit.installation.store, ledger, { until, today: visit.today, reader: actor })
    const owners = [...new Set(lines.map(({ owner }) => owner))]
    return {
      today: visit.today, until, unread, stuckAfter: stuckAfter ? lengthText(stuckAfter) : null,
      offices: owners.map(owner => ({ owner, lines: lines.filter(line => line.owner === owner).map(lineSays) })),
    }
  },
  async reportCalendar({ town }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const { store } = visit.installation
    const items = await reportCalendar(store, ledger, visit.today)
    const says = ({ posts, last, done, returned, ...item }: CalendarItem) => ({
      ...item,
      posts: posts.map(post => store.register.posts[post] ?? post),
      last: last ?? null,
      done: done ?? null,
      returned: returned ?? null,
    })
    return { today: visit.today, items: items.map(says), mine: remindersFor(items, actor).map(says) }
  },
}

const lineSays = ({ matter, kindLabel, number, title, owner, clock, last, provisional, cites, statutory, then, lastDay, why }: StandingLine) =>
  ({ matter, kindLabel, number, title, owner, clock, last, provisional, cites, statutory, then, lastDay, why: [...why] })

/** The post under which somebody reads the page: a leader reads his own, nobody another's. @throws HttpFault 403 */
function leaderAt({ actor }: AtDesk, asked: Leader | undefined): Leader {
  const held = leaderPosts.filter(post => actor.posts.some(each => each.post === post && each.village === 0))
  const head = asked ?? held[0]
  if (!head || !held.includes(head)) throw new HttpFault(403, '一周一页只给党委书记、镇长和分管领导本人看，您没有这个岗位')
  return head
}

/** What waits for the leader's own step, as on the desk. */
async function ownDue({ ledger, actor }: AtDesk, { installation: { store: { register } }, today }: Visit) {
  const running = (await ledger.due(actor, today)).slice(0, 6)
  const rows = new Map((await ledger.rows(running.map(row => row.matter_id))).map(row => [row.id, row]))
  return running.map(row => {
    const cites = citesOf(register.kinds.get(row.kind)!.procedure.clocks[row.clock]!, row.started, rows.get(row.matter_id))
    return { matter: row.matter_id, title: row.title, clock: row.label, last: row.last, cites: cites ? citationText(cites) : '' }
  })
}
