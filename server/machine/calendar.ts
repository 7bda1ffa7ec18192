// SPDX-License-Identifier: MulanPSL-2.0
import { readFile } from 'node:fs/promises'
import { Refusal } from '../../kernel/kernel.ts'
import type { CalendarChange, Ledger, Store } from '../../store/store.ts'
import { changeLine, movedLine } from '../calendar/change-words.ts'
import { noticeShape } from '../calendar/notice-shape.ts'
import { readNotice } from '../calendar/read-notice.ts'
import { machineUser } from '../handlers/user-names.ts'
import { BadInput, type Options, type Out, textOf, type Verb } from './verb.ts'

/** 工作日历: lists what a year's holiday notice moves; with --apply takes it into the ledger of each town. Exit 1 where it cannot be. */
export const calendar: Verb = async ({ store, now }, options, out) => {
  if (options.what !== 'import') throw new BadInput(`用法：calendar import 文件.json [--town 镇 | --all] [--apply] [--json]\n${noticeShape.join('\n')}`)
  const notice = await noticeIn(textOf(options, 'file'))
  const ledgers = await ledgersAsked(store, options)
  const changes = await Promise.all(ledgers.map(async ledger => ({ ledger, change: await ledger.calendarChange(notice) })))
  const stuck = changes.some(({ change }) => change.stuck.length > 0)
  if (!options.json) for (const { ledger, change } of changes) await tell(ledger.town.name, change, out)
  if (options.json)
    await out.line(
      JSON.stringify({
        year: notice.year,
        applied: options.apply === true && !stuck,
        towns: changes.map(({ ledger, change }) => ({ town: ledger.town.name, ...told(change) })),
      }),
    )
  if (!options.apply) {
    out.progress('以上只是列出，台账没有变动；确认后加 --apply 再运行一次')
    return stuck ? 1 : 0
  }
  if (stuck) throw new BadInput('有已登记的办理按新的放假安排不再成立，没有导入；请先更正上面列出的记录')
  for (const { ledger } of changes) await ledger.importCalendar(notice, { actor: { id: machineUser, posts: [] }, at: now(), machine: true })
  out.progress(`已导入${notice.year}年放假安排`)
  return 0
}

async function noticeIn(path: string) {
  const bytes = await readFile(path).catch(() => {
    throw new BadInput(`读不到 ${path} 这个文件`)
  })
  try {
    return readNotice(bytes)
  } catch (error) {
    throw error instanceof Refusal ? new BadInput(`${path}：${error.message}`) : error
  }
}

/** The town that is named, or all: the notice is one for the whole country. */
async function ledgersAsked(store: Store, options: Options): Promise<Ledger[]> {
  if (options.town !== undefined && options.all) throw new BadInput('--all 已包括全部镇，不能再写 --town')
  const towns = options.town === undefined ? await store.towns() : [await store.findTown(textOf(options, 'town'))]
  if (towns.length === 0) throw new BadInput('还没有镇')
  return Promise.all(towns.map(({ id }) => store.ledger(id)))
}

async function tell(town: string, change: CalendarChange, out: Out): Promise<void> {
  await out.line(changeLine(town, change))
  for (const moved of change.moved) await out.line(`  ${movedLine(moved)}`)
  for (const { number, title, says } of change.stuck) await out.line(`  ${number ?? '无编号'}\t${title}\t${says}`)
}

const told = ({ same, replaces, moved, stuck }: CalendarChange) => ({ same, replaces, moved, stuck })
