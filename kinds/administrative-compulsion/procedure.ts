// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { compulsionLaw as law, compulsionLimits as limits, litigationInterpretation as interpretation } from '../../law/law.ts'
import { fields } from './fields.ts'
import { certified, demandOver, notAtNight, onTheSite, powers, remediesOver } from './rules.ts'

const team = ['enforcement-team', 'enforcement-head']
const heads = ['enforcement-head', 'deputy-leader', 'mayor']
const seizure = { form: 'seizure' } as const
const enforcing = ['own', 'substitute', 'demolition'] as const

export const administrativeCompulsion = procedure(fields, {
  states: {
    proposed: '已提请',
    rejected: '不予批准',
    approved: '已批准',
    inForce: '查封、扣押中',
    testing: '检测鉴定中',
    released: '已解除',
    urged: '已催告',
    decided: '已决定强制执行',
    carriedOut: '已执行',
    applied: '已申请法院',
    accepted: '法院已受理',
    ruled: '法院已裁定',
    closed: '已办结',
  },
  steps: {
    propose: {
      label: '提请', from: 'nothing', to: 'proposed', by: team, needs: ['form', 'about', 'power', 'partyKind'],
      takes: ['penalty', 'decisionNumber', 'party', 'organisation', 'address', 'urgent', 'urgentWhy'],
      onlyIf: [
        {
          when: {
            either: [{ partyKind: 'citizen', party: { given: true } }, { partyKind: 'organisation', organisation: { given: true } }],
          },
          otherwise: '请按当事人类别填写当事人或者当事单位',
        },
        { when: { either: [{ not: { urgent: true } }, { urgentWhy: { given: true } }] }, otherwise: '情况紧急的请写明紧急情况', cites: law.cite('19') },
        {
          when: { either: [seizure, { decisionNumber: { given: true } }] },
          otherwise: '强制执行应有已经生效的行政决定，请填写所依据的决定书文号', cites: law.cite('53'),
        },
      ],
      relies: powers,
      number: { series: '强' },
    },
    reject: { label: '不予批准', from: ['proposed'], to: 'rejected', by: heads, apartFrom: 'propose', needs: ['rejectWhy'] },
    approve: { label: '批准', from: ['proposed'], to: 'approved', by: heads, apartFrom: 'propose', cites: law.cite('18', 1, 1) },

    seize: {
      label: '查封、扣押', from: ['approved'], to: 'inForce', by: team,
      needs: ['officers', 'certificatesShown', 'rightsTold', 'siteRecord', 'things'],
      takes: ['recordIndex'], relies: [certified], cites: law.cite('24', 1),
      onlyIf: [{ when: seizure, otherwise: '提请的不是查封、扣押，请按所提请的方式办理' }, ...onTheSite],
    },
    // The measure comes first and the approval within 24 hours after it.
    seizeAtOnce: {
      label: '紧急查封、扣押', from: ['proposed'], to: 'inForce', by: team,
      needs: ['officers', 'certificatesShown', 'rightsTold', 'siteRecord', 'things'],
      takes: ['recordIndex'], relies: [certified], cites: law.cite('19'),
      onlyIf: [
        { when: seizure, otherwise: '提请的不是查封、扣押，请按所提请的方式办理' },
        { when: { urgent: true }, otherwise: '不是情况紧急的，应先经负责人批准', cites: law.cite('18', 1, 1) },
        ...onTheSite,
      ],
    },
    backfill: {
      label: '补办批准', from: ['inForce'], by: heads, apartFrom: 'seizeAtOnce', cites: law.cite('19'),
      onlyIf: [{ when: { taken: 'seizeAtOnce' }, otherwise: '只有情况紧急当场实施的才补办批准', cites: law.cite('19') }],
    },
    extend: {
      label: '延长查封、扣押', from: ['inForce'], by: heads, needs: ['extendDays', 'extendReason', 'extensionTold'], cites: law.cite('25', 1),
      onlyIf: [
        { when: { extendDays: { atLeast: 1 } }, otherwise: '延长天数应为1日以上', cites: law.cite('25', 1) },
        { when: { extensionTold: true }, otherwise: '延长的决定应及时书面告知当事人并说明理由', cites: law.cite('25', 2) },
      ],
    },
    startTesting: {
      label: '开始检测、鉴定', from: ['inForce'], to: 'testing', by: team, needs: ['testingWhat', 'testingTold'], cites: law.cite('25', 3),
      onlyIf: [{ when: { testingTold: true }, otherwise: '检测、检验、鉴定的期间应明确并书面告知当事人，没有告知的不能不计入', cites: law.cite('25', 3) }],
    },
    endTesting: { label: '检测、鉴定结束', from: ['testing'], to: 'inForce', by: team, cites: law.cite('25', 3) },
    release: { label: '解除查封、扣押', from: ['inForce', 'testing'], to: 'released', by: team, needs: ['releaseWhy'], takes: ['result'] },

    urge: {
      label: '催告', from: ['approved', 'urged'], to: 'urged', by: team, needs: ['duty', 'dutyBy'],
      takes: ['demandHeard', 'announcement', 'estimate', 'substitute'],
      onlyIf: [
        { when: { not: seizure }, otherwise: '查封、扣押不需要催告' },
        { when: { inOrder: ['urge', 'dutyBy'] }, otherwise: '催告书载明的履行期限早于催告之日，请核对' },
      ],
      cites: law.cite('35'),
    },
    hearParty: { label: '听取陈述、申辩', from: ['urged'], by: team, needs: ['demandHeard'], cites: law.cite('36') },
    decide: {
      label: '作出强制执行决定', from: ['urged'], to: 'decided', by: heads, needs: ['enforcementNumber'],
      takes: ['remediesEnd', 'noRemedy', 'remedied', 'hiding', 'estimate', 'substitute'],
      onlyIf: [
        { when: { form: enforcing }, otherwise: '申请法院执行的不作强制执行决定，请办理“申请法院执行”' },
        demandOver,
        {
          when: { either: [{ not: { form: 'demolition' } }, remediesOver[0]!.when] }, otherwise: remediesOver[0]!.otherwise,
          cites: law.cite('44'),
        },
        {
          when: { either: [{ not: { form: 'demolition' } }, { noRemedy: true }, { remedied: { given: true } }] },
          otherwise: '强制拆除须当事人在法定期限内不复议、不诉讼又不拆除；复议、诉讼已经终结而决定得到维持的，填写其结果', cites: law.cite('44'),
        },
        {
          when: { either: [{ not: { form: 'demolition' } }, { not: { inOrder: ['decide', 'remediesEnd'] } }] },
          otherwise: '复议和诉讼期限还没有都届满，届满的次日起才可以强制拆除', cites: law.cite('44'),
        },
        {
          when: { either: [{ not: { form: 'demolition' } }, { announcement: { given: true } }] },
          otherwise: '强制拆除应予公告，请填写公告地点', cites: law.cite('44'),
        },
      ],
      cites: law.cite('37', 1),
    },
    urgeSubstitute: {
      label: '代履行前催告', from: ['decided'], by: team, cites: law.cite('51', 1, 2),
      onlyIf: [{ when: { form: 'substitute' }, otherwise: '只有代履行在三日前再催告', cites: law.cite('51', 1, 2) }],
    },
    perform: {
      label: '实施强制执行', from: ['decided'], to: 'carriedOut', by: team, needs: ['officers', 'certificatesShown', 'rightsTold', 'siteRecord'],
      takes: ['recordIndex', 'atNight', 'utilities', 'result', 'cost', 'substitute'], relies: [certified],
      onlyIf: [
        ...onTheSite, ...notAtNight,
        {
          when: { either: [{ not: { form: 'substitute' } }, { taken: 'urgeSubstitute' }, { urgent: true }] },
          otherwise: '代履行三日前应催告当事人；道路、河道、公共场所的障碍物需要立即清除的注明情况紧急', cites: law.cite('51', 1, 2),
        },
      ],
      waits: [{ since: 'urgeSubstitute', limit: limits.demandBeforePerformance, ahead: true, otherwise: '代履行的催告太迟，应在实施的三个工作日前催告' }],
    },

    apply: {
      label: '申请法院执行', from: ['urged'], to: 'applied', by: heads, needs: ['courtName', 'remediesEnd', 'noRemedy'],
      takes: ['remedied'], cites: law.cite('53'),
      onlyIf: [
        { when: { form: 'court' }, otherwise: '提请的不是申请法院执行，请按所提请的方式办理' },
        ...remediesOver,
        {
          when: { not: { inOrder: ['apply', 'dutyBy'] } },
          otherwise: '催告书给的履行期限还没有届满，届满的次日起才可以申请法院执行', cites: interpretation.cite('155', 1, 5),
        },
        {
          when: { not: { inOrder: ['apply', 'remediesEnd'] } },
          otherwise: '复议和诉讼期限还没有都届满，届满的次日起才可以申请法院执行', cites: law.cite('53'),
        },
        { when: { taken: 'windowOpens' }, otherwise: '请先登记“申请期限开始”，它的日期是复议和诉讼期限均届满之日', cites: law.cite('53') },
      ],
      waits: [{ since: 'urge', limit: limits.waitAfterDemand, otherwise: '催告书送达十个工作日后仍未履行的才可以申请法院执行' }],
    },
    // Its day is the day on which both remedies have run out: from it the three months run.
    windowOpens: {
      label: '申请期限开始', from: ['approved', 'urged'], by: team, needs: ['remediesEnd'],
      onlyIf: [
        { when: { form: 'court' }, otherwise: '只有申请法院执行有这个期限' },
        {
          when: { inOrder: ['windowOpens', 'remediesEnd'] }, otherwise: '这一步的日期应是复议和诉讼期限均届满之日，不能晚于它', cites: law.cite('53'),
        },
        {
          when: { inOrder: ['remediesEnd', 'windowOpens'] }, otherwise: '这一步的日期应是复议和诉讼期限均届满之日，不能早于它', cites: law.cite('53'),
        },
      ],
      cites: law.cite('53'),
    },
    courtAccepts: { label: '法院受理', from: ['applied'], to: 'accepted', by: team, outside: true, cites: interpretation.cite('155', 3) },
    courtRules: {
      label: '法院裁定', from: ['applied', 'accepted'], to: 'ruled', by: team, outside: true, needs: ['ruling'],
      takes: ['rulingNumber', 'paper'],
      cites: interpretation.cite('160', 1),
    },
    close: {
      label: '办结', from: ['released', 'carriedOut', 'ruled', 'urged', 'approved'], to: 'closed', by: team, needs: ['result'],
    },
  },
  clocks: {
    backfill: {
      label: '补办批准', from: 'seizeAtOnce', until: ['backfill', 'release'], limit: limits.reportUrgent, whose: 'office',
      then: '负责人认为不应当采取的立即解除；没有补办的属程序违法',
    },
    seizure: {
      label: '查封、扣押期限', from: ['seize', 'seizeAtOnce'], until: 'release', limit: limits.seizure, whose: 'office',
      extend: { by: 'extend', days: 'extendDays', atMost: limits.extendSeizure },
      pause: { from: 'startTesting', until: 'endTesting', cites: law.cite('25', 3) },
      then: '期限届满应及时作出处理决定或者解除，退还财物',
    },
    dutyBy: {
      label: '催告的履行期限', from: 'urge', restarts: 'urge', until: ['decide', 'apply', 'close'], limit: { on: 'dutyBy', cites: law.cite('35') },
      whose: 'resident',
      advice: true, then: '逾期仍不履行又没有正当理由的，可以作出强制执行决定或者申请法院执行',
    },
    apply: {
      label: '申请法院执行', from: 'windowOpens', until: ['apply', 'close'], limit: limits.applyToCourt, whose: 'office',
      then: '逾期无正当理由的，法院不予受理（行政诉讼法解释第一百五十六条）',
    },
  },
})
