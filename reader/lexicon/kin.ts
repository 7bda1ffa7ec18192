// SPDX-License-Identifier: MulanPSL-2.0
import type { Context } from './context.ts'
import type { Named } from './name.ts'

/** Sessions of study, by form, theme and who sat in them. */
const SESSIONS = ['learn.center_group', 'learn.topic_sessions', 'learn.staff_sessions', 'learn.pre_meeting', 'lead.first_topic_sessions', 'lead.head_study_led']

/**
 * Indicators that count rows of one ledger by different columns: a session of study has a form (中心组, 会前), a theme (法治专题) and those
 * who sat in it (干部职工); a talk has who gives it and who hears it. Where a number's words fit two of a circle about as well, the
 * definitions let it serve both, and only the writer could say which was meant.
 */
export const CIRCLES: readonly (readonly string[])[] = [
  SESSIONS,
  ['learn.topic_sessions', 'learn.trainings', 'learn.lectures', 'learn.discussions'],
  ['learn.staff_sessions', 'learn.grassroots_sessions'],
  ['learn.lectures', 'legaledu.lectures', 'adviser.lectures', 'lead.law_class_by_leaders', 'legaledu.school_lectures'],
  ['learn.trainings', 'enforce.trainings', 'adviser.lectures'],
  ['learn.training_persons', 'enforce.training_persons', 'learn.grassroots_persons'],
  ['learn.exam_persons', 'learn.exam_attended', 'learn.exam_passed', 'enforce.exam_passed'],
  [
    'legaledu.events',
    'legaledu.lectures',
    'legaledu.school_events',
    'legaledu.village_events',
    'legaledu.ent_events',
    'legaledu.key_group_events',
    'legaledu.courtyard',
  ],
  ['legaledu.school_events', 'legaledu.school_lectures'],
  ['legaledu.materials', 'legaledu.books', 'legaledu.school_materials'],
  ['legaledu.coverage', 'legaledu.school_coverage', 'legaledu.key_group_coverage'],
  ['legaledu.consults', 'pls.visits', 'adviser.rec_consult'],
  ['pls.ent_services', 'legaledu.consults'],
  ['petition.visits', 'petition.reception_persons', 'service.visits'],
  ['adviser.docs', 'adviser.rec_docreview', 'adviser.rec_drafting', 'review.opinions'],
  ['lead.dedicated_meetings', 'lead.committee_meetings', 'lead.promotion_meetings'],
]

/** Of a study group's session on 习近平法治思想 both columns are true: what a clause says besides of what it counts. */
const SAID_BESIDES: readonly { of: readonly string[]; said: readonly (readonly [string, RegExp])[] }[] = [
  {
    of: SESSIONS,
    said: [
      ['learn.center_group', /中心组/],
      ['learn.topic_sessions', /习近平法治思想|法治专题|专题(?:学习|学法|研学|读书)/],
      ['learn.staff_sessions', /(?:干部职工|机关干部|全体干部|工作人员)[^，,]{0,12}$/],
      ['learn.grassroots_sessions', /支部|党日|三会一课|党组织/],
      ['learn.pre_meeting', /会前|会议前/],
      ['lead.first_topic_sessions', /第一议题/],
      ['lead.head_study_led', /领学|带头学/],
    ],
  },
  { of: ['mediation.mediated'], said: [['mediation.resolved', /已(?:调处|调解)$/]] },
  { of: ['legaledu.books'], said: [['legaledu.materials', /资料|传单|明白纸|折页|宣传[册单]/]] },
  { of: ['adviser.lectures'], said: [['learn.lectures', /邀请|聘请/]] },
  { of: ['adviser.rec_consult'], said: [['legaledu.consults', /居民|村民|群众|设点|活动/]] },
]

/** How much less sure the second may be. */
const ABOUT_AS_WELL = 2

/** Further codes that a number may serve beside the surest of its names; names are given the surest first. */
export function kinOf([best, ...others]: readonly Named[], { left, before }: Pick<Context, 'left' | 'before'>): string[] {
  if (!best) return []
  const close = others.filter(({ score }) => best.score - score <= ABOUT_AS_WELL).flatMap(({ codes }) => codes)
  const kin = close.filter(code => CIRCLES.some(circle => circle.includes(code) && best.codes.some(own => circle.includes(own))))
  // 中心组学习14次，其中法治专题学习4次: of a part is said what is said of the whole.
  const clause = /^[，,；;]?其中/.test(left) ? before : left
  const besides = SAID_BESIDES.filter(({ of }) => best.codes.some(code => of.includes(code)))
    .flatMap(({ said }) => said.flatMap(([code, words]) => (words.test(clause) ? [code] : [])))
  return [...new Set([...kin, ...besides])].filter(code => !best.codes.includes(code))
}
