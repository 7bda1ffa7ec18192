// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { localLimit, penaltyLaw as law, penaltyLimits as limits, reconsiderationLaw, reconsiderationLimits } from '../../law/law.ts'
import { fields } from './fields.ts'
import { beforeDeciding, certified, firstHere, grounds, inCash, officers, onTheSpot, powerOf, reviewOfThisCase, reviewPassed } from './rules.ts'

const team = ['enforcement-team', 'enforcement-head']
const heads = ['enforcement-head', 'deputy-leader', 'mayor']
const open = ['filed', 'investigated', 'noticed', 'heard'] as const
const since = law.version.inForce

export const administrativePenalty = procedure(fields, {
  states: {
    reported: '已登记线索',
    notFiled: '不予立案',
    filed: '已立案',
    investigated: '已调查',
    noticed: '已告知',
    hearingAsked: '已申请听证',
    heard: '已听证',
    decided: '已决定',
    served: '已送达',
    paid: '已缴清',
    enforcing: '强制执行中',
    closed: '已结案',
    overturned: '已被纠正',
  },
  steps: {
    report: { label: '登记线索', from: 'nothing', to: 'reported', by: team, needs: ['lead', 'about'], takes: ['related'] },
    file: {
      label: '立案', from: ['reported'], to: 'filed', by: heads, needs: ['track', 'power', 'actOn', 'withinTime', 'partyKind'],
      takes: ['continuing', 'earlierActs', 'inNameOf', 'party', 'organisation', 'address', 'livelihood', 'online', 'foreignNumber'],
      onlyIf: [
        { when: { inOrder: ['actOn', 'file'] }, otherwise: '违法行为发生之日晚于立案之日，请核对' },
        { when: { withinTime: true }, otherwise: '超过追究期限的违法行为不再给予处罚', cites: law.cite('36', 1), since },
        {
          when: {
            either: [{ partyKind: 'citizen', party: { given: true } }, { partyKind: 'organisation', organisation: { given: true } }],
          },
          otherwise: '请按当事人类别填写当事人或者当事单位',
        },
      ],
      relies: powerOf('power', '立案之日'),
      number: { series: '立' },
      cites: law.cite('54', 2),
    },
    notFile: { label: '不予立案', from: ['reported'], to: 'notFiled', by: heads, needs: ['notFiledWhy'], cites: law.cite('54', 2) },
    investigate: {
      label: '调查取证', from: ['filed', 'investigated'], to: 'investigated', by: team, needs: ['officers', 'certificatesShown'],
      takes: ['facts', 'transcripts', 'recordIndex', 'reviewCases', 'grave'], onlyIf: officers, relies: [certified],
      cites: law.cite('54', 1),
    },
    preserve: {
      label: '先行登记保存', from: ['filed', 'investigated'], by: team, needs: ['preserved', 'headApproved'],
      onlyIf: [{ when: { headApproved: true }, otherwise: '先行登记保存应经负责人批准', cites: law.cite('56'), since }], cites: law.cite('56'),
    },
    disposePreserved: {
      label: '处理保存物品', from: open, by: team, needs: ['disposal'],
      onlyIf: [{ when: { taken: 'preserve' }, otherwise: '本案没有先行登记保存的物品' }], cites: law.cite('56'),
    },
    notify: {
      label: '事先告知', from: ['investigated', 'noticed', 'heard'], to: 'noticed', by: team, needs: ['planned', 'hearingRight'],
      takes: ['plannedFine', 'reviewCases', 'grave'],
      onlyIf: [
        {
          when: { either: [{ not: { planned: 'heavier' } }, { hearingRight: true }] },
          otherwise: '拟降级、吊销、责令停产停业、限制从业的，应告知听证权', cites: law.cite('63', 1), since,
        },
        {
          when: { either: [{ not: { planned: 'fine' } }, { plannedFine: { given: true } }] }, otherwise: '拟罚款的应告知金额',
          cites: law.cite('44'), since,
        },
      ],
      cites: law.cite('44'),
    },
    stateCase: {
      label: '陈述、申辩', from: ['noticed', 'hearingAsked', 'heard'], by: team, needs: ['statement'], takes: ['statementResult'],
      cites: law.cite('45', 1),
    },
    askHearing: {
      label: '申请听证', from: ['noticed'], to: 'hearingAsked', by: team, outside: true,
      onlyIf: [{ when: { hearingRight: true }, otherwise: '本案没有告知听证权，应先核对是否属于应当听证的处罚', cites: law.cite('63', 1) }],
      cites: law.cite('64', 1, 1),
    },
    waiveHearing: { label: '放弃听证', from: ['noticed', 'hearingAsked'], to: 'noticed', by: team, outside: true, cites: law.cite('64', 1, 6) },
    hearingPeriodOver: {
      label: '听证申请期满', from: ['noticed'], by: team, cites: law.cite('64', 1, 1),
      waits: [{ since: 'notify', limit: limits.askHearing, otherwise: '当事人提出听证的五个工作日还没有过去' }],
    },
    notifyHearing: { label: '通知听证', from: ['hearingAsked'], by: team, needs: ['hearingPlace'], cites: law.cite('64', 1, 2) },
    hear: {
      label: '举行听证', from: ['hearingAsked'], to: 'heard', by: ['justice-office', 'enforcement-head', 'deputy-leader'],
      apartFrom: 'investigate',
      needs: ['chairApart'], takes: ['hearingRecord'],
      onlyIf: [
        { when: { taken: 'notifyHearing' }, otherwise: '还没有登记通知听证，应在举行的七个工作日前通知时间、地点', cites: law.cite('64', 1, 2), since },
        { when: { chairApart: true }, otherwise: '听证由非本案调查人员主持', cites: law.cite('64', 1, 4), since },
      ],
      waits: [{ since: 'notifyHearing', limit: limits.hearingNotice, ahead: true, otherwise: '听证通知太迟，应在举行的七个工作日前通知' }],
      cites: law.cite('64'),
    },
    discuss: {
      label: '集体讨论', from: ['investigated', 'noticed', 'heard'], by: heads, needs: ['opinions'], takes: ['minutes', 'grave'],
      onlyIf: [{ when: { opinions: { count: { atLeast: 2 } } }, otherwise: '集体讨论应有两名以上负责人发表意见', cites: law.cite('57', 2), since }],
      relies: [{ holds: 'staff-member.leader', of: 'opinions.who', otherwise: '讨论之日发表意见的人不是班子成员', cites: law.cite('57', 2) }],
      cites: law.cite('57', 2),
    },
    longer: {
      label: '适用另有规定的期限', from: open, by: heads, needs: ['otherRule', 'otherDue'], cites: law.cite('60'),
      onlyIf: [{ when: { inOrder: ['longer', 'otherDue'] }, otherwise: '另有规定的期限已经过去，请核对', cites: law.cite('60') }],
    },
    decide: {
      label: '作出决定', from: open, to: 'decided', by: heads, needs: ['outcome', 'decisionNumber'],
      takes: [
        'basisPower', 'earlierActs', 'inNameOf', 'fine', 'confiscated', 'reasons', 'review', 'firstTime', 'countyAnswer', 'slight', 'noHarm', 'corrected', 'faultless',
        'educated',
        'officers', 'certificatesShown', 'toldOrally', 'reconsiderFirst', 'transferredTo', 'publicised', 'online', 'foreignNumber',
      ],
      onlyIf: [...onTheSpot, ...beforeDeciding, ...grounds],
      relies: [...powerOf('basisPower', '作出决定之日'), certified, reviewPassed, reviewOfThisCase, ...firstHere],
      opens: { kind: 'publication', step: 'form', when: { publicised: true }, as: { name: 'decisionNumber' }, with: { item: 'penalty' } },
      cites: law.cite('57', 1),
    },
    handIn: {
      label: '报所属机关备案', from: ['decided', 'served', 'paid'], by: team, cites: law.cite('52', 3),
      onlyIf: [{ when: { track: 'simple' }, otherwise: '只有当场处罚决定报所属机关备案', cites: law.cite('52', 3) }],
    },
    serve: {
      label: '送达', from: ['decided'], to: 'served', by: team, needs: ['service'], takes: ['electronicConsent'],
      onlyIf: [{
        when: { either: [{ not: { service: 'electronic' } }, { electronicConsent: true }] },
        otherwise: '电子送达须当事人同意并签订确认书', cites: law.cite('61', 2), since,
      }],
      cites: law.cite('61', 1),
    },
    defer: {
      label: '批准延期、分期', from: ['served'], by: heads, needs: ['deferTo', 'deferWhy'], cites: law.cite('66', 2),
      onlyIf: [{ when: { inOrder: ['defer', 'deferTo'] }, otherwise: '延期至的日期早于批准之日，请核对', cites: law.cite('66', 2) }],
    },
    collectCash: {
      label: '当场收缴', from: ['served'], by: team, takes: ['hardToCollect', 'remote', 'receipt'], onlyIf: inCash, cites: law.cite('68'),
    },
    handInCash: { label: '罚款交至机关', from: ['served'], by: team, cites: law.cite('71') },
    pay: { label: '缴清', from: ['served', 'enforcing'], to: 'paid', by: team, takes: ['receipt'], cites: law.cite('67', 3) },
    receiveAppeal: {
      label: '收到通过本机关提出的复议申请', from: ['decided', 'served', 'paid'], by: team, outside: true,
      onlyIf: [{
        when: { either: [{ track: 'simple' }, { lead: 'monitoring' }] }, otherwise: '只有当场处罚和依据监控设备的处罚可以通过本机关申请复议',
        cites: reconsiderationLaw.cite('32', 1),
      }],
      cites: reconsiderationLaw.cite('32', 1),
    },
    forwardAppeal: {
      label: '转送复议机关', from: ['decided', 'served', 'paid'], by: team, cites: reconsiderationLaw.cite('32', 2),
      onlyIf: [{ when: { taken: 'receiveAppeal' }, otherwise: '还没有登记收到复议申请' }],
    },
    toCompulsion: { label: '转入强制执行', from: ['served'], to: 'enforcing', by: heads, cites: law.cite('72', 1) },
    close: {
      label: '结案', from: ['decided', 'served', 'paid', 'enforcing'], to: 'closed', by: team,
      takes: ['conclusion', 'online', 'foreignNumber'],
      onlyIf: [
        { when: { either: [{ taken: 'pay' }, { not: { fine: { atLeast: 1 } } }] }, otherwise: '罚款还没有缴清，不能结案' },
        {
          when: { either: [{ taken: 'serve' }, { outcome: ['unfounded', 'transferred'] }] }, otherwise: '决定书还没有送达，不能结案',
          cites: law.cite('61', 1), since,
        },
        { when: { either: [{ track: 'ordinary' }, { taken: 'handIn' }] }, otherwise: '当场处罚决定还没有报所属机关备案', cites: law.cite('52', 3), since },
      ],
    },
    overturn: {
      label: '决定被纠正', from: ['decided', 'served', 'paid', 'enforcing', 'closed'], to: 'overturned', by: heads, needs: ['overturnedBy'],
      takes: ['overturnPaper'],
    },
  },
  clocks: {
    file: {
      label: '立案期限', from: 'report', until: ['file', 'notFile'],
      limit: localLimit('administrative-penalty.file', undefined, { counted: 'working' }), whose: 'office',
      then: '应当立案而不及时立案的，责令改正',
    },
    decide: {
      label: '办案期限', from: 'file', until: 'decide', whose: 'office',
      limit: [
        { when: { otherDue: { given: true } }, limit: { on: 'otherDue', cites: law.cite('60') } },
        { when: { track: 'ordinary' }, limit: limits.decide },
      ],
      then: '逾期作出决定，程序违法；本法没有规定可以扣除的时间',
    },
    preserved: {
      label: '处理保存物品', from: 'preserve', restarts: 'preserve', until: 'disposePreserved', limit: limits.preservedEvidence, whose: 'office',
      then: '先行登记保存自行解除',
    },
    askHearing: {
      label: '申请听证', from: 'notify', restarts: 'notify', until: ['askHearing', 'waiveHearing', 'hearingPeriodOver'], whose: 'resident',
      limit: [{ when: { hearingRight: true }, limit: limits.askHearing }], then: '视为放弃听证，可以作出决定',
    },
    serve: { label: '送达期限', from: 'decide', until: 'serve', limit: limits.serve, whose: 'office', then: '决定未送达的，对当事人不发生效力' },
    pay: {
      label: '缴纳罚款', from: 'serve', until: 'pay', whose: 'resident',
      limit: [
        { when: { deferTo: { given: true } }, limit: { on: 'deferTo', cites: law.cite('66', 2) } },
        { when: { fine: { atLeast: 1 } }, limit: limits.pay },
      ],
      then: '每日可以按罚款数额的3%加处罚款，不超过罚款数额；复议、诉讼期间不计算',
    },
    handInCash: { label: '罚款交至机关', from: 'collectCash', until: 'handInCash', limit: limits.handInCash, whose: 'office', then: '截留罚款，追究责任' },
    bankCash: { label: '罚款缴付银行', from: 'handInCash', until: 'pay', limit: limits.bankCash, whose: 'office', then: '截留罚款，追究责任' },
    forwardAppeal: {
      label: '转送复议申请', from: 'receiveAppeal', until: ['forwardAppeal', 'overturn'], limit: reconsiderationLimits.forward, whose: 'office',
      then: '申请人可以直接向复议机关申请',
    },
  },
})
