// SPDX-License-Identifier: MulanPSL-2.0
import { recordOnly } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

export const legalEducationEvent = recordOnly(fields, {
  label: '登记普法活动',
  by: ['justice-office', 'village', 'handler', 'party-office', 'peace-office', 'petition-desk', 'enforcement-team', 'adviser'],
  needs: ['form', 'venueType'],
  takes: [
    'place', 'theme', 'targetGroup', 'lecturer', 'leader', 'channel',
    'issues', 'materials', 'batches', 'books', 'gifts', 'consults', 'coverage', 'households', 'topics', 'basis',
  ],
  // What has a figure of its own counts nothing without its quantity, and nobody would notice.
  onlyIf: [
    { when: { either: [{ not: { form: 'column' } }, { issues: { atLeast: 1 } }] }, otherwise: '专栏按期数统计，应填写“专栏期数”，一期填 1' },
    { when: { either: [{ not: { form: 'household' } }, { households: { atLeast: 1 } }] }, otherwise: '入户按户次统计，应填写“入户”户次' },
  ],
  relies: [{ holds: 'staff-member.leader', of: 'leader', otherwise: '主讲的镇领导当日不在领导名册，改填“主讲”' }],
})
