// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, weekday } from '../../law/law.ts'
import { firstMatters, spread } from './days.ts'
import { member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import { type Seeded, sharesOf } from './seeded.ts'

/** Events of one sort: how many, and what they handed out and answered altogether. */
export interface Events {
  year: number
  key: string
  count: number
  form: string
  venueType: 'market' | 'village' | 'school' | 'enterprise' | 'office' | 'online'
  materials?: number
  gifts?: number
  consults?: number
  issues?: number
  from?: Day
  to?: Day
  /** One of them is given by a leader of the town. */
  rosters?: Rosters
}

/** Days of the year on which a square is full of tables. */
const knownDays = [
  { on: '12-04', theme: ['constitution', 'civil-code'], at: '国家宪法日' },
  { on: '04-15', theme: ['national-security'], at: '全民国家安全教育日' },
  { on: '03-15', theme: ['fraud', 'civil-code'], at: '消费者权益日' },
  { on: '06-26', theme: ['drugs'], at: '国际禁毒日' },
  { on: '06-16', theme: ['safety'], at: '安全宣传咨询日' },
  { on: '06-05', theme: ['environment'], at: '环境日' },
  { on: '05-28', theme: ['civil-code'], at: '民法典宣传月' },
] as const

const themes: Readonly<Record<string, readonly string[]>> = {
  market: ['civil-code', 'fraud', 'petition', 'traffic', 'labour', 'land', 'elderly'],
  village: ['village', 'land', 'civil-code', 'mediation', 'elderly', 'fraud', 'women'],
  school: ['minors', 'traffic', 'drugs', 'constitution', 'national-security'],
  enterprise: ['enterprise', 'labour', 'safety'],
  office: ['xi-thought', 'constitution', 'petition'],
  online: ['fraud', 'civil-code'],
}
const groups: Readonly<Record<string, readonly string[]>> = { school: ['youth'], enterprise: ['business'] }

/** Writes the events of one sort over the year; sums are divided unevenly and add up. */
export function holdEvents(script: Script, events: Events): string[] {
  const seeded = script.seeded(`events ${events.year} ${events.key}`)
  const days = daysOf(seeded, events)
  const weights = days.map(() => seeded.between(6, 14))
  const divided = (
    whole: number | undefined, step: number,
  ) => (whole === undefined ? days.map(() => undefined) : sharesOf(whole, weights, step))
  const [materials, gifts, consults] = [divided(events.materials, 10), divided(events.gifts, 10), divided(events.consults, 1)]
  return days.map(({ day, theme, at: occasion }, at) => {
    const village = events.venueType === 'village' ? script.villages[at % script.villages.length]! : 0
    const data = {
      form: events.form, venueType: events.venueType, place: placeOf(script, seeded, events, village, occasion),
      theme: theme ?? [seeded.pick(themes[events.venueType]!)],
      ...(groups[events.venueType] ? { targetGroup: groups[events.venueType] } : {}),
      ...lecturerOf(seeded, events, at), ...(events.issues ? { issues: events.issues } : {}),
      ...given({ materials: materials[at], gifts: gifts[at], consults: consults[at], ...coverageOf(seeded, events) }),
      basis: events.form === 'fair' ? 'estimated' : 'counted',
    }
    const by = events.venueType === 'village' ? script.clerkOf(village, 'justice-office') : 'justice-office'
    return script.add({
      key: `${events.key}-${at + 1}`, kind: 'legal-education-event', village, steps: [{ step: 'record', day, by, data }],
    })
  })
}

interface Occasion {
  day: Day
  theme?: readonly string[]
  at?: string
}

/** Fairs stand on the known days first; everything else falls where it falls, also on a market day at the weekend. */
function daysOf(seeded: Seeded, { year, count, form, from, to, venueType }: Events): Occasion[] {
  const known = form === 'fair' && venueType === 'market' ? knownDays.map(({ on, theme, at }) => ({ day: `${year}-${on}`, theme, at })) : []
  const fixed = known.filter(({ day }) => (!from || day >= from) && (!to || day <= to)).slice(0, Math.ceil(count / 2))
  const months = venueType === 'school' ? [0, 0, 4, 3, 5, 3, 0, 0, 6, 4, 4, 4] : [6, 3, 6, 6, 6, 6, 4, 4, 5, 6, 6, 6]
  const free = spread(seeded, count - fixed.length, { year, months, from: from ?? firstMatters(year), ...(to ? { to } : {}) })
    .map(day => ({ day: venueType === 'market' && seeded.chance(0.3) && day < (to ?? `${year}-12-28`) ? weekendAfter(day) : day }))
  return [...fixed, ...free].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The Saturday of the week; a market does not wait for Monday. */
const weekendAfter = (day: Day): Day => {
  const saturday = addDays(day, 6 - weekday(day))
  return saturday < day || saturday.slice(0, 7) !== day.slice(0, 7) ? day : saturday
}

function placeOf(script: Script, seeded: Seeded, { venueType }: Events, village: number, occasion: string | undefined): string {
  const places = {
    market: ['集镇广场', '农贸市场门口', '车站旁'], village: ['村委会院坝', '文化广场', '二组院坝', '五组院坝'], school: ['中心小学', '初级中学'],
    enterprise: ['企业会议室', '工地项目部'], office: ['镇政府会议室'], online: ['镇政务公众号'],
  }[venueType]
  const place = `${village > 0 ? script.villageName(village) : script.town.name}${seeded.pick(places)}`
  return occasion ? `${place}（${occasion}）` : place
}

function lecturerOf(seeded: Seeded, { form, rosters }: Events, at: number): Record<string, unknown> {
  if (!['talk', 'lecture', 'lesson', 'courtyard'].includes(form)) return {}
  if (rosters && at === 1) return { leader: member(rosters.leaders[seeded.between(0, 2)]!) }
  return { lecturer: form === 'lesson' ? '法治副校长' : seeded.pick(['司法所', '法律顾问', '派出所民警', '普法骨干']) }
}

const coverageOf = (seeded: Seeded, { form, venueType }: Events): { coverage?: number } =>
  form === 'column' || form === 'media' ? {} : { coverage: seeded.between(4, venueType === 'school' ? 40 : 22) * 10 }

const given = (values: Record<string, number | undefined>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter((each): each is [string, number] => each[1] !== undefined))
