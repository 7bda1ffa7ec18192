// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { localLimit } from '../../law/law.ts'
import { fields } from './fields.ts'

const village = ['village', 'justice-office']
const office = ['justice-office']

const wholeItems: Guard<typeof fields>[] = [
  { when: { not: { items: { some: { criterion: { given: false } } } } }, otherwise: '标准项目有一行没有写标准要求' },
  { when: { not: { items: { some: { met: { given: false } } } } }, otherwise: '标准项目有一行没有填是否达到' },
  { when: { not: { items: { some: { met: true, evidence: { given: false } } } } }, otherwise: '达到的项目应关联依据事项，从各台账选择' },
  { when: { not: { items: { some: { met: false, gap: { given: false } } } } }, otherwise: '没有达到的项目应写明差距和措施' },
]

export const modelVillage = procedure(fields, {
  states: {
    begun: '创建中', selfChecked: '已自查', checked: '已核查', applied: '已申报', named: '已命名', unnamed: '未命名', withdrawn: '已撤销命名',
  },
  steps: {
    begin: {
      label: '启动创建', from: 'nothing', to: 'begun', by: village,
      needs: ['level', 'standard'], takes: ['items'],
      onlyIf: [{ when: { not: { village: 0 } }, otherwise: '民主法治示范村以村（社区）为单位创建，应选择村（社区）' }],
    },
    selfCheck: { label: '自查', from: ['begun'], to: 'selfChecked', by: village, needs: ['items'], onlyIf: wholeItems },
    check: { label: '核查', from: ['selfChecked'], to: 'checked', by: office, apartFrom: 'selfCheck', needs: ['finding'] },
    sendBack: { label: '退回创建', from: ['selfChecked', 'checked'], to: 'begun', by: office, needs: ['backReason'] },
    apply: {
      label: '申报', from: ['checked'], to: 'applied', by: office,
      onlyIf: [{ when: { not: { items: { some: { met: false } } } }, otherwise: '还有没有达到的标准项目，应退回创建后再申报' }],
    },
    name: { label: '命名', from: ['applied'], to: 'named', by: office, outside: true, takes: ['namingPaper', 'namingNumber'] },
    decline: { label: '未获命名', from: ['applied'], to: 'unnamed', by: office, outside: true, needs: ['declineReason'] },
    again: { label: '重新创建', from: ['unnamed'], to: 'begun', by: village, takes: ['standard', 'items'] },
    recheck: { label: '复核', from: ['named'], by: office, outside: true, needs: ['recheckResult'] },
    withdraw: { label: '撤销命名', from: ['named'], to: 'withdrawn', by: office, outside: true, needs: ['withdrawReason'] },
  },
  clocks: {
    recheck: {
      label: '复核周期', from: 'name', restarts: 'recheck', until: 'withdraw', limit: localLimit('model-village.recheck'), whose: 'office',
      then: '按命名机关的办法复核；没有通知的不催',
    },
  },
})
