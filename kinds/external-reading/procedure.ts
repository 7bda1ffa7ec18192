// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard, Opens } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

/** Offices that have an account in some other system. */
const holders = ['party-office', 'justice-office', 'peace-office', 'enforcement-team', 'service-window', 'economic-station', 'handler']
const checkers = [...holders, 'deputy-leader']

/** What stands at a day, and holds until the next reading; the other codes are flows of a period. */
const standing = ['legaledu.online_users', 'enforce.quality_rate'] as const
const counted = [
  'legaledu.online_users', 'service.handled', 'service.visits', 'pls.selfservice', 'grid.tasks', 'grid.tasks_done',
  'review.gov_docs', 'review.party_docs',
] as const

const dated: Guard<typeof fields>[] = [
  {
    when: {
      either: [
        { code: standing, readOn: { given: true }, periodFrom: { given: false }, periodTo: { given: false } }, { not: { code: standing } },
      ],
    },
    otherwise: '注册用户和测评得分率是某一天的读数，应填写“截至日期”，不填期间',
  },
  {
    when: { either: [{ code: standing }, { periodFrom: { given: true }, periodTo: { given: true }, readOn: { given: false } }] },
    otherwise: '这项指标按期间累计，应填写“期间起”和“期间止”，不填“截至日期”',
  },
  { when: { inOrder: ['periodFrom', 'periodTo'] }, otherwise: '期间止早于期间起，应为期间起当日或者以后' },
  {
    when: { either: [{ periodTo: { given: false } }, { sameYear: ['periodFrom', 'periodTo'] }] },
    otherwise: '期间跨了年度，应按年度分两条登记',
  },
  { when: { inOrder: ['readOn', 'record'] }, otherwise: '截至日期晚于登记日期，应为登记当日或者以前' },
  { when: { inOrder: ['periodTo', 'record'] }, otherwise: '期间止晚于登记日期，期间结束以后才能登记' },
]

const measured: Guard<typeof fields>[] = [
  {
    when: {
      either: [
        { not: { code: counted } },
        { value: { given: true }, amount: { given: false }, score: { given: false }, fullScore: { given: false } },
      ],
    },
    otherwise: '这项指标只填“数值”，金额和得分留空',
  },
  {
    when: {
      either: [
        { not: { code: 'service.aid_amount' } },
        { amount: { given: true }, value: { given: false }, score: { given: false }, fullScore: { given: false } },
      ],
    },
    otherwise: '社会救助发放金额只填“金额”，数值和得分留空',
  },
  {
    when: {
      either: [
        { not: { code: 'enforce.quality_rate' } },
        { score: { given: true }, fullScore: { atLeast: 1 }, value: { given: false }, amount: { given: false } },
      ],
    },
    otherwise: '测评得分率填“得分”和“满分”，由系统计算比率；满分应在 1 分以上，数值和金额留空',
  },
]

/** The old reading ends and the new one begins on one day, in one act, so that exactly one of them holds. */
const nextReading: Opens<typeof fields> = {
  kind: 'external-reading', step: 'record',
  as: { code: 'code', system: 'system', value: 'newValue', score: 'newScore', fullScore: 'newFullScore', evidence: 'newEvidence' },
  dayAs: 'readOn',
}

export const externalReading = procedure(fields, {
  states: { recorded: '待核对', checked: '已核对', rejected: '核对不符', superseded: '已被新读数代替' },
  steps: {
    record: {
      label: '登记读数', from: 'nothing', to: 'recorded', by: holders,
      needs: ['code', 'system'], takes: ['readOn', 'periodFrom', 'periodTo', 'value', 'amount', 'score', 'fullScore', 'evidence'],
      onlyIf: [...dated, ...measured],
    },
    check: { label: '核对相符', from: ['recorded'], to: 'checked', by: checkers, apartFrom: 'record' },
    reject: { label: '核对不符', from: ['recorded'], to: 'rejected', by: checkers, apartFrom: 'record', needs: ['why'] },
    supersede: {
      label: '更新读数', from: ['recorded', 'checked'], to: 'superseded', by: holders,
      takes: ['newValue', 'newScore', 'newFullScore', 'newEvidence'],
      onlyIf: [
        { when: { code: standing }, otherwise: '这项指标按期间累计，新的期间另行登记，不更新旧读数' },
        { when: { inOrder: ['readOn', 'supersede'] }, otherwise: '新读数的日期早于旧读数的截至日期，应为当日或者以后' },
        {
          when: {
            either: [
              { code: 'legaledu.online_users', newValue: { given: true } },
              { code: 'enforce.quality_rate', newScore: { given: true }, newFullScore: { atLeast: 1 } },
            ],
          },
          otherwise: '请填写新的数值；测评得分率填新的得分和满分',
        },
      ],
      opens: nextReading,
    },
  },
})
