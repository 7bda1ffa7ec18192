// SPDX-License-Identifier: MulanPSL-2.0
import { monthOf } from '../../law/law.ts'
import type { burden } from '../../contract/burden.ts'
import { burdenOf } from '../../store/query/burden.ts'
import { atDesk, type HandlersOf } from '../http/visit.ts'

export const burdenHandlers: HandlersOf<typeof burden> = {
  async burden({ town, month = '' }, visit) {
    const { ledger } = await atDesk(visit, town)
    const { posts } = visit.installation.store.register
    const asked = month || monthOf(visit.today)
    const found = await ledger.within(tx => burdenOf(tx, town, asked))
    return { month: asked, posts: found.map(each => ({ ...each, label: posts[each.post] ?? each.post })) }
  },
}
