// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'legal-service',
    says:
      '村（社区）法律顾问录入服务档案{adviser.records}，其中审查文件{adviser.rec_docreview}、代拟文书{adviser.rec_drafting}、列席会议{adviser.rec_meetings}、'
      + '法治宣讲{adviser.rec_edu}、参与纠纷化解{adviser.rec_mediation}、法律咨询{adviser.rec_consult}。',
    atZero: '全年没有村（社区）法律顾问服务记录。',
  },
  { at: 'legal-service', says: '法律顾问坐班{adviser.duty_times}，起草审查法律文书{adviser.docs}。' },
  {
    at: 'legal-service',
    says: '法律顾问协助处理执法、信访{adviser.case_help}，出具律师函{adviser.letters}，代理诉讼{adviser.litigation}，办理其他法律事务{adviser.matters}。',
  },
  { at: 'weaknesses', says: '法律顾问服务记录有异议尚未核对{adviser.disputed_open}。' },
]
