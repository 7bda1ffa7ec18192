// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, total } from '../../kernel/declare/declare.ts'
import { adviserService } from './procedure.ts'

const { count, stock, sum } = counting(adviserService)
const on = 'record'
/** A record counts from its day, confirmed or not, until a check finds that the service was not rendered. */
const rendered = { not: { outcome: 'not-rendered' } } as const
const inVillage = { client: 'village', ...rendered } as const

export const figures: Figures = {
  'adviser.rec_docreview': count('村居法律顾问审查文件', '件', { where: { ...inVillage, type: 'review' }, on }),
  'adviser.rec_drafting': count('村居法律顾问代拟文书', '件', { where: { ...inVillage, type: 'drafting' }, on }),
  'adviser.rec_meetings': count('村居法律顾问列席会议', '件', { where: { ...inVillage, type: 'meeting' }, on }),
  'adviser.rec_edu': count('村居法律顾问法治宣讲', '件', { where: { ...inVillage, type: 'education' }, on }),
  'adviser.rec_mediation': count('村居法律顾问参与纠纷化解', '件次', { where: { ...inVillage, type: 'mediation' }, on }),
  'adviser.rec_consult': count('村居法律顾问法律咨询', '条', { where: { ...inVillage, type: 'consultation' }, on }),
  'adviser.records': total('村居法律顾问服务档案', '条', [
    'adviser.rec_docreview', 'adviser.rec_drafting', 'adviser.rec_meetings', 'adviser.rec_edu', 'adviser.rec_mediation', 'adviser.rec_consult',
  ]),

  'adviser.duty_times': count('法律顾问坐班', '次', { where: { type: 'duty', ...rendered }, on }),
  'adviser.lectures': count('法律顾问法治宣讲', '场', { where: { type: 'education', ...rendered }, on }),
  'adviser.docs': sum('起草审查法律文书', '份', { where: rendered, of: 'docs', on }),
  'adviser.matters': count('其他法律事务', '件次', { where: { type: 'other', ...rendered }, on }),
  'adviser.case_help': count('协助处理执法、信访', '件', { where: { type: 'case-help', ...rendered }, on }),
  'adviser.letters': count('律师函', '份', { where: { type: 'letter', ...rendered }, on }),
  'adviser.litigation': count('诉讼代理', '件', { where: { type: 'litigation', ...rendered }, on }),

  'adviser.confirmed': count('已确认的服务记录', '条', { where: { taken: 'confirm' }, on }),
  'adviser.disputed_open': stock('有异议尚未核对的服务记录', '条', { from: 'dispute', until: 'settle' }),
  'adviser.not_rendered': count('核对为未提供服务的记录', '条', { where: { outcome: 'not-rendered' }, on: 'settle' }),
}
