// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, dayText, daysBetween, lengthText } from '../../law/law.ts'
import { type Actor, finalDay, type Inline, type Manuscript, type ManuscriptBlock, periodOf, Refusal } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { dayWords, heading, paragraph, said, table } from './inlines.ts'
import { periodName } from '../../kernel/kernel.ts'
import { type Standing, type StandingLine, standingOf, type Why } from './standing.ts'

/** The sheet goes round a meeting of all offices, so it names what the office that lays it out may read. */
export const meetingReader: Actor = { id: 'dispatch', posts: [{ post: 'party-office', village: 0 }] }

const fromLedger = '由台账按本单规则列出'

/**
 * 月度调度单: what is late, due within the month, stuck or without owner, by office. It tells how things stand today: what was due
 * in a month that is over and is still not done stands on it as late, and the sheet of such a month says that it is today's.
 * @throws Refusal when the period is no month
 */
export async function dispatchSheet(
  store: Store,
  ledger: Ledger,
  period: string,
  today: Day,
  reader: Actor | 'machine' = meetingReader,
): Promise<Manuscript> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) throw new Refusal(`调度单按月编制，期间应写成 2025-03，现为“${period}”`)
  const standing = await standingOf(store, ledger, { until: finalDay(periodOf(period)), today, reader })
  const [year, month] = period.split('-').map(Number)
  return {
    title: `${ledger.town.name}${year}年${month}月法治建设工作调度单`,
    issuer: `${ledger.town.name}党政办公室`,
    blocks: [
      ...(today > finalDay(periodOf(period)) ? [lateDraft(period, today)] : []),
      opening(standing, today),
      ...rules(standing),
      ...officesOf(standing.lines).flatMap(([owner, lines]) => officeBlocks(owner, lines, today)),
    ],
  }
}

/** What has been done since the month is no longer on the list: nobody should take it for the list of that month. */
const lateDraft = (period: string, today: Day): ManuscriptBlock => paragraph(said(
  `${periodName(period)}已经过去，本单起草于${dayText(today)}，列的是到这一天仍没有办结的事项，不是${periodName(period)}末的情况；其间已经办结的不在本单。`, fromLedger,
))

const whyLabels: Readonly<Record<Why, string>> = { late: '已过期限', due: '本月到期', stuck: '久未办理', unowned: '没有责任单位' }

function opening({ lines }: Standing, today: Day): ManuscriptBlock {
  if (lines.length === 0) return paragraph(said(`截至${dayText(today)}，没有逾期、本月到期、久未办理或者没有责任单位的事项。`, fromLedger))
  const counts = (Object.keys(whyLabels) as Why[]).map(why => [whyLabels[why], lines.filter(line => line.why.includes(why)).length] as const)
  const parts = counts.filter(([, n]) => n > 0).map(([label, n]) => `${label}${n}项`)
  return paragraph(said(`截至${dayText(today)}，列入调度${lines.length}项：${parts.join('，')}。`, fromLedger))
}

/** What was looked for and how the sheet is ordered, so that nobody takes the order for a judgement. */
function rules({ lines, unread, stuckAfter }: Standing): ManuscriptBlock[] {
  const stuck = stuckAfter ? `${lengthText(stuckAfter)}没有新记录的列为久未办理` : '本镇没有设置多久没有记录算久未办理，因此未列'
  const rest = unread > 0 ? `另有${unread}项限有权岗位查看，不列入本单。` : ''
  return lines.length === 0 && unread === 0 && stuckAfter ? [] : [paragraph(said(`按单位名称排列，不分先后；${stuck}。${rest}`, fromLedger))]
}

function officesOf(lines: readonly StandingLine[]): [string, readonly StandingLine[]][] {
  const owners = [...new Set(lines.map(({ owner }) => owner))]
  return owners.map(owner => [owner, lines.filter(line => line.owner === owner)])
}

function officeBlocks(owner: string, lines: readonly StandingLine[], today: Day): ManuscriptBlock[] {
  return [heading(owner || '尚无责任单位'), table(['编号', '事项', '情形', '时限', '依据'], lines.map(line => row(line, today)))]
}

function row(line: StandingLine, today: Day): Inline[][] {
  return [line.number ?? '未编号', line.title, stateOf(line, today), dateOf(line, today), line.cites || '没有时限'].map(text => [said(text, fromLedger)])
}

function stateOf({ why, last, lastDay }: StandingLine, today: Day): string {
  const words = why.map(each => {
    if (each === 'late' && last) return `逾期${daysBetween(last, today)}天`
    return each === 'stuck' ? `${dayWords(lastDay, today)}以后没有记录` : whyLabels[each]
  })
  return words.join('，')
}

function dateOf({ clock, last, provisional }: StandingLine, today: Day): string {
  if (!clock) return '没有在走的时限'
  return last ? `${clock}${dayWords(last, today)}${provisional ? '（暂定）' : ''}` : `${clock}未定`
}
