// SPDX-License-Identifier: MulanPSL-2.0
import type { settings } from '../../contract/settings.ts'
import { lengthText } from '../../law/law.ts'
import type { Actor } from '../../kernel/kernel.ts'
import type { Setting } from '../../store/store.ts'
import { HttpFault, notFound } from '../http/fault.ts'
import { atDesk, type HandlersOf } from '../http/visit.ts'
import { settables } from '../settings/settables.ts'

/** Who enters what the town has decided for itself. */
const keeper = 'party-office'

export const settingHandlers: HandlersOf<typeof settings> = {
  async readSettings({ town }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const rows = await ledger.within(tx => tx.selectFrom('setting').selectAll().where('town_id', '=', town).orderBy('from_day', 'desc').execute())
    return {
      maySet: keeps(actor),
      settings: settables(visit.installation.store.register).map(each => ({
        ...each,
        set: rows
          .filter(({ name }) => name === each.name)
          .map(({ from_day, value, document }) => ({ from: from_day, text: textOf(value as Setting['length'], each.working), document })),
      })),
    }
  },
  async setSetting({ town, name, from, value: { n, unit }, document, command }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    if (!keeps(actor)) throw new HttpFault(403, '本镇设置由党政办登记，您的岗位不能登记')
    const asked = settables(visit.installation.store.register).find(each => each.name === name)
    if (!asked) throw notFound('没有这项设置')
    if ((unit === 'count') !== (asked.what === 'count'))
      throw new HttpFault(400, `${asked.label}应填${asked.what === 'count' ? '次数' : '日数或者月数'}`, 'value')
    const length: Setting['length'] = unit === 'days' ? { days: n } : unit === 'months' ? { months: n } : { count: n }
    await ledger.set(
      { command, name, from, length, document },
      { actor: { ...actor, posts: actor.posts.filter(({ post }) => post === keeper) }, at: visit.at },
    )
    return { name }
  },
}

const keeps = (actor: Actor): boolean => actor.posts.some(({ post, village }) => post === keeper && village === 0)

const textOf = (value: Setting['length'], working: boolean): string =>
  'count' in value ? `${value.count}次` : lengthText(value, working ? 'working' : 'calendar')
