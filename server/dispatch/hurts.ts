// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, daysBetween } from '../../law/law.ts'
import type { CalendarItem } from './report-calendar.ts'
import { dayWords } from './inlines.ts'
import type { StandingLine } from './standing.ts'
import type { HeldTarget } from './targets.ts'

/** One of the three things of a week that will hurt, by which rule it was chosen, and why. */
export interface Hurt {
  rule: string
  title: string
  because: string
  owner: string
  last: Day | null
  matter: string | null
  /** Where it is of a report: which. */
  filing?: Pick<CalendarItem, 'kind' | 'period'>
}

export interface HurtFrom {
  today: Day
  lines: readonly StandingLine[]
  calendar: readonly CalendarItem[]
  targets: readonly HeldTarget[]
  /** Duties of the leader's own that have not been done once this year. */
  undone: readonly string[]
  /** Whose duties: 党委书记. */
  leader: string
}

const [soon, quiet, yearsEnd, most] = [7, 7, 60, 3]

/** The rules in the order in which they are gone through; each puts what is worst by it first. */
const rules: readonly { says: string; finds(from: HurtFrom): Omit<Hurt, 'rule'>[] }[] = [
  {
    says: '法定期限已经过了的，过得最久的在前',
    finds: ({ lines, today }) =>
      byLast(lines.filter(line => line.statutory && line.why.includes('late'))).map(line =>
        ofLine(line, `${line.clock}已过${daysBetween(line.last!, today)}天，依据${line.cites}。${stop(line.then)}`),
      ),
  },
  {
    says: `法定期限${soon}日内到、最近${quiet}日没有动静的`,
    finds: ({ lines, today }) =>
      byLast(
        lines.filter(
          line => line.statutory && line.why.includes('due') && line.last! <= addDays(today, soon) && line.lastDay < addDays(today, -quiet),
        ),
      ).map(line =>
        ofLine(
          line,
          `${line.clock}${dayWords(line.last!, today)}到期，依据${line.cites}，${dayWords(line.lastDay, today)}以后没有记录。${stop(line.then)}`,
        ),
      ),
  },
  {
    says: '年度报告过了日子的，或者三十日内到日子的',
    finds: ({ calendar, today }) =>
      gravest(calendar.filter(({ kind }) => kind === 'annual-report')).map(each => ({
        title: each.label,
        owner: '',
        last: each.last!,
        matter: null,
        filing: { kind: each.kind, period: each.period },
        because: `${calendarWords(each, today)}；${each.basis}。`,
      })),
  },
  {
    says: '交办、整改和举措过了日子的，过得最久的在前',
    finds: ({ lines, today }) =>
      byLast(lines.filter(line => !line.statutory && line.why.includes('late'))).map(line =>
        ofLine(line, `${line.clock}已过${daysBetween(line.last!, today)}天。${stop(line.then)}`),
      ),
  },
  {
    says: `年末${yearsEnd}日内，本人的职责今年一次没有做的`,
    finds: ({ today, undone, leader }) =>
      (today >= addDays(`${today.slice(0, 4)}-12-31`, -yearsEnd) ? undone : []).map(label => ({
        title: label,
        owner: leader,
        last: `${today.slice(0, 4)}-12-31`,
        matter: null,
        because: '今年台账里没有一次，年度报告要逐项写明本人履职情况。',
      })),
  },
  {
    says: `年末${yearsEnd}日内，年初的目标还没有达到的`,
    finds: ({ today, targets }) =>
      (today >= addDays(`${today.slice(0, 4)}-12-31`, -yearsEnd) ? targets : [])
        .filter(({ verdict, answer }) => verdict === 'not-kept' && answer?.value !== null)
        .map(({ name, target, owner, dueOn, matter, answer }) => ({
          title: `目标：${name}`,
          owner,
          last: dueOn,
          matter,
          because: `目标值${target}，现在${answer!.label}是${Number(answer!.value!.toFixed(2))}${answer!.unit}。`,
        })),
  },
]

export const hurtRules: readonly string[] = rules.map(({ says }) => says)

/** Three things: by each rule in turn the worst, then the second worst, until there are three. */
export function hurtsOf(from: HurtFrom): Hurt[] {
  const found = rules.map(({ says, finds }) => finds(from).map((each): Hurt => ({ rule: says, ...each })))
  const rounds = Math.max(0, ...found.map(each => each.length))
  return Array.from({ length: rounds }, (_, round) => found.flatMap(each => each[round] ?? [])).flat().slice(0, most)
}

function calendarWords({ state, last, returned }: CalendarItem, today: Day): string {
  if (returned) return `县里${dayWords(returned, today)}退回，要改好重报`
  return state === 'late' ? `应在${dayWords(last!, today)}以前，没有记录` : `最后一日是${dayWords(last!, today)}`
}

/** Of what is past the last step that should have been taken, since it was the most binding; else what is due next. */
function gravest(report: readonly CalendarItem[]): CalendarItem[] {
  const of = (state: CalendarItem['state']) => report.filter(each => each.state === state).sort((a, b) => (a.last! < b.last! ? -1 : 1))
  return [...of('late').slice(-1), ...of('due').slice(0, 1)]
}

const ofLine = ({ title, number, owner, last, matter }: StandingLine, because: string): Omit<Hurt, 'rule'> =>
  ({ title: number ? `${title}（${number}）` : title, because, owner, last, matter })

const byLast = (lines: readonly StandingLine[]): StandingLine[] => [...lines].sort((a, b) => (a.last! < b.last! ? -1 : 1))
const stop = (says: string): string => (says === '' ? '' : `不办的后果：${says.replace(/。?$/, '。')}`)
