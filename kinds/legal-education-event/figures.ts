// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { legalEducationEvent } from './procedure.ts'

const { count, stock, sum } = counting(legalEducationEvent)
const on = 'record'
const atSchool = { venueType: 'school' } as const
const fromBatch = { batches: { given: true } } as const
/** 专栏 and 新媒体 are counted by issues, not as events. */
const published = { form: ['column', 'media'] } as const

export const figures: Figures = {
  'legaledu.events': count('法治宣传活动', '场次', { where: { not: published }, on }),
  'legaledu.events_public': count('面向社会的法治宣传活动', '场次', { where: { not: { either: [published, atSchool] } }, on }),
  'legaledu.lectures': count('法治宣讲、讲座', '场', { where: { form: ['talk', 'lecture'] }, on }),
  'legaledu.courtyard': count('院坝会', '场', { where: { form: 'courtyard' }, on }),
  'legaledu.art_shows': count('法治文艺、故事会', '场', { where: { form: ['art', 'story'] }, on }),
  'legaledu.columns': sum('宣传专栏', '期', { where: { form: 'column' }, of: 'issues', on }),
  'legaledu.school_events': count('法治进校园', '场', { where: atSchool, on }),
  'legaledu.village_events': count('法律进村（社区）', '场', { where: { venueType: 'village' }, on }),
  'legaledu.ent_events': count('法治进企业', '场', { where: { venueType: 'enterprise' }, on }),
  'legaledu.school_lectures': count('学校法治课', '次', { where: { ...atSchool, form: 'lesson' }, on }),
  'legaledu.key_group_events': count('重点群体普法', '场', { where: { targetGroup: { given: true } }, on }),
  'legaledu.classes_by_leaders': count('镇领导主讲的法治宣讲和授课', '次', { where: { leader: { given: true } }, on }),

  'legaledu.household_events': sum('法治进万家', '户次', { where: { form: 'household' }, of: 'households', on }),
  'legaledu.materials': sum('发放宣传资料', '份', { of: 'materials', on }),
  'legaledu.books': sum('发放法律读本', '本', { of: 'books', on }),
  'legaledu.gifts': sum('发放宣传用品', '件', { of: 'gifts', on }),
  'legaledu.consults': sum('接受法律咨询', '人次', { of: 'consults', on }),
  'legaledu.coverage': sum('受教育群众', '人次', { of: 'coverage', on }),
  'legaledu.topics': sum('解读热点法律问题', '个', { of: 'topics', on }),
  'legaledu.school_materials': sum('校园发放资料', '份', { where: atSchool, of: 'materials', on }),
  'legaledu.school_coverage': sum('受教育师生', '人次', { where: atSchool, of: 'coverage', on }),
  'legaledu.key_group_coverage': sum('重点群体受教育', '人次', { where: { targetGroup: { given: true } }, of: 'coverage', on }),
  // What left the shelf: only what names its batch can be set against what came in.
  'legaledu.material_issued': stock('累计发放有批次的宣传资料', '份', { where: fromBatch, of: 'materials', from: on }),
  'legaledu.book_issued': stock('累计发放有批次的法律读本', '本', { where: fromBatch, of: 'books', from: on }),
  'legaledu.gift_issued': stock('累计发放有批次的宣传用品', '件', { where: fromBatch, of: 'gifts', from: on }),
  'legaledu.estimated_events': count('数量为估算的活动', '场次', { where: { basis: 'estimated' }, on }),
}
