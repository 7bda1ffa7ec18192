// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard, Relied } from '../../kernel/declare/declare.ts'
import { penaltyLaw as law, reconsiderationLaw } from '../../law/law.ts'
import type { fields } from './fields.ts'

type Rule = Guard<typeof fields>
const since = law.version.inForce

export const penalties = ['warning', 'fine', 'confiscation', 'heavier', 'other'] as const
export const exemptions = ['exempt-minor', 'exempt-first', 'exempt-faultless'] as const
const noPenalty = { outcome: [...exemptions, 'transferred', 'unfounded'] } as const
const ordinary = { track: 'ordinary' } as const

/** Thresholds of art. 51 in 分. */
const forCitizens = 200_00
const forOrganisations = 3_000_00

/** Two certified officers who showed who they are. */
export const officers: Rule[] = [
  { when: { officers: { count: { atLeast: 2 } } }, otherwise: '执法人员不足两人，应由两名以上具有执法资格的人员办理', cites: law.cite('42', 1), since },
  { when: { not: { officers: { some: { officer: { given: false } } } } }, otherwise: '执法人员有一行没有从名册选择' },
  { when: { certificatesShown: true }, otherwise: '没有出示执法证件，当事人有权拒绝，应先出示证件', cites: law.cite('55', 1), since },
]
export const certified: Relied = {
  holds: 'enforcement-officer.certified', of: 'officers.officer', otherwise: '执法人员当日没有有效的执法证件，不得办理处罚案件', cites: law.cite('42', 1),
}

/**
 * The power on the day of the step, and on the day of the act unless the decision that gave it says otherwise: the Act says when
 * a township may punish (24), not whose the older acts are. That is for the province, so the clerk names its rule.
 */
export const powerOf = (field: 'power' | 'basisPower', today: string): Relied[] => [
  { holds: 'power-item.penalty', of: field, otherwise: `${today}本镇没有这项处罚权（未生效、已收回或者没有公布），没有依据的处罚无效`, cites: law.cite('38', 1) },
  {
    holds: 'power-item.penalty', of: field, on: 'actOn', when: { earlierActs: { given: false } }, cites: law.cite('24', 1),
    otherwise: '违法行为发生之日本镇没有这项处罚权，应移送有权机关；赋权决定规定由本镇办理此前行为的，填写该规定',
  },
  {
    holds: 'power-item.own-penalty', of: field, when: { inNameOf: { given: false } }, cites: law.cite('20', 4),
    otherwise: '这项处罚权来自委托或者派驻，应以该机关的名义处罚，请填写“委托机关或者派驻机关”',
  },
]

/** On the spot: small fines and warnings only, told by word of mouth, and reconsideration comes before court. */
export const onTheSpot: Rule[] = [
  {
    when: {
      either: [
        ordinary, { outcome: 'warning' },
        { outcome: 'fine', partyKind: 'citizen', fine: { under: forCitizens + 1 } },
        { outcome: 'fine', partyKind: 'organisation', fine: { under: forOrganisations + 1 } },
      ],
    },
    otherwise: '简易程序只用于警告，或者对公民200元以下、对法人和其他组织3000元以下的罚款，应改用普通程序', cites: law.cite('51'), since,
  },
  {
    when: { either: [ordinary, { officers: { count: { atLeast: 2 } }, certificatesShown: true }] },
    otherwise: '当场处罚应由两名以上执法人员出示证件后作出，请填写执法人员', cites: law.cite('52', 1), since,
  },
  {
    when: { either: [ordinary, { toldOrally: true }] },
    otherwise: '当场处罚前应告知事实、理由、依据和权利，并听取陈述、申辩', cites: law.cite('44'), since,
  },
  {
    when: { either: [ordinary, { reconsiderFirst: true }] },
    otherwise: '当场处罚的决定书应告知先申请行政复议，再提起诉讼', cites: reconsiderationLaw.cite('23', 2), since: reconsiderationLaw.version.inForce,
  },
]

