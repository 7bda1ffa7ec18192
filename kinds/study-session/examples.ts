// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

/** A line of the roster, with the post it told on the day. */
const staff = (id: string, post: string) => ({ id, relied: { post } })
const secretary = staff('secretary-one', 'secretary')
const leader = staff('leader-one', 'leader')
const middle = staff('middle-one', 'middle')
const clerk = staff('clerk-one', 'staff')

export const examples: Example[] = [
  {
    title: '书记会前领学宪法：四人应到，一人缺席，名单齐全',
    steps: [{
      step: 'record', day: '2025-03-07',
      data: {
        form: 'pre-meeting', theme: 'laws', topic: '宪法', hours: 1, ledBy: secretary,
        attendees: [
          { member: secretary, present: true }, { member: leader, present: true },
          { member: middle, present: true }, { member: clerk, present: false },
        ],
      },
    }],
    expects: {
      state: 'recorded',
      figures: {
        'learn.pre_meeting': 1, 'learn.center_group': 0, 'lead.head_study_led': 1, 'lead.head_law_study_led': 1, 'lead.secretary_study_led': 1,
        'lead.mayor_study_led': 0, 'lead.head_trainings': 0, 'learn.covered_persons': 3, 'learn.expected_persons': 4, 'learn.coverage_rate': 75,
        'learn.coverage_rate_leaders': 100, 'learn.hours_sum': 3, 'learn.hours': 0.75, 'learn.training_persons': 3,
      },
      in: '2025',
    },
  },
  {
    title: '镇长领学会议精神：带头学习，但不是学法',
    steps: [{
      step: 'record', day: '2023-03-17',
      data: {
        form: 'topic', theme: 'non-law', topic: '会议精神', hours: 2, ledBy: staff('mayor-one', 'mayor'),
        attendees: [{ member: clerk, present: true }],
      },
    }],
    expects: {
      figures: {
        'lead.head_study_led': 1, 'lead.head_law_study_led': 0, 'lead.mayor_study_led': 1, 'learn.topic_sessions': 0,
        'learn.covered_persons': 0, 'learn.law_hours_sum': 0, 'learn.hours_sum': 2,
      },
      in: '2023',
    },
  },
  {
    title: '执法培训：没有选台账的不收；早退的另填本人学时，派驻人员写姓名',
    steps: [
      { step: 'record', day: '2025-05-16', data: { form: 'training', theme: 'enforcement' }, refused: '培训和实操演练应选计入哪个培训台账，按参训对象选一个' },
      {
        step: 'record', day: '2025-05-16',
        data: { form: 'training', theme: 'enforcement', countedAs: ['enforcement'], attendees: [{ member: clerk, officer: true, present: true }] },
        refused: '列了应到人员的应填写学时，人均学时由此得出',
      },
      {
        step: 'record', day: '2025-05-16',
        data: {
          form: 'training', theme: 'enforcement', topic: '行政处罚法', countedAs: ['enforcement'], level: 'county', hours: 8,
          attendees: [
            { member: clerk, officer: true, present: true }, { member: middle, officer: true, present: true, hours: 4 },
            { name: '孙某己', officer: true, present: true }, { member: leader, present: true },
          ],
          otherAttendance: 6,
        },
      },
    ],
    expects: {
      figures: {
        'enforce.trainings': 1, 'learn.trainings': 0, 'enforce.drills': 0, 'enforce.training_hours_sum': 20, 'learn.hours_sum': 0,
        'enforce.training_persons': 10, 'lead.head_trainings': 0,
      },
      in: '2025-05',
    },
  },
  {
    title: '一场计入两个台账：两项都明确勾选；书记参训',
    steps: [{
      step: 'record', day: '2024-09-20',
      data: {
        form: 'training', theme: 'laws', topic: '人民调解法', countedAs: ['law', 'mediator'], hours: 4, lecturer: '县司法局干部',
        attendees: [{ member: secretary, present: true }, { member: clerk, present: true }], otherAttendance: 40,
      },
    }],
    expects: {
      figures: {
        'learn.trainings': 1, 'mediation.mediator_trainings': 1, 'enforce.trainings': 0, 'lead.head_trainings': 1, 'lead.secretary_trainings': 1,
        'lead.mayor_trainings': 0, 'learn.training_persons': 42, 'lead.head_study_led': 0,
      },
      in: '2024',
    },
  },
  {
    title: '班子成员给干部讲法治课；旁听庭审写案号',
    steps: [{
      step: 'record', day: '2024-06-14',
      data: {
        form: 'court', theme: 'laws', topic: '行政案件庭审', courtCase: '（2024）示0101行初1号', hours: 3, lecturingLeader: leader,
        attendees: [{ member: clerk, present: true }, { member: middle, present: true }],
      },
    }],
    expects: {
      figures: {
        'learn.court_observe': 1, 'learn.court_observe_persons': 2, 'lead.law_class_by_leaders': 1, 'learn.classes_by_leaders': 1,
        'learn.lectures': 0,
      },
      in: '2024-06',
    },
  },
]
