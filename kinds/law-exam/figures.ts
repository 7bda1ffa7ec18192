// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate } from '../../kernel/declare/declare.ts'
import { lawExam } from './procedure.ts'

const { count, sum, distinct } = counting(lawExam)
const on = 'hold'
const law = { type: ['theory', 'online', 'quiz'] } as const
const online = { type: 'online' } as const
const assessment = { type: 'assessment' } as const
const each = 'results'

/** All by the day of the exam and over its own rows: whoever had to sit has a row, the absent too. */
export const figures: Figures = {
  'learn.exam_sessions': count('法律知识考试', '次', { where: law, on }),
  'learn.exam_persons': count('法治考试应考', '人', { where: law, each, eachWhere: { required: true }, on }),
  'learn.exam_attended': count('法治考试参考', '人', { where: law, each, eachWhere: { attended: true }, on }),
  'learn.exam_passed': count('法治考试合格', '人', { where: law, each, eachWhere: { passed: true }, on }),
  'learn.exam_excellent': count('法治考试优秀', '人', { where: law, each, eachWhere: { excellent: true }, on }),
  'learn.exam_attend_rate': rate('法治考试参考率', 'learn.exam_attended', 'learn.exam_persons'),
  'learn.exam_pass_rate': rate('法治考试合格率', 'learn.exam_passed', 'learn.exam_attended'),
  'learn.exam_excellent_rate': rate('法治考试优秀率', 'learn.exam_excellent', 'learn.exam_attended'),

  'learn.score_sum': sum('法治考试得分合计', '分', { where: law, each, eachWhere: { attended: true }, of: 'score', on }),
  'learn.exam_scored': count('有得分的参考', '人', { where: law, each, eachWhere: { attended: true, score: { given: true } }, on }),
  'learn.test_avg': rate('法治考试平均分', 'learn.score_sum', 'learn.exam_scored', { unit: '分', times: 1 }),

  'learn.online_required': count('在线学法应学', '人', { where: online, each, eachWhere: { required: true }, on }),
  'learn.online_studied': count('在线学法完成', '人', { where: online, each, eachWhere: { required: true, studied: true }, on }),
  'learn.study_rate': rate('在线学法参学率', 'learn.online_studied', 'learn.online_required'),

  'enforce.exam_passed': distinct('通过执法资格考试', '人', { where: { type: 'entry' }, each, eachWhere: { passed: true }, of: 'member', on }),
  'enforce.assess_total': count('参加执法专业考核', '人', { where: assessment, each, eachWhere: { attended: true }, on }),
  'enforce.assess_passed': count('通过执法专业考核', '人', { where: assessment, each, eachWhere: { passed: true }, on }),
  'enforce.assess_pass_rate': rate('执法人员专业考核通过率', 'enforce.assess_passed', 'enforce.assess_total'),
  'enforce.tests': count('执法人员法律知识测试', '次', { where: { audience: 'officers' }, on }),
}