/** Ordinary procedure: told before, heard where asked, reviewed and discussed where due, never heavier than told. */
export const beforeDeciding: Rule[] = [
  {
    when: { either: [{ track: 'simple' }, { taken: 'investigate' }] }, otherwise: '普通程序应先全面调查，请登记“调查取证”', cites: law.cite('54', 1), since,
  },
  {
    when: { either: [{ track: 'simple' }, noPenalty, { taken: 'notify' }] },
    otherwise: '处罚决定作出前应告知拟处罚的内容、事实、理由、依据和权利，没有告知的不得作出处罚决定', cites: law.cite('62'), since,
  },
  {
    when: {
      either: [
        noPenalty, { hearingRight: false }, { hearingRight: { given: false } }, { taken: ['hear', 'waiveHearing', 'hearingPeriodOver'] },
      ],
    },
    otherwise: '已告知听证权，当事人提出听证的期间还没有过去，或者还没有听证，不能作出处罚决定', cites: law.cite('63', 1), since,
  },
  {
    when: { notMore: ['fine', 'plannedFine'] },
    otherwise: '罚款比告知的重：不得因陈述、申辩加重处罚，有新的事实的应重新告知', cites: law.cite('45', 2), since,
  },
  {
    when: { either: [noPenalty, { not: { either: [{ reviewCases: { given: true } }, { taken: 'hear' }] } }, { review: { given: true } }] },
    otherwise: '本案应当法制审核（含经过听证的），未经审核不得作出决定', cites: law.cite('58', 1), since,
  },
  {
    when: { either: [{ not: { grave: true } }, { taken: 'discuss' }] },
    otherwise: '情节复杂或者重大违法行为，应由负责人集体讨论决定', cites: law.cite('57', 2), since,
  },
]
export const reviewPassed: Relied = {
  linked: 'review', meets: { object: 'enforcement', taken: 'opine', conclusion: ['lawful', 'lawful-if-changed'] },
  when: { review: { given: true } },
  otherwise: '法制审核还没有出具意见或者没有通过，不得作出处罚决定', cites: law.cite('58', 1),
}
/** One opinion, one decision: it may not be borrowed from another case. */
export const reviewOfThisCase: Relied = {
  tally: 'review', within: 'ever', under: 1, when: { review: { given: true } }, otherwise: '这份法制审核意见已用于另一案件，一案应有自己的审核意见',
  cites: law.cite('58', 1),
}

/** What each outcome must rest on. */
export const grounds: Rule[] = [
  {
    when: { either: [{ not: { outcome: penalties } }, { basisPower: { given: true } }] },
    otherwise: '处罚应写明依据的执法事项，请从清单选择', cites: law.cite('38', 1), since,
  },
  { when: { either: [{ not: { outcome: 'fine' } }, { fine: { atLeast: 1 } }] }, otherwise: '罚款决定应填写罚款金额' },
  { when: { either: [{ not: noPenalty }, { fine: { given: false } }, { fine: 0 }] }, otherwise: '不予处罚、移送和撤销立案的不填罚款金额' },
  {
    when: { either: [{ not: { outcome: 'exempt-minor' } }, { slight: true, corrected: true, noHarm: true }] },
    otherwise: '轻微不罚须违法行为轻微、及时改正、没有造成危害后果三项都符合', cites: law.cite('33', 1), since,
  },
  {
    when: { either: [{ not: { outcome: 'exempt-first' } }, { firstTime: true, slight: true, corrected: true }] },
    otherwise: '首违免罚须初次违法、危害后果轻微、及时改正三项都符合', cites: law.cite('33', 1), since,
  },
  {
    when: { either: [{ not: { outcome: 'exempt-first' } }, { countyAnswer: { given: true } }] },
    otherwise: '首违免罚应写明向县级查询当事人有无违法记录的结果', cites: law.cite('33', 1), since,
  },
  {
    when: { either: [{ not: { outcome: 'exempt-faultless' } }, { faultless: true }] },
    otherwise: '无过错不罚须有证据足以证明没有主观过错', cites: law.cite('33', 2), since,
  },
  { when: { either: [{ not: { outcome: exemptions } }, { educated: true }] }, otherwise: '不予处罚的应当进行教育', cites: law.cite('33', 3), since },
  {
    when: { either: [{ not: { outcome: 'transferred' } }, { transferredTo: { given: true } }] }, otherwise: '移送的请填写移送机关',
    cites: law.cite('27', 1),
  },
]
/** Cash on the spot belongs to a fine imposed on the spot, or to a place with no way to a bank. */
export const inCash: Rule[] = [
  {
    when: { either: [{ track: 'simple' }, { remote: true }] },
    otherwise: '不是当场作出的处罚，罚款不当场收缴；边远、水上、交通不便地区经当事人提出的，注明后可以收缴', cites: law.cite('69'), since,
  },
  {
    when: { either: [{ fine: { under: 100_00 + 1 } }, { hardToCollect: true }, { remote: true }] },
    otherwise: '只有100元以下或者事后难以执行的罚款可以当场收缴，其余由当事人到银行或者电子支付缴纳', cites: law.cite('68'), since,
  },
  // The number of the receipt was not asked of older entries.
  {
    when: { receipt: { given: true } }, otherwise: '当场收缴应出具财政部门统一制发的专用票据，请填写票据号，不出具的当事人有权拒绝缴纳',
    cites: law.cite('70'), since: '2026-11-22',
  },
]

/** A second case of the same party is not the first: the ledger is asked by person and by organisation. */
export const firstHere: Relied[] = (['party', 'organisation'] as const).map(field => ({
  tally: field, within: 'ever', under: 1, when: { outcome: 'exempt-first', [field]: { given: true } },
  otherwise: '当事人在本镇已有行政处罚案件，不属于初次违法，不能首违免罚', cites: law.cite('33', 1),
}))
