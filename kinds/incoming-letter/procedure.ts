// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import {
  disclosureLimits, disclosureRegulation, litigationInterpretationLimits, publicInterestLimits, publicInterestRules, reconsiderationLimits,
} from '../../law/law.ts'
import { fields } from './fields.ts'

const office = ['party-office']
const answering = ['handler', 'party-office', 'justice-office']
const asksConsent = ['disclosure-third-party', 'disclosure-co-maker'] as const

/** Which problems the letter finds becomes rectifications of their own; where they come from is told by who wrote. */
const opening = {
  kind: 'rectification', step: 'find', each: 'problems', as: { what: 'what', object: 'object', unit: 'unit', foundOn: 'foundOn' },
} as const

export const incomingLetter = procedure(fields, {
  states: {
    registered: '已登记',
    assigned: '已交办',
    replied: '已答复',
    accepted: '已认可',
    filed: '已存查',
    consented: '视为同意',
  },
  steps: {
    register: {
      label: '收文登记', from: 'nothing', to: 'registered', by: [...office, 'justice-office'], needs: ['type', 'organ', 'subject'],
      takes: ['letterNumber', 'urgent', 'dueByLetter', 'letterPaper', 'related'],
      onlyIf: [
        { when: { inOrder: ['register', 'dueByLetter'] }, otherwise: '来文要求的答复日期早于收到日期，请核对' },
        {
          when: { either: [{ not: { urgent: true } }, { type: 'procuratorial-advice' }] },
          otherwise: '紧急情形只用于公益诉讼检察建议；其他来文按其载明的日期', cites: publicInterestRules.cite('21'),
        },
      ],
      number: { series: '收' },
    },
    assign: {
      label: '交办', from: ['registered', 'assigned'], to: 'assigned', by: office, needs: ['office'],
      takes: ['handler', 'instruction', 'problems'],
      relies: [{ holds: 'staff-member.in-post', of: 'handler', otherwise: '交办之日承办人不在册，请另选' }],
      opens: [
        {
          ...opening, when: { type: ['judicial-advice-document', 'judicial-advice', 'reconsideration-opinion'] },
          with: { source: 'judgment' },
        },
        { ...opening, when: { type: 'audit-letter' }, with: { source: 'audit' } },
        {
          ...opening, with: { source: 'superior' },
          when: { not: { type: ['judicial-advice-document', 'judicial-advice', 'reconsideration-opinion', 'audit-letter'] } },
        },
      ],
    },
    reply: {
      label: '答复', from: ['registered', 'assigned'], to: 'replied', by: answering,
      takes: ['replyNumber', 'replyText', 'replyPaper', 'disclosureOpinion'],
      onlyIf: [
        {
          when: { either: [{ type: asksConsent }, { replyText: { given: true } }, { replyPaper: { given: true } }] },
          otherwise: '请填写答复内容或者上传复函',
        },
        ...([['disclosure-third-party', disclosureRegulation.cite('32')], ['disclosure-co-maker', disclosureRegulation.cite('34')]] as const).map(
          ([type, cites]) => ({
            when: { either: [{ not: { type } }, { disclosureOpinion: { given: true as const } }] },
            otherwise: '征求公开意见的来文，请写明同意或者不同意公开', cites,
          }),
        ),
      ],
    },
    accept: { label: '来文机关认可', from: ['replied'], to: 'accepted', by: office, outside: true },
    askAgain: {
      label: '来文机关再次要求', from: ['replied'], to: 'assigned', by: office, outside: true, needs: ['askedWhat'], takes: ['dueByLetter'],
    },
    file: {
      label: '存查', from: ['registered', 'assigned'], to: 'filed', by: office, takes: ['instruction'],
      onlyIf: [{
        when: { type: ['education-prompt', 'legislation-comment', 'other'] },
        otherwise: '这类来文应当书面答复，不能直接存查',
      }],
    },
    consent: {
      label: '逾期视为同意公开', from: ['registered', 'assigned'], to: 'consented', by: office,
      onlyIf: [
        { when: { type: 'disclosure-co-maker' }, otherwise: '只有本镇作为共同制作机关被征求意见时，逾期才视为同意公开', cites: disclosureRegulation.cite('34') },
      ],
      cites: disclosureRegulation.cite('34'),
    },
  },
  clocks: {
    answer: {
      label: '法定答复期限', from: 'register', until: ['reply', 'file'], whose: 'office',
      limit: [
        { when: { type: 'reconsideration-opinion' }, limit: reconsiderationLimits.answerOpinion },
        { when: { type: 'document-inquiry' }, limit: reconsiderationLimits.explainDocument },
        { when: { type: 'transferred-document' }, limit: reconsiderationLimits.answerTransferredDocument },
        { when: { type: 'judicial-advice-document' }, limit: litigationInterpretationLimits.answerJudicialAdvice },
        { when: { type: 'procuratorial-advice', urgent: true }, limit: publicInterestLimits.answerUrgent },
        { when: { type: 'procuratorial-advice' }, limit: publicInterestLimits.answer },
        { when: { type: 'disclosure-third-party' }, limit: disclosureLimits.thirdParty },
      ],
      then: '列入逾期未复来文；检察建议逾期不履职的，检察机关可以提起诉讼',
    },
    coMaker: {
      label: '共同制作机关意见', from: 'register', until: ['reply', 'consent'], whose: 'office',
      limit: [{ when: { type: 'disclosure-co-maker' }, limit: disclosureLimits.otherMaker }],
      then: '逾期未提出意见的，视为同意公开（政府信息公开条例第三十四条）', deemed: 'consent',
    },
    letter: {
      label: '来文要求的日期', from: 'register', restarts: 'askAgain', until: ['reply', 'file', 'consent'], limit: { on: 'dueByLetter' },
      whose: 'office',
      then: '列入逾期未复来文，说明原因并尽快答复',
    },
  },
})
