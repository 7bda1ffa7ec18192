// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { disclosureLimits, disclosureRegulation as regulation, notice118Limits, penaltyLaw, penaltyLimits } from '../../law/law.ts'
import { fields } from './fields.ts'

const offices = ['party-office', 'enforcement-team', 'handler']
const checkers = ['party-office', 'justice-office']

export const publication = procedure(fields, {
  states: {
    formed: '待公开',
    drafted: '已拟公开件',
    checked: '已审查',
    published: '已公开',
    overturned: '待撤回',
    withdrawn: '已撤回',
    expired: '公开期满',
    withheld: '不予公开',
  },
  steps: {
    // Its day is the day the information was formed, from which the days of publication run.
    form: {
      label: '信息形成', from: 'nothing', to: 'formed', by: offices, needs: ['name', 'item'], takes: ['source', 'office', 'body'],
      number: { series: '公开' },
    },
    draft: { label: '拟公开件', from: ['formed', 'drafted'], to: 'drafted', by: offices, takes: ['name', 'body', 'redaction'] },
    check: {
      label: '公开审查', from: ['drafted'], to: 'checked', by: checkers, apartFrom: 'draft', needs: ['redacted', 'secrecy'],
      takes: ['redaction'],
      onlyIf: [
        { when: { redacted: true }, otherwise: '公开件还有没有遮蔽的个人信息或者商业秘密，退回修改后再审查', cites: regulation.cite('15') },
        { when: { secrecy: true }, otherwise: '没有作保密审查的信息不能公开', cites: regulation.cite('17', 2) },
      ],
    },
    sendBack: { label: '退回修改', from: ['drafted', 'checked'], to: 'formed', by: checkers, needs: ['backWhy'] },
    publish: {
      label: '公开', from: ['checked'], to: 'published', by: offices, needs: ['carriers'], takes: ['address', 'keepUntil'],
      onlyIf: [{ when: { inOrder: ['publish', 'keepUntil'] }, otherwise: '公开至的日期早于公开之日，请核对' }],
      cites: regulation.cite('26'),
    },
    withhold: {
      label: '决定不予公开', from: ['formed', 'drafted', 'checked'], to: 'withheld', by: checkers, apartFrom: 'form', needs: ['withholdWhy'],
    },
    // Its day is the day of the change: the twenty days run anew and the page goes through the check again.
    change: {
      label: '信息变更', from: ['published'], to: 'formed', by: offices, needs: ['changed'], takes: ['name', 'body'],
      cites: regulation.cite('26'),
    },
    // Its day is the day on which the decision was changed or done away with.
    overturn: {
      label: '决定被变更、撤销', from: ['published'], to: 'overturned', by: [...offices, 'justice-office'], needs: ['changeKind'],
      cites: penaltyLaw.cite('48', 2),
    },
    withdraw: {
      label: '撤回', from: ['overturned', 'published'], to: 'withdrawn', by: offices, needs: ['withdrawReason', 'reasonPublished'],
      onlyIf: [
        {
          when: { either: [{ not: { item: 'penalty' } }, { taken: 'overturn' }] },
          otherwise: '行政处罚决定被变更、撤销、确认违法或者无效的才撤回，请先登记“决定被变更、撤销”', cites: penaltyLaw.cite('48', 2),
          since: penaltyLaw.version.inForce,
        },
        {
          when: { either: [{ not: { item: 'penalty' } }, { reasonPublished: true }] },
          otherwise: '撤回行政处罚决定信息应公开说明理由', cites: penaltyLaw.cite('48', 2), since: penaltyLaw.version.inForce,
        },
      ],
    },
    expire: {
      label: '公开期满', from: ['published'], to: 'expired', by: offices,
      onlyIf: [
        { when: { keepUntil: { given: true } }, otherwise: '没有规定公开期限的信息不因期满下架' },
        { when: { inOrder: ['keepUntil', 'expire'] }, otherwise: '公开期限还没有届满' },
      ],
    },
  },
  clocks: {
    publish: {
      label: '公开期限', from: 'form', restarts: 'change', until: ['publish', 'withhold'], whose: 'office',
      limit: [
        { when: { item: ['penalty', 'licence'] }, limit: notice118Limits.publishPenalty },
        { when: { item: ['compulsion', 'inspection'] }, limit: notice118Limits.publishResult },
        { when: {}, limit: disclosureLimits.publish },
      ],
      then: '列入逾期未公开的信息',
    },
    withdraw: {
      label: '撤回期限', from: 'overturn', until: 'withdraw', whose: 'office',
      limit: [{ when: { item: 'penalty' }, limit: penaltyLimits.withdrawPublication }],
      then: '继续公开已被撤销的决定，当事人可以要求撤回并依法救济',
    },
    keep: {
      label: '公开至', from: 'publish', until: ['expire', 'withdraw', 'overturn'], limit: { on: 'keepUntil' }, whose: 'office', advice: true,
      then: '期满后下架并存档',
    },
  },
})
