// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { compulsionLaw, notice54, penaltyLaw } from '../../law/law.ts'
import { fields } from './fields.ts'

const keepers = ['party-office', 'enforcement-head', 'justice-office']

type Rule = Guard<typeof fields>
const punishes = { penaltyKinds: { given: true } } as const

/** What a power needs to exist at all: the same whether it is entered or changed. */
const wellFounded: Rule[] = [
  {
    when: { either: [{ not: { list: 'enforcement' } }, { grant: { given: true } }] },
    otherwise: '行政执法事项没有写明权力来源，应填写“来源”',
  },
  {
    when: { either: [{ not: { grant: ['provincial', 'delegated'] } }, { grantDocument: { given: true } }] },
    otherwise: '赋权、委托的事项应填写赋权决定或者委托书的文号',
  },
  {
    when: { either: [{ not: { ...punishes, grant: 'provincial' } }, { publishedOn: { given: true } }] },
    otherwise: '乡镇行使县级部门的处罚权以省级决定公布为前提，请填写赋权决定的公布日期；没有公布的处罚没有依据',
    cites: penaltyLaw.cite('24', 1), since: penaltyLaw.version.inForce,
  },
  {
    when: { either: [{ not: { ...punishes, grant: 'provincial' } }, { inOrder: ['publishedOn', 'from'] }] },
    otherwise: '生效日期早于赋权决定的公布日期，公布以前不能行使处罚权',
    cites: penaltyLaw.cite('24', 1), since: penaltyLaw.version.inForce,
  },
  {
    when: { either: [{ not: { ...punishes, grant: 'delegated' } }, { publishedOn: { given: true } }] },
    otherwise: '委托处罚须有书面委托书并向社会公布，请填写委托书的公布日期',
    cites: penaltyLaw.cite('20', 2), since: penaltyLaw.version.inForce,
  },
  {
    when: { either: [{ not: { ...punishes, grant: 'delegated' } }, { inOrder: ['publishedOn', 'from'] }] },
    otherwise: '生效日期早于委托书的公布日期，公布以后才能以委托机关的名义处罚',
    cites: penaltyLaw.cite('20', 2), since: penaltyLaw.version.inForce,
  },
  {
    when: { not: { coercive: true, grant: 'delegated' } },
    otherwise: '行政强制措施由法定机关实施，不得委托，应删去“行政强制措施”',
    cites: compulsionLaw.cite('17', 1),
  },
  { when: { inOrder: ['from', 'inspectionPublishedOn'] }, otherwise: '检查事项的公布日期早于事项生效日期，应填写生效当日或者以后的日期' },
]

export const powerItem = procedure(fields, {
  states: { inForce: '有效', withdrawn: '已停用' },
  steps: {
    record: {
      label: '登记', from: 'nothing', to: 'inForce', by: keepers,
      needs: ['list', 'code', 'name', 'basis', 'from'],
      takes: [
        'grant', 'grantDocument', 'grantPaper', 'publishedOn', 'penaltyKinds', 'coercive', 'threshold', 'online', 'inspectable',
        'inspectionPublishedOn', 'shownAt',
      ],
      onlyIf: wellFounded,
    },
    // What a power allows, and from when, is that of its line: when it changes, this line is withdrawn and the next one entered.
    amend: {
      label: '变更', from: ['inForce'], by: keepers, takes: ['code', 'name', 'basis', 'threshold', 'online', 'shownAt', 'grantPaper'],
      onlyIf: wellFounded,
    },
    publishInspection: {
      label: '公布检查事项', from: ['inForce'], by: keepers, needs: ['inspectable', 'inspectionPublishedOn'], takes: ['shownAt'],
      onlyIf: [
        { when: { inspectable: true }, otherwise: '不是行政检查事项，不需要公布' },
        ...wellFounded,
      ],
      cites: notice54.cite('3'),
    },
    withdraw: {
      label: '停用', from: ['inForce'], to: 'withdrawn', by: keepers, needs: ['to', 'why'], takes: ['withdrawalDocument'],
      onlyIf: [{ when: { inOrder: ['from', 'to'] }, otherwise: '有效的最后一日早于生效日期，应为生效当日或者以后' }],
    },
  },
})
