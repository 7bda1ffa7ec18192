// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const offices = ['handler', 'party-office', 'economic-station']
const afterSigning = ['signed', 'performing'] as const

export const contract = procedure(fields, {
  states: {
    drafted: '已起草',
    inReview: '审查中',
    reviewed: '已审查',
    signed: '已签订',
    performing: '履行中',
    closed: '已履行完毕',
    terminated: '已解除或者终止',
    dropped: '不再签订',
  },
  steps: {
    draft: {
      label: '起草', from: 'nothing', to: 'drafted', by: offices, needs: ['name', 'counterparty', 'amount'],
      takes: ['type', 'office', 'version', 'papers', 'funding'],
    },
    // The review of a later version names the one before it, so that the contract is counted once.
    submit: {
      label: '送合法性审查', from: ['drafted'], to: 'inReview', by: offices, takes: ['version', 'papers'],
      opens: {
        kind: 'legality-review', step: 'ask', with: { object: 'contract' },
        as: { subject: 'name', version: 'version', office: 'office', materials: 'papers', earlier: 'review' },
      },
    },
    receiveReview: {
      label: '收到审查意见', from: ['inReview'], to: 'reviewed', by: offices, needs: ['review', 'ofThisVersion', 'advice'], takes: ['adviceWhy'],
      onlyIf: [
        { when: { ofThisVersion: true }, otherwise: '审查意见不是针对本版本的，修改后的合同应重新送审' },
        {
          when: { either: [{ advice: ['none', 'all'] }, { adviceWhy: { given: true } }] },
          otherwise: '审查意见部分采纳或者未采纳的，应写明理由',
        },
      ],
      relies: [
        { linked: 'review', meets: { object: 'contract', taken: 'opine' }, otherwise: '关联的合法性审查还没有出具意见，或者审查的不是合同' },
        { tally: 'review', within: 'ever', under: 1, otherwise: '这份审查意见已用于另一份合同，一份意见只用于所审查的合同' },
      ],
    },
    revise: {
      label: '修改合同', from: ['inReview', 'reviewed'], to: 'drafted', by: offices, needs: ['version', 'changes'],
      takes: ['name', 'counterparty', 'amount', 'papers'],
    },
    sign: {
      label: '签订', from: ['reviewed'], to: 'signed', by: offices, needs: ['signer'],
      takes: ['contractNumber', 'scan', 'duties', 'nextDue', 'endsOn'],
      onlyIf: [
        { when: { inOrder: ['sign', 'endsOn'] }, otherwise: '合同终止日期早于签订之日，请核对' },
        { when: { inOrder: ['sign', 'nextDue'] }, otherwise: '最近一项履约日期早于签订之日，请核对' },
        {
          when: { either: [{ duties: { given: false } }, { nextDue: { given: true } }] },
          otherwise: '列了履约事项的，请填写最近一项履约日期，到期才会提醒',
        },
      ],
      relies: [
        {
          linked: 'review', meets: { object: 'contract', taken: 'opine', conclusion: ['lawful', 'lawful-if-changed'] },
          otherwise: '合同没有通过合法性审查（结论为不合法），不能签订；修改后重新送审',
        },
        { holds: 'staff-member.leader', of: 'signer', otherwise: '签订之日签署人不是班子成员，请另选' },
      ],
      number: { series: '合' },
    },
    perform: {
      label: '登记履约', from: afterSigning, to: 'performing', by: offices, needs: ['performed', 'nextDue'], takes: ['duties', 'proof'],
      onlyIf: [{ when: { inOrder: ['perform', 'nextDue'] }, otherwise: '下一项履约日期已经过去，应填尚未完成事项中最早的一项；都已完成的办理“履行完毕”' }],
    },
    close: { label: '履行完毕', from: afterSigning, to: 'closed', by: offices, takes: ['duties', 'outcome', 'proof'] },
    terminate: { label: '解除或者终止', from: afterSigning, to: 'terminated', by: offices, needs: ['endReason'], takes: ['outcome', 'proof'] },
    drop: { label: '取消签订', from: ['drafted', 'inReview', 'reviewed'], to: 'dropped', by: offices, needs: ['dropReason'] },
  },
  clocks: {
    duty: {
      label: '履约事项', from: 'sign', restarts: 'perform', until: ['close', 'terminate'], limit: { on: 'nextDue' }, whose: 'office',
      then: '列入逾期未履约的合同，由承办科室催告或者依约处理',
    },
    end: {
      label: '合同到期', from: 'sign', until: ['close', 'terminate'], limit: { on: 'endsOn' }, whose: 'office', advice: true,
      then: '到期前核对履行情况，需要续签的重新送审',
    },
  },
})
