// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import {
  type Citation, villageCommitteeLaw as law, villageCommitteeLaw2018 as before2026, villageCommitteeLimits as limits,
} from '../../law/law.ts'
import { fields } from './fields.ts'

const village = ['village']
const station = ['economic-station']

/** One rule in both versions of the act: the younger is asked first and only from its day, so each day names its own article. */
const inBothVersions = (when: Condition<typeof fields>, otherwise: string, now: Citation, then: Citation): Guard<typeof fields>[] => [
  { when, otherwise, cites: now, since: law.version.inForce }, { when, otherwise, cites: then },
]
/** A row of the accounts says what for, how much and who approved it when. */
const everyItem = (lacks: 'subject' | 'amount' | 'approvedBy' | 'approvedOn', what: string): Guard<typeof fields> => ({
  when: { not: { items: { some: { [lacks]: { given: false } } } } }, otherwise: `收支明细有一行没有填写${what}`,
})
const shown: Guard<typeof fields>[] = [
  { when: { inOrder: ['periodFrom', 'periodTo'] }, otherwise: '公开内容止早于公开内容起，应为当日或者以后' },
  { when: { either: [{ type: 'finance' }, { content: { given: true } }] }, otherwise: '村务和重大事项应填写“公开内容”' },
  { when: { either: [{ not: { type: 'finance' } }, { items: { given: true } }] }, otherwise: '财务公开应逐笔填写“收支明细”，没有收支的填一行金额 0' },
  everyItem('subject', '事由'),
  everyItem('amount', '金额'),
  everyItem('approvedBy', '审批人'),
  everyItem('approvedOn', '审批日期'),
]

export const villageDisclosure = procedure(fields, {
  states: { compiled: '已编制', signed: '已签字', checked: '镇已核对', posted: '公开中', closed: '公开期满' },
  steps: {
    compile: {
      label: '编制公开表', from: 'nothing', to: 'compiled', by: village,
      needs: ['type', 'periodFrom', 'periodTo'], takes: ['subject', 'content', 'items'], onlyIf: shown,
    },
    revise: {
      label: '更正公开表', from: ['compiled'], by: village, takes: ['periodFrom', 'periodTo', 'subject', 'content', 'items'], onlyIf: shown,
    },
    sign: {
      label: '监督委员会签字', from: ['compiled'], to: 'signed', by: village, needs: ['signatures', 'noneInvolved'],
      onlyIf: [
        { when: { not: { signatures: { some: { supervisor: { given: false }, name: { given: false } } } } }, otherwise: '签字成员有一行没有写明是谁' },
        { when: { not: { signatures: { some: { name: { given: true } } } } }, otherwise: '签字成员应从村务监督委员会名册中选择', since: '2026-11-22' },
        ...inBothVersions(
          { noneInvolved: true }, '经手、审批的人和村民委员会成员及其近亲属不能作为村务监督委员会成员签字，应由其他成员签字', law.cite('37', 1), before2026.cite('32'),
        ),
      ],
      relies: [
        {
          holds: 'post-holder.supervisor', of: 'signatures.supervisor', otherwise: '签字之日不在村务监督委员会名册上，应由在任的成员签字', cites: law.cite('37', 1),
          since: law.version.inForce,
        },
        { holds: 'post-holder.supervisor', of: 'signatures.supervisor', otherwise: '签字之日不在村务监督委员会名册上，应由在任的成员签字', cites: before2026.cite('32') },
      ],
    },
    townCheck: { label: '镇核对', from: ['signed'], to: 'checked', by: station, takes: ['checkNote'], awaited: true },
    sendBack: { label: '退回更正', from: ['signed'], to: 'compiled', by: station, needs: ['backReason'] },
    post: {
      label: '张贴公开', from: ['compiled', 'signed', 'checked'], to: 'posted', by: village, needs: ['postedAt'], takes: ['postingProof'],
      onlyIf: [
        { when: { either: [{ type: 'major' }, { state: ['signed', 'checked'] }] }, otherwise: '村务、财务公开前应由村务监督委员会签字；重大事项可以先公开' },
        { when: { either: [{ not: { type: 'finance' } }, { state: 'checked' }] }, otherwise: '财务公开前应由经管站核对（村级财务代管）' },
      ],
    },
    answer: {
      label: '答复询问', from: ['posted', 'closed'], by: village, needs: ['questions'],
      onlyIf: [
        {
          when: { not: { questions: { some: { asked: { given: false } } } } }, otherwise: '村民询问有一行没有写明问了什么',
        },
        ...inBothVersions(
          {
            not: { questions: { some: { answered: { given: false } } } },
          }, '村民询问有一行还没有答复，公布的事项应当接受查询', law.cite('35', 4), before2026.cite('30', 4),
        ),
      ],
    },
    takeDown: {
      label: '公开期满', from: ['posted'], to: 'closed', by: village, takes: ['postingProof'],
      waits: [{ since: 'post', limit: limits.keepPosted, otherwise: '公布不少于 15 日，还没有期满' }],
    },

    complain: {
      label: '村民反映', from: ['compiled', 'signed', 'checked', 'posted', 'closed'], by: ['party-office', 'economic-station'], outside: true,
      needs: ['complaint'], takes: ['people'],
    },
    investigate: {
      label: '调查核实', from: ['compiled', 'signed', 'checked', 'posted', 'closed'], by: ['party-office', 'economic-station'],
      needs: ['finding'], takes: ['ordered', 'orderedBy', 'responsible'],
      onlyIf: [
        { when: { taken: 'complain' }, otherwise: '还没有登记村民反映，请先补登' },
        ...inBothVersions(
          { either: [{ finding: 'proper' }, { ordered: { given: true }, orderedBy: { given: true }, responsible: { given: true } }] },
          '没有及时公布或者公布不真实的应责令公布，请填写责令公布的内容、期限和责任单位', law.cite('36'), before2026.cite('31'),
        ),
        { when: { inOrder: ['investigate', 'orderedBy'] }, otherwise: '公布期限早于责令之日，应为当日或者以后' },
      ],
      opens: {
        kind: 'rectification', step: 'findAndOrder', when: { finding: ['unposted', 'untrue'] },
        as: { what: 'ordered', unit: 'responsible', fixOn: 'orderedBy' }, with: { source: 'disclosure' }, dayAs: 'foundOn',
      },
    },
  },
})
