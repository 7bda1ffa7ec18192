// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard, Opens } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const rounds = ['village', 'grid-worker', 'peace-office']
const findings = ['nothingFound', 'found', 'known'] as const

const named: Guard<typeof fields> = {
  when: { either: [{ type: 'regular' }, { campaign: { given: true } }] }, otherwise: '专项行动请填写行动名称',
}
const inOrder: Guard<typeof fields> = { when: { inOrder: ['startedOn', 'endedOn'] }, otherwise: '排查截止日早于起始日，应为起始日当日或者以后' }

/** Nothing found is a statement of its own; silence is not. */
const foundOrNot: Guard<typeof fields> = {
  when: {
    either: [
      { nothingFound: true, found: { given: false }, known: { given: false } },
      { not: { nothingFound: true }, either: [{ found: { given: true } }, { known: { given: true } }] },
    ],
  },
  otherwise: '请登记发现的纠纷，没有发现的勾选“未发现矛盾纠纷”，两者取其一',
}

const disputes: Opens<typeof fields> = {
  kind: 'dispute', step: 'register', each: 'found',
  as: { foundOn: 'foundOn', type: 'type', about: 'about', households: 'households' },
  with: { source: 'screening' },
}

export const disputeScreening = procedure(fields, {
  states: { opened: '排查中', reported: '已报告', judged: '已研判', closed: '已结束' },
  steps: {
    open: {
      label: '开展排查', from: 'nothing', to: 'opened', by: rounds,
      needs: ['type', 'startedOn', 'endedOn'], takes: ['campaign'],
      onlyIf: [named, inOrder],
    },
    report: { label: '报告结果', from: ['opened'], to: 'reported', by: rounds, takes: findings, onlyIf: [foundOrNot], opens: disputes },
    // A whole round in one step: the half month is over and somebody says what came of it.
    sweep: {
      label: '排查并报告', from: 'nothing', to: 'reported', by: rounds,
      needs: ['type', 'startedOn'], takes: ['endedOn', 'campaign', ...findings],
      onlyIf: [named, inOrder, { when: { inOrder: ['startedOn', 'sweep'] }, otherwise: '排查起始日晚于报告之日，应为报告当日或者以前' }, foundOrNot],
      opens: disputes,
    },
    judge: { label: '风险研判', from: ['reported'], to: 'judged', by: ['peace-office'], needs: ['judgement'] },
    close: { label: '结束', from: ['reported', 'judged'], to: 'closed', by: ['peace-office'] },
  },
})
