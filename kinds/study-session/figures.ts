// SPDX-License-Identifier: MulanPSL-2.0
import { type Condition, counting, type Figures, rate, total } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'
import { studySession } from './procedure.ts'

const { count, sum, distinct } = counting(studySession)
const on = 'record'
const onLaw = { not: { theme: 'non-law' } } as const
const notDuty = { not: { theme: 'enforcement' } } as const
const law = { theme: ['xi-thought', 'laws', 'party-rules'] } as const
const enforcement = { countedAs: 'enforcement' } as const

const secretary = { relied: { post: 'secretary' } } as const
const mayor = { relied: { post: 'mayor' } } as const
const head = { relied: { post: ['secretary', 'mayor'] } } as const
const leader = { relied: { post: ['secretary', 'mayor', 'leader', 'middle'] } } as const

const present = { each: 'attendees', eachWhere: { present: true } } as const
const presentStaff = { each: 'attendees', eachWhere: { present: true, member: { given: true } } } as const
const people = { of: 'member', on } as const

/** 人次: rows that were present, and those only counted by the head. */
const attendance = (code: string, label: string, where: Condition<typeof fields, 'recorded', 'record', never>): Figures => ({
  [`${code}_signed`]: count(`${label}（逐人签到）`, '人次', { where, ...present, on }),
  [`${code}_tally`]: sum(`${label}（未逐人列出）`, '人次', { where, of: 'otherAttendance', on }),
  [code]: total(label, '人次', [`${code}_signed`, `${code}_tally`]),
})

const sessions: Figures = {
  'learn.center_group': count('中心组法治学习', '次', { where: { form: 'center', ...onLaw }, on }),
  'learn.center_group_total': count('中心组学习', '次', { where: { form: 'center' }, on }),
  'learn.topic_sessions': count('法治专题学习', '次', { where: { form: 'topic', theme: ['xi-thought', 'laws'] }, on }),
  'learn.discussions': count('专题研讨', '次', { where: { form: 'discussion' }, on }),
  'learn.staff_sessions': count('干部职工集体学法', '次', { where: { form: 'staff' }, on }),
  'learn.grassroots_sessions': count('基层党组织学习', '场', { where: { form: 'branch' }, on }),
  'learn.pre_meeting': count('会前学法', '次', { where: { form: 'pre-meeting' }, on }),
  'learn.court_observe': count('旁听庭审', '次', { where: { form: 'court' }, on }),
  'learn.lectures': count('法治讲座', '场', { where: { form: 'lecture' }, on }),
  'learn.trainings': count('法治培训', '场次', { where: { countedAs: 'law' }, on }),
  'enforce.trainings': count('执法业务培训', '次', { where: { ...enforcement, form: 'training' }, on }),
  'enforce.drills': count('执法实操演练', '次', { where: { form: 'drill' }, on }),
  'legaledu.backbone_trainings': count('普法骨干培训', '次', { where: { countedAs: 'backbone' }, on }),
  'people.law_savvy_trainings': count('法律明白人培训', '次', { where: { countedAs: 'law-savvy' }, on }),
  'mediation.mediator_trainings': count('人民调解员培训', '次', { where: { countedAs: 'mediator' }, on }),
}

const heads: Figures = {
  'lead.head_study_led': count('主要负责人带头领学', '次', { where: { ledBy: head }, on }),
  'lead.head_law_study_led': count('主要负责人带头领学法律', '次', { where: { ledBy: head, ...onLaw }, on }),
  'lead.secretary_study_led': count('党委书记带头领学', '次', { where: { ledBy: secretary }, on }),
  'lead.mayor_study_led': count('镇长带头领学', '次', { where: { ledBy: mayor }, on }),
  'lead.head_trainings': count('主要负责人参加培训', '次', { where: { form: 'training', attendees: { some: { present: true, member: head } } }, on }),
  'lead.secretary_trainings': count('党委书记参加培训', '次', {
    where: { form: 'training', attendees: { some: { present: true, member: secretary } } }, on,
  }),
  'lead.mayor_trainings': count('镇长参加培训', '次', { where: { form: 'training', attendees: { some: { present: true, member: mayor } } }, on }),
  'learn.classes_by_leaders': count('镇领导给干部讲法治课', '次', { where: { lecturingLeader: { given: true }, ...onLaw }, on }),
  'lead.law_class_by_leaders': total('领导干部讲法治课', '次', ['learn.classes_by_leaders', 'legaledu.classes_by_leaders']),
}

/** Both halves stand over the rows of the sessions: whoever was expected that day, and of those whoever came. */
const shares: Figures = {
  'learn.covered_persons': distinct('法治学习到场人员', '人', { where: onLaw, ...present, ...people }),
  'learn.expected_persons': distinct('法治学习应到人员', '人', { where: onLaw, each: 'attendees', ...people }),
  'learn.coverage_rate': rate('学法覆盖率', 'learn.covered_persons', 'learn.expected_persons'),
  'learn.covered_leaders': distinct('法治学习到场的班子成员和中层干部', '人', {
    where: onLaw, each: 'attendees', eachWhere: { present: true, member: leader }, ...people,
  }),
  'learn.expected_leaders': distinct('法治学习应到的班子成员和中层干部', '人', {
    where: onLaw, each: 'attendees', eachWhere: { member: leader }, ...people,
  }),
  'learn.coverage_rate_leaders': rate('班子成员和中层干部学法覆盖率', 'learn.covered_leaders', 'learn.expected_leaders'),

  'learn.hours_sum': sum('学法学时合计', '学时', { where: notDuty, ...presentStaff, of: 'hours', on }),
  'learn.hours_expected': distinct('计学时的应到人员', '人', { where: notDuty, each: 'attendees', ...people }),
  'learn.hours': rate('人均学法学时', 'learn.hours_sum', 'learn.hours_expected', {
    unit: '学时', times: 1, across: '分子是到场学时之和，分母是当年各场应到的人，一人只计一次',
  }),
  'learn.law_hours_sum': sum('法治学习学时合计', '学时', { where: law, ...presentStaff, of: 'hours', on }),
  'learn.law_hours_expected': distinct('计法治学时的应到人员', '人', { where: law, each: 'attendees', ...people }),
  'learn.law_hours': rate('人均法治学时', 'learn.law_hours_sum', 'learn.law_hours_expected', {
    unit: '学时', times: 1, across: '分子是到场学时之和，分母是当年各场应到的人，一人只计一次；不含执法业务和非法治的场次',
  }),
  'enforce.training_hours_sum': sum('执法培训学时合计', '学时', {
    where: enforcement, each: 'attendees', eachWhere: { present: true, officer: true }, of: 'hours', on,
  }),
  'enforce.training_hours': rate('执法人员人均培训学时', 'enforce.training_hours_sum', 'enforce.staff', {
    unit: '学时', times: 1, across: '分子是当年执法人员到场学时之和，分母是期末在岗执法人员',
  }),
  'people.law_savvy_trained': distinct('法律明白人参训', '人', { where: { countedAs: 'law-savvy' }, ...present, of: 'name', on }),
}

export const figures: Figures = {
  ...sessions,
  ...heads,
  ...shares,
  ...attendance('learn.training_persons', '学习培训覆盖', {}),
  ...attendance('enforce.training_persons', '执法培训参训', enforcement),
  ...attendance('learn.court_observe_persons', '旁听庭审到场', { form: 'court' }),
  ...attendance('learn.grassroots_persons', '基层党组织学习到场', { form: 'branch' }),
}
