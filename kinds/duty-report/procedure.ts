// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { legalEducationLaw } from '../../law/law.ts'
import { fields } from './fields.ts'

const reports = { type: ['shufa', 'village'] } as const

export const dutyReport = procedure(fields, {
  states: { due: '应报送', submitted: '已报送', commented: '已点评', archived: '已归档', waived: '不再报送' },
  steps: {
    list: {
      label: '列入应报', from: 'nothing', to: 'due', by: ['party-office'],
      needs: ['type', 'person', 'year'], takes: ['post', 'dueOn'],
      onlyIf: [{ when: { year: { atLeast: 2000, under: 2100 } }, otherwise: '年度应是四位数的年份，例如 2024' }],
    },
    submit: {
      label: '报送', from: ['due'], to: 'submitted', by: ['party-office', 'village'],
      takes: ['documentNumber', 'lawStudy', 'manner', 'text'],
      onlyIf: [
        {
          when: { either: [reports, { text: { given: false } }] },
          otherwise: '个人有关事项、经费自查和廉政文件只登记已报，不附正文',
        },
        {
          when: { either: [{ not: { type: 'shufa' } }, { lawStudy: true }] },
          otherwise: '述法报告没有写明学法用法情况，应补写后报送',
          cites: legalEducationLaw.cite('38'),
          since: legalEducationLaw.version.inForce,
        },
      ],
    },
    comment: {
      label: '点评', from: ['submitted'], to: 'commented', by: ['party-office', 'secretary'],
      needs: ['remark'],
      onlyIf: [{ when: reports, otherwise: '只有述法报告有点评' }],
    },
    archive: { label: '归档', from: ['submitted', 'commented'], to: 'archived', by: ['party-office'], takes: ['archivedAt'] },
    waive: { label: '不再报送', from: ['due'], to: 'waived', by: ['party-office'], needs: ['waiveReason'] },
  },
  clocks: {
    submit: {
      label: '报送期限', from: 'list', until: ['submit', 'waive'], limit: { on: 'dueOn' }, whose: 'office',
      then: '由党政办催报，列入逾期未报名单',
    },
  },
})
