// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, dayText } from '../../law/law.ts'
import { finalDay, periodOf, reasons, type Suggestion, suggestWeaknesses, type Unheld } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { runningByPost } from '../../store/query/due.ts'
import { figuresOf } from '../dispatch/period-figures.ts'
import { periodBefore } from '../dispatch/period-before.ts'
import { postsWithHolder } from '../session/posts.ts'

/** The section of the annual report that weaknesses go to. */
const weaknesses = 'weaknesses'

/** Weaknesses the data of a period propose, each with why it is proposed. A figure whose definition changed proposes no fall. */
export async function suggestionsOf(
  store: Store, ledger: Ledger, period: string, today: Day,
): Promise<(Omit<Suggestion, 'why'> & { why: string })[]> {
  const before = periodBefore(period)
  const [now, then] = [await figuresOf(store, ledger, period), await figuresOf(store, ledger, before)]
  const comparable = new Map([...then.answers].filter(([code]) => now.definitions.get(code) === then.definitions.get(code)))
  const end = finalDay(periodOf(period))
  const unheld = today <= end ? await unheldPosts(store, ledger, today) : []
  return suggestWeaknesses(
    { register: store.register, section: weaknesses, answers: now.answers, last: { answers: comparable, period: before }, unheld }
  )
    .map(suggestion => ({ ...suggestion, why: reasons[suggestion.why] }))
}

/** Posts that limits run for today and nobody holds. Of a past day it is no longer known who was to act. */
async function unheldPosts({ register, engine }: Store, ledger: Ledger, today: Day): Promise<Unheld[]> {
  const held = await postsWithHolder(engine, ledger.town.id, today)
  const rows = await ledger.within(tx => runningByPost(tx, ledger.town.id))
  return rows.filter(({ post }) => !held.has(post)).map(({ post, n }) => ({ post: register.posts[post] ?? post, clocks: n, on: dayText(today) }))
}
