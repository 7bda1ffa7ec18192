// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import {
  reconsiderationLaw as law, reconsiderationLaw2017 as former, reconsiderationLimits as limits, reconsiderationLimits2017 as formerLimits,
} from '../../law/law.ts'
import { fields } from './fields.ts'

const desk = ['justice-office', 'party-office']
const writers = ['justice-office', 'adviser', 'enforcement-team', 'handler', 'party-office']
const since = law.version.inForce
const noNewEvidence = {
  when: { either: [{ fromTheFile: true }, { supplementAgreed: true }] },
  otherwise: '复议期间被申请人不得自行收集证据，只能提交作出行为时的证据；申请人提出新理由的，经复议机构同意才可以补充',
}
/** The respondent performs, under the article of the act of that day. */
const toBePerformed = (when: Condition<typeof fields>, otherwise: string): Guard<typeof fields>[] => [
  { when, otherwise, cites: law.cite('77', 1), since }, { when, otherwise, cites: former.cite('32', 1) },
]

export const reconsideration = procedure(fields, {
  states: {
    received: '已收到',
    drafted: '已起草答复',
    replied: '已答复',
    heard: '已听证',
    decided: '已决定',
    performed: '已履行',
    closed: '已办结',
  },
  steps: {
    receiveCopy: {
      label: '收到申请书副本', from: 'nothing', to: 'received', by: desk, needs: ['about', 'procedure'],
      takes: ['act', 'applicant', 'organisation', 'organ', 'caseNumber', 'throughUs', 'claim', 'noticePaper'],
      onlyIf: [{ when: { either: [{ applicant: { given: true } }, { organisation: { given: true } }] }, otherwise: '请填写申请人或者申请单位' }],
      number: { series: '复' },
    },
    draftReply: {
      label: '起草答复', from: ['received', 'drafted'], to: 'drafted', by: writers, needs: ['evidence', 'fromTheFile'],
      takes: ['writer', 'replyText', 'supplementAgreed', 'agent'],
      onlyIf: [
        { ...noNewEvidence, cites: law.cite('46'), since }, { ...noNewEvidence, cites: former.cite('24'), since: former.version.inForce },
      ],
      relies: [{ holds: 'staff-member.in-post', of: 'writer', otherwise: '起草之日答复起草人不在册，请另选' }],
    },
    reply: {
      label: '提交答复和证据', from: ['drafted'], to: 'replied', by: ['mayor', 'deputy-leader', 'justice-office'], apartFrom: 'draftReply',
      takes: ['replyNumber', 'agent'],
    },
    hear: {
      label: '参加听证', from: ['replied', 'heard'], to: 'heard', by: desk, outside: true, needs: ['whoAttended'], takes: ['absence'],
      onlyIf: [{
        when: { either: [{ whoAttended: 'head' }, { absence: { given: true } }] },
        otherwise: '负责人应当参加听证，不能参加的应说明理由并委托工作人员', cites: law.cite('51', 3), since,
      }],
    },
    decide: {
      label: '收到复议决定', from: ['received', 'drafted', 'replied', 'heard'], to: 'decided', by: desk, outside: true, needs: ['outcome'],
      takes: ['decisionNumber', 'duty', 'performBy'],
      onlyIf: [
        ...toBePerformed({ either: [{ not: { outcome: ['ordered', 'mediated'] } }, { duty: { given: true } }] }, '责令履行、调解的应写明应当履行的内容'),
        { when: { inOrder: ['decide', 'performBy'] }, otherwise: '履行期限早于收到决定之日，请核对' },
      ],
    },
    perform: {
      label: '履行', from: ['decided'], to: 'performed', by: writers, needs: ['performance'], takes: ['proof'], cites: law.cite('77', 1),
    },
    close: {
      label: '办结', from: ['decided', 'performed'], to: 'closed', by: desk,
      onlyIf: toBePerformed({ either: [{ taken: 'perform' }, { duty: { given: false } }] }, '决定书载明了应当履行的内容，应先登记履行情况'),
    },
  },
  clocks: {
    reply: {
      label: '答复和举证期限', from: 'receiveCopy', until: 'reply', whose: 'office',
      limit: [
        { when: { procedure: 'former' }, limit: formerLimits.reply },
        { when: { procedure: 'simple' }, limit: limits.replySimple },
        { when: { procedure: 'ordinary' }, limit: limits.reply },
      ],
      then: '视为行政行为没有证据、依据（行政复议法第七十条），没有延期',
    },
    perform: {
      label: '履行期限', from: 'decide', until: 'perform', limit: { on: 'performBy', cites: law.cite('77', 1) }, whose: 'office',
      then: '由复议机关责令限期履行，可以约谈、通报',
    },
  },
})
