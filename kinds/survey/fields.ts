// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, note, number, papers, text } from '../../kernel/declare/declare.ts'

const survey = '测评'
const result = '结果'

/** Anonymous: there is no field for who answered. */
export const fields = {
  subject: choice('测评内容', { satisfaction: '群众满意度', awareness: '法律知晓率', enforcement: '执法满意度' }, { group: survey }),
  from: day('开始日期', { group: survey }),
  to: day('截止日期', { group: survey, help: '结果按这一天归期' }),
  conductor: text('实施单位', { group: survey }),
  method: note('测评方法', { group: survey, help: '怎样抽样、怎样发放和回收；没有方法的结果不计' }),

  issued: number('发出问卷', '份', { group: result }),
  valid: number('有效问卷', '份', { group: result }),
  satisfied: number('满意', '份', { group: result, help: '满意和基本满意是否合计，写在方法里' }),
  aware: number('知晓', '份', { group: result }),
  sheet: papers('汇总表和问卷样张', { group: result }),
  backReason: text('退回原因', { group: result }),
}
