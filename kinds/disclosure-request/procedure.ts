// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { disclosureLimits, disclosureRegulation as regulation, reconsiderationLaw } from '../../law/law.ts'
import { fields } from './fields.ts'

const office = ['party-office']
const unconsulted = ['received', 'explaining', 'explained', 'deferred'] as const
const inHand = [...unconsulted, 'consulted'] as const
const undeferred = ['received', 'consulted', 'explaining', 'explained'] as const
const beyond = '延迟答复的期限应在条例第三十三条规定的答复期限届满之后'

export const disclosureRequest = procedure(fields, {
  states: {
    received: '已收到',
    correcting: '待补正',
    consulting: '征求意见中',
    consulted: '已征求意见',
    explaining: '待说明理由',
    explained: '已说明理由',
    deferred: '已告知延迟答复',
    answered: '已答复',
    redirected: '已告知不作为公开申请处理',
    abandoned: '视为放弃',
    closed: '已办结',
  },
  steps: {
    // Its day is the day of receipt by the channel (第三十一条), from which the days run; a mail or fax may have arrived before it.
    receive: {
      label: '收到申请', from: 'nothing', to: 'received', by: [...office, 'service-window'], needs: ['channel', 'about'],
      takes: ['arrivedOn', 'applicant', 'organisation', 'contact', 'asked', 'form', 'unclear', 'related'],
      onlyIf: [
        { when: { either: [{ applicant: { given: true } }, { organisation: { given: true } }] }, otherwise: '请填写申请人或者申请单位' },
        {
          when: { either: [{ channel: ['counter', 'signed'] }, { arrivedOn: { given: true } }] },
          otherwise: '无需签收的邮寄、网络和传真申请，收到日是与申请人确认之日，请另填到达日期', cites: regulation.cite('31', 1, 3),
        },
        { when: { inOrder: ['arrivedOn', 'receive'] }, otherwise: '到达日期晚于确认之日，收到日应为到达当日或者以后', cites: regulation.cite('31', 1, 2) },
      ],
      number: { series: '公开申' },
      cites: regulation.cite('31'),
    },
    askCorrection: {
      label: '告知补正', from: unconsulted, to: 'correcting', by: office, needs: ['correctionAsked', 'correctBy'],
      onlyIf: [
        { when: { inOrder: ['askCorrection', 'correctBy'] }, otherwise: '补正期限早于告知之日，应给出合理期限', cites: regulation.cite('30') },
        { when: { not: { taken: 'receiveCorrection' } }, otherwise: '补正应一次性告知，本件已经补正过', cites: regulation.cite('30') },
      ],
      cites: regulation.cite('30'),
    },
    // Only silence without good reason gives the request up: a late correction with one goes on.
    receiveCorrection: {
      label: '收到补正', from: ['correcting', 'abandoned'], to: 'received', by: office, outside: true,
      takes: ['correction', 'about', 'asked', 'lateWhy'],
      onlyIf: [{
        when: { either: [{ state: 'correcting' }, { lateWhy: { given: true } }] },
        otherwise: '补正期限已过，已视为放弃；申请人有正当理由的写明理由，才能继续办理', cites: regulation.cite('30'),
      }],
      cites: regulation.cite('30'),
    },
    abandon: { label: '逾期不补正视为放弃', from: ['correcting'], to: 'abandoned', by: office, cites: regulation.cite('30') },
    redirect: {
      label: '告知不作为公开申请处理', from: unconsulted, to: 'redirected', by: office, needs: ['redirectedTo'], takes: ['related'],
      cites: regulation.cite('39'),
    },
    consult: {
      label: '书面征求意见', from: inHand, to: 'consulting', by: office, needs: ['consulted'], takes: ['third', 'organs'],
      onlyIf: [
        {
          when: { either: [{ not: { consulted: 'third' } }, { third: { given: true } }] }, otherwise: '征求第三方意见的请填写第三方',
          cites: regulation.cite('32'),
        },
        {
          when: { either: [{ not: { consulted: ['maker', 'organ'] } }, { organs: { given: true } }] },
          otherwise: '征求机关意见的请填写机关名称', cites: regulation.cite('34'),
        },
      ],
    },
    // Taken by the system too: the time for both is the same, and what was not said by then is silence.
    conclude: {
      label: '征求意见结束', from: ['consulting'], to: 'consulted', by: office, takes: ['thirdSays', 'makerSays', 'organSays'],
      cites: regulation.cite('33', 3),
    },
    // The days of Article 33 run on meanwhile: Article 35 stops nothing while the reasons are awaited.
    askReasons: {
      label: '要求说明理由', from: undeferred, to: 'explaining', by: office, needs: ['excess'], takes: ['related'],
      cites: regulation.cite('35'),
    },
    receiveReasons: {
      label: '收到说明的理由', from: undeferred, to: 'explained', by: office, outside: true, needs: ['reasonGiven'],
      onlyIf: [{ when: { taken: 'askReasons' }, otherwise: '还没有要求申请人说明理由，请先登记“要求说明理由”', cites: regulation.cite('35') }],
      cites: regulation.cite('35'),
    },
    // A clock of its own from here on, as long as the organ said: no number of days stands in the article.
    setLater: {
      label: '告知延迟答复', from: inHand, to: 'deferred', by: office, needs: ['laterBy', 'laterReason', 'laterTold'],
      onlyIf: [
        { when: { taken: 'receiveReasons' }, otherwise: '申请人说明的理由合理的，才能确定延迟答复的期限；请先登记收到的理由', cites: regulation.cite('35') },
        { when: { laterTold: true }, otherwise: '延迟答复的期限应告知申请人，请告知后再登记', cites: regulation.cite('35') },
        { when: { inOrder: ['setLater', 'laterBy'] }, otherwise: '延迟答复的期限早于告知之日，应在告知之后', cites: regulation.cite('35') },
      ],
      waits: [
        { since: 'receive', limit: disclosureLimits.answer, day: 'laterBy', otherwise: beyond },
        { since: 'receiveCorrection', limit: disclosureLimits.answer, day: 'laterBy', otherwise: beyond },
      ],
      cites: regulation.cite('35'),
    },
    extend: {
      label: '同意延期', from: inHand, by: ['deputy-leader', 'mayor'], needs: ['extendDays', 'extendReason', 'extensionTold'],
      onlyIf: [
        { when: { extendDays: { atLeast: 1 } }, otherwise: '延长天数应为1个工作日以上', cites: regulation.cite('33', 2) },
        {
          when: { not: { taken: 'setLater' } }, otherwise: '已经确定并告知延迟答复的期限，不再按第三十三条延期', cites: regulation.cite('35'),
        },
        { when: { extensionTold: true }, otherwise: '延期应告知申请人，请告知后再登记', cites: regulation.cite('33', 2) },
      ],
      cites: regulation.cite('33', 2),
    },
    giveAnswer: {
      label: '作出答复', from: inHand, to: 'answered', by: office, needs: ['answer'],
      takes: ['answerNumber', 'reason', 'publicInterest', 'thirdTold', 'reconsiderFirst', 'answerPaper', 'fee'],
      onlyIf: [
        {
          when: { either: [{ answer: ['already-public', 'provided', 'partial'] }, { reason: { given: true } }] },
          otherwise: '没有提供信息的答复应说明理由和依据', cites: regulation.cite('36'),
        },
        {
          when: { either: [{ not: { answer: 'excessive' } }, { taken: 'askReasons' }] },
          otherwise: '以数量、频次明显超过合理范围为由不予处理的，应先要求申请人说明理由', cites: regulation.cite('35'),
        },
        {
          when: { not: { answer: 'excessive', taken: 'setLater' } },
          otherwise: '已经认可申请理由并确定延迟答复的期限，不能再以理由不合理为由不予处理', cites: regulation.cite('35'),
        },
        { when: { either: [{ not: { answer: 'partial' } }, { reason: { given: true } }] }, otherwise: '不予公开的部分应说明理由', cites: regulation.cite('37') },
        {
          when: { either: [{ not: { thirdSays: 'objects', answer: 'provided' } }, { publicInterest: { given: true }, thirdTold: true }] },
          otherwise: '第三方不同意而决定公开的，应写明公共利益理由，并书面告知第三方', cites: regulation.cite('32'),
        },
        {
          when: { either: [{ not: { answer: ['refused', 'partial'] } }, { reconsiderFirst: true }] },
          otherwise: '不予公开的应告知申请人先申请行政复议，再提起诉讼', cites: reconsiderationLaw.cite('23', 2), since: reconsiderationLaw.version.inForce,
        },
      ],
      cites: regulation.cite('36'),
    },
    close: { label: '送达办结', from: ['answered', 'redirected'], to: 'closed', by: office, takes: ['service', 'fee'] },
  },
  clocks: {
    askCorrection: {
      label: '告知补正', from: 'receive', until: ['askCorrection', 'giveAnswer', 'redirect'], whose: 'office',
      limit: [{ when: { either: [{ unclear: true }, { taken: 'askCorrection' }] }, limit: disclosureLimits.askCorrection }],
      then: '答复期限仍从收到申请之日起算；逾期才要求补正属程序违法',
    },
    correct: {
      label: '补正期限', from: 'askCorrection', until: ['receiveCorrection', 'abandon'],
      limit: { on: 'correctBy', cites: regulation.cite('30') }, whose: 'resident',
      then: '无正当理由逾期不补正的，视为放弃申请（政府信息公开条例第三十条）', deemed: 'abandon',
    },
    // While a correction is awaited nothing runs: the days begin anew with the corrected request.
    answer: {
      label: '答复期限', from: 'receive', restarts: 'receiveCorrection', whose: 'office',
      until: ['giveAnswer', 'redirect', 'setLater'], replaced: 'setLater',
      limit: [{ when: { not: { state: ['correcting', 'abandoned'] } }, limit: disclosureLimits.answer }],
      extend: { by: 'extend', days: 'extendDays', atMost: disclosureLimits.extendAnswer },
      pause: { from: 'consult', until: 'conclude', cites: regulation.cite('33', 3) },
      then: '申请人可以申请行政复议，要求履行答复职责',
    },
    later: {
      label: '延迟答复期限', from: 'setLater', until: ['giveAnswer', 'redirect'], whose: 'office',
      limit: { on: 'laterBy', cites: regulation.cite('35') },
      then: '申请人可以申请行政复议，要求履行答复职责',
    },
    third: {
      label: '第三方意见', from: 'consult', restarts: 'consult', until: 'conclude', whose: 'resident',
      limit: [{ when: { consulted: 'third' }, limit: disclosureLimits.thirdParty }],
      then: '第三方逾期未提出意见的，由本机关依照条例决定是否公开', deemed: 'conclude',
    },
    maker: {
      label: '共同制作机关意见', from: 'consult', restarts: 'consult', until: 'conclude', whose: 'office',
      limit: [{ when: { consulted: 'maker' }, limit: disclosureLimits.otherMaker }],
      then: '共同制作机关逾期未提出意见的，视为同意公开', deemed: 'conclude',
    },
  },
})
