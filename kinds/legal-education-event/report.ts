// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'education',
    says:
      '开展法治宣传活动{legaledu.events}，其中进校园{legaledu.school_events}、进村（社区）{legaledu.village_events}；'
      + '发放资料{legaledu.materials}，接受咨询{legaledu.consults}。',
    atZero: '全年没有登记法治宣传活动。',
  },
  { at: 'education', says: '按活动形式分，有宣讲讲座{legaledu.lectures}、院坝会{legaledu.courtyard}、文艺和故事会{legaledu.art_shows}。' },
  { at: 'education', says: '编办宣传专栏{legaledu.columns}。' },
  { at: 'education', says: '到学校上法治课{legaledu.school_lectures}，在校园发放资料{legaledu.school_materials}。' },
  { at: 'education', says: '面向重点群体开展普法{legaledu.key_group_events}。' },
  { at: 'education', says: '入户宣传{legaledu.household_events}。' },
  { at: 'education', says: '发放法律读本{legaledu.books}、宣传用品{legaledu.gifts}。' },
]
