// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'leadership',
    says: '主要负责人带头领学{lead.head_study_led}，其中学习法律{lead.head_law_study_led}；党委书记领学{lead.secretary_study_led}，镇长领学{lead.mayor_study_led}。',
  },
  { at: 'leadership', says: '主要负责人参加培训{lead.head_trainings}，领导干部讲法治课{lead.law_class_by_leaders}。' },
  {
    at: 'study',
    says: '党委理论学习中心组法治专题学习{learn.center_group}，专题研讨{learn.discussions}，会前学法{learn.pre_meeting}，干部职工集体学法{learn.staff_sessions}。',
    atZero: '全年没有登记法治学习。',
  },
  { at: 'study', says: '开展习近平法治思想和法律法规专题学习{learn.topic_sessions}，支部学习{learn.grassroots_sessions}，法治讲座{learn.lectures}。' },
  {
    at: 'study',
    says: '按各场应到人员计算、一人只计一次，学法覆盖率{learn.coverage_rate}，其中班子成员和中层干部{learn.coverage_rate_leaders}。',
  },
  { at: 'study', says: '人均法治学习{learn.law_hours}。' },
  { at: 'study', says: '组织法治培训{learn.trainings}，学习培训覆盖{learn.training_persons}。' },
  { at: 'study', says: '组织旁听庭审{learn.court_observe}，到场{learn.court_observe_persons}。' },
  { at: 'enforcement', says: '组织执法人员业务培训{enforce.trainings}、实操演练{enforce.drills}，参训{enforce.training_persons}，执法人员人均培训{enforce.training_hours}。' },
  { at: 'education', says: '培训普法骨干{legaledu.backbone_trainings}。' },
  { at: 'team', says: '培训法律明白人{people.law_savvy_trainings}。' },
  { at: 'disputes', says: '培训人民调解员{mediation.mediator_trainings}。' },
]
