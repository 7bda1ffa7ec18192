// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '场镇集中宣传：赶集日发资料、接受咨询，数量估算',
    steps: [
      {
        step: 'record',
        day: '2024-12-04',
        data: {
          form: 'fair',
          venueType: 'market',
          place: '集镇广场',
          theme: ['constitution', 'civil-code'],
          materials: 800,
          consults: 70,
          basis: 'estimated',
        },
      },
    ],
    expects: {
      state: 'recorded',
      figures: {
        'legaledu.events': 1, 'legaledu.events_public': 1, 'legaledu.materials': 800, 'legaledu.consults': 70,
        'legaledu.school_events': 0, 'legaledu.lectures': 0, 'legaledu.columns': 0, 'legaledu.estimated_events': 1,
      },
      in: '2024',
    },
  },
  {
    title: '在学校的宣讲：既是宣讲，也是进校园，总数只算一场',
    steps: [
      {
        step: 'record',
        day: '2023-05-31',
        data: {
          form: 'talk',
          venueType: 'school',
          place: '丙镇一小',
          targetGroup: ['youth'],
          theme: ['minors'],
          materials: 4200,
          coverage: 600,
          basis: 'counted',
        },
      },
    ],
    expects: {
      figures: {
        'legaledu.events': 1, 'legaledu.events_public': 0, 'legaledu.lectures': 1, 'legaledu.school_events': 1, 'legaledu.school_lectures': 0,
        'legaledu.school_materials': 4200, 'legaledu.school_coverage': 600, 'legaledu.key_group_events': 1, 'legaledu.key_group_coverage': 600,
      },
      in: '2023-05',
    },
  },
  {
    title: '专栏按期数，不算场次；没有期数的不收',
    steps: [
      { step: 'record', day: '2024-03-15', data: { form: 'column', venueType: 'village' }, refused: '专栏按期数统计，应填写“专栏期数”，一期填 1' },
      { step: 'record', day: '2024-03-15', data: { form: 'column', venueType: 'village', issues: 1 } },
    ],
    expects: { figures: { 'legaledu.events': 0, 'legaledu.columns': 1, 'legaledu.village_events': 1 }, in: '2024' },
  },
  {
    title: '给学生上法治课',
    steps: [{
      step: 'record',
      day: '2025-09-12',
      data: { form: 'lesson', venueType: 'school', lecturer: '法治副校长', coverage: 180, basis: 'counted' },
    }],
    expects: {
      figures: { 'legaledu.events': 1, 'legaledu.school_lectures': 1, 'legaledu.lectures': 0, 'legaledu.school_coverage': 180 },
      in: '2025',
    },
  },
  {
    title: '入户宣传：户次由入户数得出',
    steps: [
      { step: 'record', day: '2025-11-20', data: { form: 'household', venueType: 'village' }, refused: '入户按户次统计，应填写“入户”户次' },
      {
        step: 'record',
        day: '2025-11-20',
        data: { form: 'household', venueType: 'village', theme: ['legal-education', 'fraud'], households: 46, materials: 46 },
      },
    ],
    expects: {
      figures: { 'legaledu.household_events': 46, 'legaledu.events': 1, 'legaledu.materials': 46, 'legaledu.estimated_events': 0 },
      in: '2025',
    },
  },
]
