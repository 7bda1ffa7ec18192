// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, link, member, number, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const session = '学习'
const attendance = '到场'
const file = '材料'

/** 学习记录 and 签到表, asked once. Whoever was expected has a row, present or not: coverage is a share of these rows. */
export const fields = {
  form: choice('学习形式', {
    center: '中心组学习',
    discussion: '专题研讨',
    'pre-meeting': '会前学法',
    staff: '干部职工学法',
    branch: '支部学习',
    topic: '专题学习',
    self: '自学',
    court: '旁听庭审',
    research: '法治调研',
    warning: '警示教育',
    training: '培训',
    lecture: '讲座',
    drill: '实操演练',
  }, { group: session, steady: true }),
  theme: choice('主题类别', {
    'xi-thought': '习近平法治思想',
    laws: '法律法规',
    'party-rules': '党内法规',
    enforcement: '执法业务',
    'non-law': '非法治',
  }, { group: session, help: '不是学法的选“非法治”：不计入法治学习的次数和覆盖率', steady: true }),
  topic: text('学习内容', { group: session, help: '法律、文件或者课题的名称' }),
  countedAs: choices('计入的培训台账', {
    law: '法治培训',
    enforcement: '执法培训',
    backbone: '普法骨干培训',
    'law-savvy': '法律明白人培训',
    mediator: '调解员培训',
  }, { group: session, help: '按参训对象选一个；同一场要计入两个台账的，再明确勾选第二个' }),
  level: choice('举办层级', { town: '镇', county: '县', city: '市' }, { group: session, steady: true }),
  hours: number('学时', '学时', { group: session, help: '每人学时；个别人不同的，在到场表里另填', steady: true }),
  place: text('地点', { group: session, steady: true }),
  ledBy: member('领学人', 'staff-member.in-post', { group: session, help: '带头领学的人，不是主持人' }),
  lecturer: text('主讲', { group: session, help: '外请的写单位和职务', steady: true }),
  lecturingLeader: member('主讲的镇领导', 'staff-member.leader', { group: session }),
  courtCase: text('旁听案件的案号', { group: session, help: '旁听庭审填写', asked: { form: 'court' } }),

  attendees: rows('应到人员', {
    member: member('在册人员', 'staff-member.in-post'),
    name: person('名册以外人员姓名'),
    officer: yesNo('执法人员'),
    present: yesNo('到场'),
    hours: number('本人学时', '学时', { help: '与全场相同的不填' }),
  }, { group: attendance, help: '当日应到的人都列上，没有到场的不打勾' }),
  otherAttendance: number('其他到场', '人次', { group: attendance, help: '没有逐人列出的' }),

  materials: papers('学习材料', { group: file }),
  photos: papers('签到表、照片', { group: file }),
  plannedIn: link('所在会议', ['meeting'], { group: file, help: '会前学法等在会上进行的' }),
}
