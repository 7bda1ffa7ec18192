// SPDX-License-Identifier: MulanPSL-2.0

/** Totals whose parts are all counted apart: the parts make the total. */
export const SUMS: ReadonlyArray<{ whole: string; parts: readonly string[] }> = [
  { whole: 'petition.online', parts: ['petition.online_local', 'petition.online_national', 'petition.online_city', 'petition.online_district'] },
  {
    whole: 'adviser.records',
    parts: [
      'adviser.rec_docreview',
      'adviser.rec_drafting',
      'adviser.rec_meetings',
      'adviser.rec_edu',
      'adviser.rec_mediation',
      'adviser.rec_consult',
    ],
  },
  { whole: 'grid.staff', parts: ['grid.staff_full', 'grid.staff_part'] },
  { whole: 'service.duty_total', parts: ['service.duty_basic', 'service.duty_coop', 'service.duty_withdrawn'] },
]

/** What is counted within something larger and never passes it. */
export const PARTS: ReadonlyArray<readonly [part: string, whole: string]> = [
  ['petition.handled', 'petition.total'], ['petition.online', 'petition.total'],
  ['mediation.resolved', 'mediation.mediated'], ['mediation.land_cases', 'mediation.mediated'],
  ['mediation.prevent_escalation', 'mediation.resolved'],
  ['litig.lost', 'litig.suits'], ['litig.attend_count', 'litig.suits'], ['litig.reconsider_corrected', 'litig.reconsider'],
  ['enforce.certified', 'enforce.staff'], ['enforce.new_certified', 'enforce.certified'], ['enforce.issues_fixed', 'enforce.issues_found'],
  ['lead.inspection_issues_fixed', 'lead.inspection_issues_found'], ['lead.external_issues_fixed', 'lead.external_issues_found'],
  ['learn.exam_attended', 'learn.exam_persons'], ['learn.exam_passed', 'learn.exam_persons'],
  ['legaledu.school_materials', 'legaledu.materials'], ['legaledu.school_lectures', 'legaledu.school_events'],
  ['people.law_savvy_trained', 'people.law_savvy'], ['grid.staff_full', 'grid.staff'], ['grid.events_closed', 'grid.events'],
  ['biz.appeals_resolved', 'biz.appeals'], ['sup.replied', 'sup.proposals'], ['review.normative_filed', 'review.normative_made'],
]

/** What is settled of what was found: only where nothing is said of what was taken up, which may be more. */
export const PARTS_UNLESS: ReadonlyArray<readonly [part: string, whole: string, unless: string]> = [
  ['mediation.resolved', 'mediation.screened', 'mediation.mediated'],
]

/** Rates, with what stands above and below the line; where reports use several bases, all are listed. */
export const RATES: ReadonlyArray<{ rate: string; over: readonly string[]; under: readonly string[] }> = [
  { rate: 'mediation.success_rate', over: ['mediation.resolved'], under: ['mediation.mediated', 'mediation.screened'] },
  { rate: 'petition.handle_rate', over: ['petition.handled'], under: ['petition.total'] },
  { rate: 'litig.attend_rate', over: ['litig.attend_count'], under: ['litig.attend_due', 'litig.suits'] },
  { rate: 'enforce.cert_rate', over: ['enforce.certified'], under: ['enforce.staff'] },
  { rate: 'learn.exam_pass_rate', over: ['learn.exam_passed'], under: ['learn.exam_attended', 'learn.exam_persons'] },
  { rate: 'learn.exam_attend_rate', over: ['learn.exam_attended'], under: ['learn.exam_persons'] },
  { rate: 'grid.event_rate', over: ['grid.events_closed'], under: ['grid.events'] },
  { rate: 'sup.reply_rate', over: ['sup.replied'], under: ['sup.proposals'] },
  { rate: 'enforce.first_exempt_share', over: ['enforce.first_exempt'], under: ['enforce.minor_cases'] },
]

/** Codes that count one piece of work in another unit: their targets and results are set side by side. */
export const SAME_WORK: ReadonlyArray<readonly string[]> = [
  ['enforce.joint_ops', 'enforce.onecheck', 'enforce.onecheck_households'],
  ['learn.center_group', 'learn.topic_sessions'],
]

/** Kinds of events that a total of all events must hold. */
export const EVENTS: { whole: string; parts: readonly string[] } = {
  whole: 'legaledu.events',
  parts: [
    'legaledu.lectures',
    'legaledu.school_events',
    'legaledu.village_events',
    'legaledu.courtyard',
    'legaledu.art_shows',
    'legaledu.ent_events',
    'legaledu.key_group_events',
  ],
}

/** More of the first than of the second cannot be, whatever the two are called. */
export const EXCLUDES: ReadonlyArray<readonly [more: string, fewer: string, why: string]> = [
  ['enforce.supervision_corrections', 'enforce.irregular', '纠正的执法不规范问题多于全年发生的执法不规范问题'],
]
