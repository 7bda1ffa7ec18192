// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, money, papers, rows, text } from '../../kernel/declare/declare.ts'

const rule = '制度'
const term = '施行期间'
const next = '接替的版本'

const forSubsidy = { asked: { type: 'subsidy' } } as const

/** The county's table of what a finished dispute pays; codes of the dispute's own fields and file. */
const rates = () => ({
  grade: text('档次'),
  form: choice('协议形式', { written: '书面', oral: '口头', none: '没有达成协议' }),
  type: choice('纠纷类型', {
    neighbour: '邻里', family: '婚姻家庭', land: '土地', labour: '劳动', contract: '合同', damages: '损害赔偿', expropriation: '征拆', other: '其他',
  }),
  leastAmount: money('涉及金额起点'),
  needs: choices('卷宗须有', { record: '调解记录', agreement: '协议书', visit: '回访记录', performed: '履行记录' }),
  amount: money('补贴金额'),
})
const ratesHelp = '自上而下适用第一行相符的；协议形式、纠纷类型、起点留空的都相符，金额由县里规定，没有默认'

const points = () => ({ point: text('要点'), threshold: text('标准', { help: '人数、金额、次数等，照制度原文写' }) })

/** One version of one internal rule of the town; the next version is a line of its own. */
export const fields = {
  name: text('制度名称', { group: rule }),
  type: choice('制度类别', {
    'party-committee': '党委会议事规则',
    joint: '党政联席会议规则',
    government: '政府工作规则',
    'major-matters': '“三重一大”实施细则',
    responsibility: '责任制方案',
    work: '工作细则',
    study: '学法制度',
    subsidy: '补贴办法',
    standard: '创建标准',
    other: '其他',
  }, { group: rule }),
  documentNumber: text('文号', { group: rule }),
  checklist: rows('要点清单', points(), { group: rule, help: '开会、决策时对照的要点，例如议题范围、法定人数、主持人、回避' }),
  rates: rows('补贴标准', rates(), { group: rule, help: ratesHelp, ...forSubsidy }),
  paper: papers('制度文本', { group: rule }),

  from: day('施行日期', { group: term }),
  to: day('施行至', { group: term, help: '施行的最后一日' }),
  why: choice('停止施行的原因', { replaced: '由新版本接替', repealed: '废止', expired: '期满' }, { group: term }),

  nextTitle: text('新版本名称', { group: next }),
  nextNumber: text('新版本文号', { group: next }),
  nextFrom: day('新版本施行日期', { group: next }),
  nextChecklist: rows('新版本要点清单', points(), { group: next }),
  nextRates: rows('新版本补贴标准', rates(), { group: next, help: ratesHelp, ...forSubsidy }),
}
