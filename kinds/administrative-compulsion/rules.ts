// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard, Relied } from '../../kernel/declare/declare.ts'
import { compulsionLaw as law, litigationLaw } from '../../law/law.ts'
import type { fields } from './fields.ts'

type Rule = Guard<typeof fields>

/** On the spot: officers, papers, rights, and what may never be done. */
export const onTheSite: Rule[] = [
  {
    when: { officers: { count: { atLeast: 2 } } }, otherwise: '执法人员不足两人，强制应由两名以上行政执法人员实施', cites: law.cite('18', 1, 2),
  },
  { when: { not: { officers: { some: { officer: { given: false } } } } }, otherwise: '执法人员有一行没有从名册选择' },
  { when: { certificatesShown: true }, otherwise: '没有出示执法证件，应先出示', cites: law.cite('18', 1, 3) },
  { when: { rightsTold: true }, otherwise: '应当场告知理由、依据、权利和救济途径，并听取陈述、申辩', cites: law.cite('18', 1, 5) },
  { when: { siteRecord: true }, otherwise: '应制作现场笔录，由当事人或者见证人签名', cites: law.cite('18', 1, 7) },
]
export const certified: Relied = {
  holds: 'enforcement-officer.certified', of: 'officers.officer', otherwise: '执法人员当日没有有效的执法证件，不得实施强制', cites: law.cite('17', 3),
}

export const notAtNight: Rule[] = [
  {
    when: { either: [{ not: { atNight: true } }, { urgent: true }] },
    otherwise: '不得在夜间或者法定节假日实施强制执行，情况紧急的除外', cites: law.cite('43', 1),
  },
  { when: { not: { utilities: true } }, otherwise: '不得对居民生活停止供水、供电、供热、供燃气迫使履行', cites: law.cite('43', 2) },
]

/** A power on the day of the step: measures need one that may be coercive, the rest one in force. */
export const powers: Relied[] = [
  {
    holds: 'power-item.compulsion', of: 'power', when: { form: 'seizure' },
    otherwise: '当日本镇没有可以采取强制措施的这项执法事项（未生效、已收回或者属于委托），强制措施不得委托', cites: law.cite('17', 1),
  },
  { holds: 'power-item.in-force', of: 'power', otherwise: '当日这项执法事项不在有效的清单里，不得提请强制', cites: law.cite('17', 1) },
]

/** After both ways of remedy have run out unused, or reconsideration upheld the decision and nobody sued. */
export const remediesOver: Rule[] = [
  { when: { remediesEnd: { given: true } }, otherwise: '请填写复议和诉讼期限均届满之日', cites: law.cite('53') },
  {
    when: { not: { remedied: 'judged' } }, otherwise: '决定已经生效裁判维持的，向第一审法院申请执行裁判，不办理这一步', cites: litigationLaw.cite('95'),
  },
  {
    when: { either: [{ noRemedy: true }, { remedied: 'reconsidered' }] },
    otherwise: '当事人申请复议、提起诉讼或者已经履行的，不能强制执行；复议决定维持、期满没有起诉的，填写“复议、诉讼终结的结果”', cites: law.cite('53'),
  },
]

/** The demand's own day belongs to the party: the decision comes the day after, unless goods are being hidden. */
export const demandOver: Rule = {
  when: { either: [{ not: { inOrder: ['decide', 'dutyBy'] } }, { hiding: true }] },
  otherwise: '催告的履行期限还没有届满，届满的次日起才可以决定强制执行；有证据证明转移、隐匿财物的请注明', cites: law.cite('37', 1),
}
