// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import {
  headInCourtRules as headRules, litigationInterpretation as interpretation,
  litigationInterpretationLimits as interpretationLimits, litigationLaw as law,
  litigationLimits as limits,
} from '../../law/law.ts'
import { fields } from './fields.ts'

const desk = ['justice-office', 'party-office']
const writers = ['justice-office', 'adviser', 'party-office']
const inCourt = ['received', 'answered', 'heard'] as const
const heads = ['chief', 'deputy', 'in-charge'] as const
const noHead = ['staff', 'lawyer-only', 'nobody'] as const

export const litigation = procedure(fields, {
  states: {
    received: '已收到',
    answered: '已答辩',
    heard: '已开庭',
    judged: '已裁判',
    appealed: '上诉中',
    final: '已生效',
    performed: '已履行',
    closed: '已办结',
  },
  steps: {
    receive: {
      label: '收到起诉状副本', from: 'nothing', to: 'received', by: desk, needs: ['about', 'court', 'instance'],
      takes: ['act', 'plaintiff', 'organisation', 'caseNumber', 'courtDueOn', 'publicInterest', 'claim', 'suitPaper'],
      onlyIf: [
        { when: { either: [{ plaintiff: { given: true } }, { organisation: { given: true } }] }, otherwise: '请填写原告或者原告单位' },
        { when: { inOrder: ['receive', 'courtDueOn'] }, otherwise: '法院确定的举证期限早于收到副本之日，请核对', cites: interpretation.cite('104', 1) },
      ],
      number: { series: '诉' },
      cites: law.cite('67', 1),
    },
    askMoreTime: {
      label: '申请延期举证', from: ['received'], by: writers, needs: ['delayReason'], cites: interpretation.cite('34'),
    },
    courtSays: {
      label: '法院答复延期申请', from: ['received', 'answered'], by: desk, outside: true, needs: ['granted'],
      onlyIf: [{ when: { taken: 'askMoreTime' }, otherwise: '还没有登记延期举证的申请', cites: interpretation.cite('34') }],
    },
    causeEnds: {
      label: '正当事由消除', from: ['received', 'answered'], by: writers,
      onlyIf: [{ when: { granted: 'yes' }, otherwise: '法院没有准许延期举证，仍应在收到副本之日起15日内举证', cites: interpretation.cite('34') }],
      cites: interpretation.cite('34'),
    },
    objectJurisdiction: {
      label: '提出管辖异议', from: ['received', 'answered'], by: writers, needs: ['objection'], cites: interpretation.cite('10', 1),
    },
    answer: {
      label: '提交答辩状和证据', from: ['received'], to: 'answered', by: writers, needs: ['fromTheFile'],
      takes: ['answerText', 'evidence', 'agent'],
      onlyIf: [
        {
          when: { either: [{ evidence: { given: true } }, { granted: 'yes' }] },
          otherwise: '应同时提交证据和所依据的规范性文件，逾期视为没有证据；法院准许延期的除外', cites: law.cite('34', 2),
        },
        { when: { fromTheFile: true }, otherwise: '诉讼中被告及其代理人不得自行向原告、第三人和证人收集证据', cites: law.cite('35') },
      ],
      cites: law.cite('67', 1),
    },
    submitEvidence: {
      label: '延期提交证据', from: ['received', 'answered'], by: writers, needs: ['evidence', 'fromTheFile'],
      onlyIf: [
        { when: { taken: 'causeEnds' }, otherwise: '经法院准许延期、正当事由消除后才能延期提交证据', cites: interpretation.cite('34') },
        { when: { fromTheFile: true }, otherwise: '诉讼中被告及其代理人不得自行向原告、第三人和证人收集证据', cites: law.cite('35') },
      ],
    },
    arrange: {
      label: '安排出庭', from: [...inCourt, 'appealed'], by: [...desk, 'mayor'], needs: ['appears'],
      takes: ['head', 'why', 'whySealed', 'whyPaper', 'courtNotified', 'agent'],
      onlyIf: [
        {
          when: { not: { appears: 'lawyer-only' } },
          otherwise: '不得仅委托律师出庭，负责人不能出庭的应委托相应的工作人员', cites: interpretation.cite('128', 2), since: interpretation.version.inForce,
        },
        {
          when: { either: [{ appears: ['staff', 'lawyer-only'] }, { head: { given: true } }] },
          otherwise: '请从名册选择出庭负责人，下级单位或者受委托组织的负责人不算', cites: headRules.cite('2', 2), since: headRules.version.inForce,
        },
        {
          when: { either: [{ appears: heads }, { why: { given: true }, whySealed: true }] },
          otherwise: '负责人不能出庭的，应说明情形，说明材料盖机关印章或者由主要负责人签字', cites: headRules.cite('9', 1), since: headRules.version.inForce,
        },
      ],
      relies: [
        { holds: 'staff-member.leader', of: 'head', otherwise: '安排之日出庭负责人不是班子成员，请另选', cites: headRules.cite('2', 1) },
      ],
      cites: law.cite('3', 3),
    },
    hear: {
      label: '登记开庭', from: inCourt, to: 'heard', by: desk, outside: true, needs: ['hearings'],
      onlyIf: [
        {
          when: { taken: 'arrange' }, otherwise: '开庭前应安排出庭人员并向法院提交身份证明，请先登记“安排出庭”', cites: headRules.cite('6', 1),
          since: headRules.version.inForce,
        },
        { when: { not: { hearings: { some: { heldOn: { given: false } } } } }, otherwise: '开庭情况有一行没有写明开庭日期' },
        { when: { not: { hearings: { some: { who: { given: false } } } } }, otherwise: '开庭情况有一行没有写明实际出庭人员' },
        {
          when: { not: { hearings: { some: { who: noHead, reason: { given: false } } } } },
          otherwise: '负责人没有出庭的，应写明理由', cites: headRules.cite('12', 1), since: headRules.version.inForce,
        },
      ],
    },
    // Its day is the day of service, from which the days of appeal run.
    judge: {
      label: '收到裁判文书', from: inCourt, to: 'judged', by: desk, outside: true, needs: ['paperKind', 'outcome'],
      takes: ['judgmentNumber', 'duty', 'performBy'],
      onlyIf: [{ when: { inOrder: ['judge', 'performBy'] }, otherwise: '履行期限早于收到裁判文书之日，请核对' }],
    },
    appeal: { label: '上诉', from: ['judged'], to: 'appealed', by: [...desk, 'mayor'], needs: ['appealedBy'], cites: law.cite('85') },
    receiveAppeal: {
      label: '收到上诉状副本', from: ['judged', 'appealed'], to: 'appealed', by: desk, outside: true, cites: interpretation.cite('108', 2),
    },
    answerAppeal: { label: '提交上诉答辩状', from: ['appealed'], by: writers, takes: ['answerText'], cites: interpretation.cite('108', 2) },
    judgeAppeal: {
      label: '收到二审裁判', from: ['appealed'], to: 'final', by: desk, outside: true, needs: ['finalOutcome'],
      takes: ['outcome', 'judgmentNumber', 'duty', 'performBy'],
    },
    takeEffect: {
      label: '判决生效', from: ['judged'], to: 'final', by: desk,
      onlyIf: [{ when: { paperKind: 'judgment' }, otherwise: '只有判决在上诉期满后生效；裁定、调解和撤诉另有步骤' }],
      waits: [{ since: 'judge', limit: limits.appealJudgment, otherwise: '判决的上诉期还没有届满' }],
    },
    rulingTakesEffect: {
      label: '裁定生效', from: ['judged'], to: 'final', by: desk,
      onlyIf: [{ when: { paperKind: 'ruling', not: { outcome: 'withdrawn' } }, otherwise: '只有可以上诉的裁定在上诉期满后生效' }],
      waits: [{ since: 'judge', limit: limits.appealRuling, otherwise: '裁定的上诉期还没有届满' }],
    },
    endAtOnce: {
      label: '调解、撤诉生效', from: ['judged'], to: 'final', by: desk,
      onlyIf: [{ when: { either: [{ paperKind: 'mediation' }, { outcome: 'withdrawn' }] }, otherwise: '只有调解书和准许撤诉的裁定送达即生效' }],
    },
    perform: {
      label: '履行', from: ['final'], to: 'performed', by: [...desk, 'handler', 'enforcement-team'], needs: ['performance'],
      takes: ['proof'], cites: law.cite('96'),
    },
    close: {
      label: '办结', from: ['final', 'performed'], to: 'closed', by: desk,
      onlyIf: [{
        when: { either: [{ taken: 'perform' }, { duty: { given: false } }] },
        otherwise: '裁判文书载明了应当履行的内容，应先登记履行情况', cites: law.cite('96'),
      }],
    },
  },
  clocks: {
    answer: {
      label: '答辩和举证期限', from: 'receive', until: 'answer', whose: 'office',
      limit: [
        { when: { courtDueOn: { given: true } }, limit: { on: 'courtDueOn', cites: interpretation.cite('104', 1) } },
        { when: {}, limit: limits.answer },
      ],
      then: '逾期不举证的，视为被诉行为没有相应证据（行政诉讼法第三十四条）',
    },
    askMoreTime: {
      label: '申请延期举证', from: 'receive', until: 'askMoreTime', whose: 'office',
      limit: [{ when: { taken: 'askMoreTime' }, limit: interpretationLimits.askMoreTime }],
      then: '逾期申请的，法院不予准许',
    },
    evidence: {
      label: '延期举证期限', from: 'causeEnds', until: 'submitEvidence', limit: interpretationLimits.evidenceAfterCause, whose: 'office',
      then: '逾期提供的，视为被诉行为没有相应证据',
    },
    jurisdiction: {
      label: '管辖异议', from: 'receive', until: ['objectJurisdiction', 'answer'], limit: interpretationLimits.objectJurisdiction,
      whose: 'office', advice: true,
      then: '期满后不再审查管辖异议',
    },
    appeal: {
      label: '上诉期', from: 'judge', until: ['appeal', 'receiveAppeal', 'takeEffect', 'rulingTakesEffect', 'endAtOnce'], whose: 'office',
      advice: true,
      limit: [
        { when: { paperKind: 'ruling' }, limit: limits.appealRuling },
        { when: { paperKind: 'judgment' }, limit: limits.appealJudgment },
      ],
      then: '裁判生效',
    },
    answerAppeal: {
      label: '上诉答辩', from: 'receiveAppeal', until: ['answerAppeal', 'judgeAppeal'], limit: interpretationLimits.answerAppeal,
      whose: 'office',
      then: '不答辩不影响审理',
    },
    perform: {
      label: '履行期限', from: ['judge', 'judgeAppeal'], until: 'perform', limit: { on: 'performBy', cites: law.cite('96') }, whose: 'office',
      then: '法院可以划拨款额、对负责人按日罚款、公告、提出司法建议',
    },
  },
})
