// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { notice118, notice118Limits, notice54, penaltyLaw, privateEconomyLaw } from '../../law/law.ts'
import { fields } from './fields.ts'

const team = ['enforcement-team', 'enforcement-head']
const approvers = ['enforcement-head', 'deputy-leader', 'mayor']
const unvisited = ['planned', 'approved', 'notified'] as const
/** 因案检查 and checks that are not of an enterprise are classed apart and do not count towards the yearly cap. */
const plannedOfEnterprise = { mode: ['onecheck', 'joint', 'single'], not: { enterprise: false } } as const
const outsider = { officer: { given: false } } as const

export const jointInspection = procedure(fields, {
  states: {
    planned: '已计划',
    approved: '已批准',
    notified: '已通知',
    visited: '已检查',
    recorded: '已记录',
    told: '已告知',
    published: '已公示',
    cancelled: '已取消',
  },
  steps: {
    plan: {
      label: '拟定检查',
      from: 'nothing',
      to: 'planned',
      by: team,
      needs: ['mode', 'scene'],
      takes: ['items', 'departments', 'enterprise', 'urgent', 'plannedOn', 'intended'],
    },
    // The other plans are merged into this one with the same command; here stands what was put together.
    combine: {
      label: '合并检查',
      from: unvisited,
      by: [...team, ...approvers],
      needs: ['combined'],
      takes: ['items', 'departments', 'intended', 'plannedOn'],
      relies: [{ linked: 'combined', meets: { state: unvisited }, otherwise: '要合并的检查已经实施或者取消，只能合并还没有实施的', cites: notice54.cite('4') }],
      cites: privateEconomyLaw.cite('52', 2),
    },
    approve: {
      label: '批准检查',
      from: ['planned'],
      to: 'approved',
      by: approvers,
    },
    notify: {
      label: '通知检查',
      from: ['planned', 'approved'],
      to: 'notified',
      by: team,
      takes: ['noticeNumber'],
    },
    visit: {
      label: '实施检查',
      from: ['planned', 'approved', 'notified'],
      to: 'visited',
      by: team,
      needs: ['certificatesShown', 'officers', 'objects'],
      takes: ['urgent', 'findings', 'recordIndex'],
      onlyIf: [
        {
          when: { either: [{ taken: 'approve' }, { urgent: true }, { enterprise: false }] },
          otherwise: '涉企检查尚未批准，应先办“批准检查”；来不及事先批准的，注明“紧急情况先行检查”并在检查后补办',
          cites: notice54.cite('5'),
          since: notice54.version.inForce,
        },
        {
          when: { officers: { count: { atLeast: 2 } } },
          otherwise: '执法人员不足两人，检查应由两名以上具有执法资格的人员进行',
          cites: penaltyLaw.cite('42', 1),
          since: penaltyLaw.version.inForce,
        },
        {
          when: { certificatesShown: true },
          otherwise: '没有出示执法证件，对方有权拒绝检查，应先出示证件',
          cites: penaltyLaw.cite('55', 1),
          since: penaltyLaw.version.inForce,
        },
        {
          when: { not: { officers: { some: { ...outsider, name: { given: false } } } } },
          otherwise: '执法人员有一行没有写明是谁，应从本镇名册选择，或者填写外单位人员姓名',
        },
        {
          when: {
            not: {
              either: [
                { officers: { some: { ...outsider, unit: { given: false } } } },
                { officers: { some: { ...outsider, certificate: { given: false } } } },
                { officers: { some: { ...outsider, expires: { given: false } } } },
              ],
            },
          },
          otherwise: '外单位人员应写明所属单位、执法证号和证件有效期',
        },
        {
          when: { not: { officers: { some: { ...outsider, expires: { before: 'visit' } } } } },
          otherwise: '外单位人员的执法证件在检查之日已经过期，不得实施检查，请换持有有效证件的人员',
          cites: penaltyLaw.cite('42', 1),
          since: penaltyLaw.version.inForce,
        },
        { when: { not: { objects: { some: { entity: { given: false } } } } }, otherwise: '检查对象有一行没有写明受检单位' },
      ],
      relies: [
        {
          holds: 'enforcement-officer.certified',
          of: 'officers.officer',
          otherwise: '执法人员当日没有有效的执法证件，不得实施检查',
          cites: penaltyLaw.cite('42', 1),
        },
        {
          tally: 'objects.entity',
          within: 'year',
          dated: 'visit',
          among: { taken: 'visit', ...plannedOfEnterprise },
          under: { setting: 'joint-inspection.yearly-cap' },
          when: plannedOfEnterprise,
          otherwise: '受检企业本年的检查已达到公布的年度频次上限，不再实施计划内的检查；有投诉举报、案件线索的登记为“因案检查”',
          cites: notice54.cite('4'),
          since: notice54.version.inForce,
        },
      ],
      opens: {
        kind: 'rectification',
        step: 'findAndOrder',
        each: 'findings',
        as: { what: 'what', place: 'place', object: 'object', foundOn: 'foundOn', fixOn: 'fixOn' },
        with: { source: 'inspection' },
      },
    },
    backfill: {
      label: '补办批准',
      from: ['visited', 'recorded'],
      by: approvers,
      onlyIf: [{ when: { urgent: true }, otherwise: '只有注明“紧急情况先行检查”的检查才补办批准', cites: notice54.cite('5') }],
    },
    record: {
      label: '记录检查',
      from: ['visited'],
      to: 'recorded',
      by: team,
      takes: ['recordIndex', 'transcript', 'laterFindings'],
      opens: {
        kind: 'rectification',
        step: 'find',
        each: 'laterFindings',
        as: { what: 'what', place: 'place', object: 'object', foundOn: 'foundOn' },
        with: { source: 'inspection' },
      },
      cites: notice118.cite('3'),
    },
    tell: {
      label: '告知结果',
      from: ['recorded'],
      to: 'told',
      by: team,
      takes: ['toldHow'],
      onlyIf: [
        {
          when: { either: [{ not: { urgent: true } }, { taken: ['approve', 'backfill'] }, { enterprise: false }] },
          otherwise: '紧急情况先行检查的，应先“补办批准”再告知结果',
          cites: notice54.cite('5'),
          since: notice54.version.inForce,
        },
      ],
    },
    publish: {
      label: '公示结果',
      from: ['told'],
      to: 'published',
      by: team,
      needs: ['publishedAt'],
    },
    cancel: {
      label: '取消检查',
      from: ['planned', 'approved', 'notified'],
      to: 'cancelled',
      by: team,
      needs: ['cancelReason'],
    },
  },
  clocks: {
    publicity: {
      label: '公示检查结果',
      from: 'tell',
      until: 'publish',
      limit: notice118Limits.publishResult,
      whose: 'office',
      then: '列入逾期未公示的检查结果',
    },
  },
})
