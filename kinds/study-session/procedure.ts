// SPDX-License-Identifier: MulanPSL-2.0
import { recordOnly } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const nobody = { member: { given: false }, name: { given: false } } as const

/** Its day is the day of the session: posts and the roster are those of that day. */
export const studySession = recordOnly(fields, {
  label: '登记学法',
  by: ['party-office', 'justice-office', 'enforcement-team'],
  needs: ['form', 'theme'],
  takes: [
    'topic', 'countedAs', 'level', 'hours', 'place', 'ledBy', 'lecturer', 'lecturingLeader', 'courtCase',
    'attendees', 'otherAttendance', 'materials', 'photos', 'plannedIn',
  ],
  onlyIf: [
    {
      when: { either: [{ not: { form: ['training', 'drill'] } }, { countedAs: { given: true } }] },
      otherwise: '培训和实操演练应选计入哪个培训台账，按参训对象选一个',
    },
    {
      when: { either: [{ attendees: { given: false } }, { hours: { given: true } }] },
      otherwise: '列了应到人员的应填写学时，人均学时由此得出',
    },
    { when: { not: { attendees: { some: nobody } } }, otherwise: '应到人员有一行没有写明是谁，应从名册选择或者填写姓名' },
  ],
  relies: [
    { holds: 'staff-member.in-post', of: 'attendees.member', otherwise: '学习当日不在册，请去掉这一行或者填在“名册以外人员姓名”' },
    { holds: 'staff-member.in-post', of: 'ledBy', otherwise: '领学人学习当日不在册，请另选' },
    { holds: 'staff-member.leader', of: 'lecturingLeader', otherwise: '主讲的镇领导当日不是班子成员，改填“主讲”' },
  ],
})
