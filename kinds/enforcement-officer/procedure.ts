// SPDX-License-Identifier: MulanPSL-2.0
import { penaltyLaw } from '../../law/law.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const keepers = ['enforcement-team', 'enforcement-head']

export const enforcementOfficer = procedure(fields, {
  states: { posted: '在岗未持证', certified: '持证在岗', renewing: '已续证待登记新证', ended: '已终止' },
  steps: {
    record: {
      label: '上岗登记', from: 'nothing', to: 'posted', by: keepers,
      needs: ['person', 'from'], takes: ['staff', 'dispatchedFrom', 'team', 'post'],
      onlyIf: [{
        when: { not: { staff: { given: true }, dispatchedFrom: { given: true } } },
        otherwise: '在册人员和派驻单位同时填写，本镇人员只填前者，派驻人员只填后者',
      }],
    },
    certify: {
      label: '持证', from: ['posted'], to: 'certified', by: keepers, outside: true,
      needs: ['certificate', 'issuedOn', 'validTo'], takes: ['obtained', 'scope'],
      onlyIf: [
        { when: { inOrder: ['from', 'certify'] }, otherwise: '持证日早于上岗日期，应为上岗之日或者以后' },
        { when: { inOrder: ['issuedOn', 'certify'] }, otherwise: '发证日期晚于持证日，证件发出之前不能算持证' },
        { when: { inOrder: ['certify', 'validTo'] }, otherwise: '证件在持证日已经过期，应填写有效的证件' },
      ],
      cites: penaltyLaw.cite('42', 1),
    },
    // Two steps for one act: a guard sees the facts with the step's data already in them, so the old last day has to be
    // asked before the new one is given. Otherwise a renewal after a gap would make the days of the gap certified.
    renew: {
      label: '续证', from: ['certified'], to: 'renewing', by: keepers, outside: true,
      onlyIf: [{ when: { inOrder: ['renew', 'validTo'] }, otherwise: '证件在续证日已经过期，不能续证，应终止本条，自领取新证之日另登记一条' }],
    },
    receive: {
      label: '登记新证', from: ['renewing'], to: 'certified', by: keepers,
      needs: ['validTo'], takes: ['certificate', 'scope'],
      onlyIf: [
        { when: { inOrder: ['receive', 'renew'] }, otherwise: '登记新证晚于续证日，应与续证同日' },
        { when: { inOrder: ['receive', 'validTo'] }, otherwise: '新证在登记日已经过期，应填写有效的证件' },
      ],
      cites: penaltyLaw.cite('42', 1),
    },
    change: { label: '变更', from: ['posted', 'certified'], by: keepers, takes: ['team', 'post', 'scope'] },
    end: {
      label: '终止', from: ['posted', 'certified', 'renewing'], to: 'ended', by: keepers,
      needs: ['why'],
      onlyIf: [{ when: { inOrder: ['from', 'end'] }, otherwise: '终止日早于上岗日期，应为上岗之日或者以后' }],
    },
  },
  clocks: {
    certificate: {
      label: '证件到期', from: 'certify', restarts: 'receive', until: 'end',
      limit: { on: 'validTo', cites: penaltyLaw.cite('42', 1) }, whose: 'office',
      then: '到期次日起不再计为持证，不能列为检查、处罚的执法人员', advice: true,
    },
  },
})
