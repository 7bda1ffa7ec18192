// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, member, number, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const exam = '考试'
const roster = '名单和成绩'

export const fields = {
  type: choice('考试类型', {
    theory: '法治理论考试',
    online: '在线学法考试',
    entry: '执法资格考试',
    assessment: '执法专业考核',
    quiz: '应知应会测试',
  }, { group: exam, steady: true }),
  name: text('考试名称', { group: exam }),
  organiser: text('组织单位', { group: exam, help: '例如县司法局、如法网', steady: true }),
  audience: choice('考试对象', {
    staff: '机关工作人员',
    officers: '执法人员',
    promoted: '新提任领导干部',
    others: '其他人员',
  }, { group: exam, steady: true }),
  plannedOn: day('计划考试日期', { group: exam }),
  place: text('考试地点或者平台', { group: exam, steady: true }),
  cancelReason: text('取消原因', { group: exam }),

  results: rows('名单', {
    member: member('考试人员', 'staff-member.in-post'),
    required: yesNo('应考'),
    studied: yesNo('完成学习'),
    attended: yesNo('参考'),
    score: number('得分', '分', { help: '整数；只公布合格与否的不填' }),
    passed: yesNo('合格'),
    excellent: yesNo('优秀'),
  }, { group: roster, help: '应考的人都列上，没有参考的也列' }),
  sheet: papers('成绩单原件', { group: roster }),
}
