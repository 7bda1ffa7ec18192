// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, note, number, papers, text, yesNo } from '../../kernel/declare/declare.ts'
import { villageCommitteeLaw } from '../../law/law.ts'

const proposal = '提议、商议、审议'
const meeting = '决议'
const posting = '两公开'
const filing = '备案'

/** 六步工作法记录表: the four 议 and two 公开 of one village matter. Each step's day is the day it happened. */
export const fields = {
  type: choice('事项类别', { major: '重大事项', assets: '集体资产', project: '工程项目', rules: '村规民约', other: '其他' }, { group: proposal }),
  subject: text('事项', { group: proposal, help: '一句话，不写个人姓名' }),
  proposal: note('提议内容', { group: proposal }),
  proposedBy: text('提议人', { group: proposal, help: '如村党组织；写组织，不写个人' }),
  discussedPresent: number('商议到会', '人', { group: proposal }),
  discussion: note('商议意见', { group: proposal }),
  membersPresent: number('审议到会党员', '人', { group: proposal }),
  membersAgreed: number('审议同意党员', '人', { group: proposal }),
  examination: note('审议意见', { group: proposal }),

  noticeOf: text('会议通知方式', { group: meeting, help: '如张贴、微信群、逐户送达' }),
  urgency: choice(
    '通知时限', { ahead: '提前10日通知', special: { label: '特殊情况临时通知', from: villageCommitteeLaw.version.inForce } }, { group: meeting },
  ),
  urgentReason: text('特殊情况说明', { group: meeting }),
  body: choice('决议的会议', { adults: '村民会议（村民到会）', households: '村民会议（户代表到会）', representatives: '村民代表会议' }, { group: meeting }),
  entitled: number('应到', '人（户）', { group: meeting, help: '村民会议为十八周岁以上村民数或者户数，村民代表会议为组成人员数' }),
  present: number('实到', '人（户）', { group: meeting }),
  agreed: number('同意', '人（户）', { group: meeting }),
  quorate: yesNo('实到符合法定人数', { group: meeting, help: '村民过半数，或者户代表三分之二以上；村民代表会议为组成人员三分之二以上' }),
  carried: yesNo('同意超过实到半数', { group: meeting }),
  resolution: note('决议内容', { group: meeting }),
  minutes: papers('会议记录和表决票', { group: meeting }),

  postedAt: text('公开地点', { group: posting }),
  decisionProof: papers('决议公开照片', { group: posting }),
  outcome: note('实施结果', { group: posting }),
  spent: text('经费使用', { group: posting, help: '不涉及的填“无”' }),
  outcomeProof: papers('结果公开照片', { group: posting }),

  filingNumber: text('备案编号', { group: filing }),
  unlawful: note('应改正的内容和理由', { group: filing }),
  correctBy: day('改正期限', { group: filing }),
  correction: note('改正情况', { group: filing }),
}
