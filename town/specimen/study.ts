// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { firstMatters, spread } from './days.ts'
import { member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

type Theme = 'xi-thought' | 'laws' | 'party-rules' | 'enforcement' | 'non-law'
type Ledger = 'law' | 'enforcement' | 'backbone' | 'law-savvy' | 'mediator'

/** Sessions of one sort in a year: who was expected, who led the reading. */
export interface Sessions {
  year: number
  key: string
  count: number
  form: 'center' | 'discussion' | 'pre-meeting' | 'staff' | 'topic' | 'self' | 'court' | 'training' | 'drill' | 'lecture'
  theme: Theme
  hours: number
  countedAs?: Ledger
  level?: 'town' | 'county'
  /** Roster lines expected that day. */
  expected?: readonly string[]
  /** Names of people who stand on another roster than the staff's. */
  guests?: readonly string[]
  /** How many of those expected stayed away each time. */
  absent?: number
  /** Lines of the staff roster, in turn. */
  ledBy?: readonly string[]
  from?: Day
  to?: Day
  months?: readonly number[]
}

const topics: Readonly<Record<Theme, readonly string[]>> = {
  'xi-thought': ['习近平法治思想', '全面依法治国的重要论述'],
  laws: [
    '宪法', '民法典', '行政处罚法', '信访工作条例', '村民委员会组织法', '人民调解法', '安全生产法', '保障农民工工资支付条例', '土地管理法', '行政强制法',
    '重大行政决策程序暂行条例', '政府信息公开条例', '反有组织犯罪法', '未成年人保护法', '农产品质量安全法', '噪声污染防治法',
  ],
  'party-rules': ['中国共产党纪律处分条例', '信访工作责任制'],
  enforcement: ['行政处罚程序与证据', '执法文书制作', '现场检查与取证', '行政裁量权基准'],
  'non-law': ['党的二十大报告', '上级全会精神', '重要讲话精神', '乡村振兴工作部署'],
}
const drills = ['占道经营现场处置', '违法建设现场勘验', '询问与笔录制作', '消防检查与责令改正']
const places: Readonly<Record<string, string>> = { drill: '集镇农贸市场', court: '示范县人民法院', self: '各办公室' }

/** Writes sessions over the year with everybody who was expected. */
export function holdSessions(script: Script, says: Sessions): void {
  const { year, key, count, form, theme, hours, countedAs, level, expected = [], guests = [], absent = 0, ledBy } = says
  const seeded = script.seeded(`study ${year} ${key}`)
  const { from = firstMatters(year), to = `${year}-12-20`, months = [6, 5, 8, 8, 8, 8, 7, 7, 8, 8, 8, 7] } = says
  const subjects = seeded.shuffled(form === 'drill' ? drills : topics[theme])
  for (const [at, day] of spread(seeded, count, { year, from, to, months }).entries()) {
    const away = new Set(seeded.shuffled(expected.slice(2)).slice(0, absent))
    const attendees = [
      ...expected.map(line => ({ member: member(line), present: !away.has(line) })),
      ...guests.map(name => ({ name, present: true, ...(countedAs === 'enforcement' ? { officer: true } : {}) })),
    ]
    const data = {
      form, theme, topic: subjects[at % subjects.length]!, hours, level: level ?? 'town',
      place: places[form] ?? `${script.town.name}政府会议室`,
      ...(countedAs ? { countedAs: [countedAs] } : {}), ...(ledBy ? { ledBy: member(ledBy[at % ledBy.length]!) } : {}),
      ...(form === 'court' ? { courtCase: `（${year}）示0199行初${seeded.between(11, 96)}号` } : {}),
      ...(['training', 'lecture', 'drill'].includes(form) ? { lecturer: seeded.pick(['示范县司法局业务科室', '法律顾问', '示范县委党校教师']) } : {}),
      ...(attendees.length > 0 ? { attendees } : { otherAttendance: seeded.between(22, 46) }),
    }
    script.add({
      key: `${key}-${at + 1}`, kind: 'study-session', village: 0,
      steps: [{ step: 'record', day, by: keeperOf(countedAs), data }],
    })
  }
}

/** Whose training it is keeps its list. */
const keeperOf = (countedAs: Ledger | undefined): string =>
  countedAs === 'enforcement' ? 'enforcement-team' : countedAs === undefined || countedAs === 'law' ? 'party-office' : 'justice-office'

/** Names of the officers with a certificate, as a training lists them. */
export const officerNames = (script: Script, { certified }: Rosters): string[] => certified.map(key => script.personOf(key))

/** A year of study in a town whose report gave no number for it: now and then somebody is away. */
export function usualStudy(
  script: Script, rosters: Rosters, { year, key, from, to }: { year: number; key: string; from?: Day; to?: Day },
): void {
  const line = { year, hours: 2, ...(from ? { from } : {}), ...(to ? { to } : {}) }
  holdSessions(script, {
    ...line, key: `${key}-pre-meeting`, count: 3, form: 'pre-meeting', theme: 'laws', hours: 1, expected: rosters.leaders, absent: 1,
    ledBy: rosters.leaders.slice(2),
  })
  holdSessions(script, {
    ...line, key: `${key}-court`, count: 1, form: 'court', theme: 'laws', expected: rosters.cadres.slice(0, 12), absent: 1,
  })
  holdSessions(script, {
    ...line, key: `${key}-mediators`, count: 1, form: 'training', theme: 'laws', countedAs: 'mediator', hours: 4,
    guests: rosters.mediators.map(each => script.personOf(each.key)),
  })
}
