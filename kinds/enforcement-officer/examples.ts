// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '本镇执法人员上岗、领证、调整岗位',
    steps: [
      { step: 'record', day: '2024-03-04', data: { person: '钱某甲', post: 'b', from: '2024-03-01' } },
      {
        step: 'certify', day: '2024-05-06',
        data: { certificate: '示范执0001', obtained: 'first', scope: '综合执法，示范县甲镇', issuedOn: '2024-04-28', validTo: '2029-04-27' },
      },
      { step: 'change', day: '2024-09-02', data: { post: 'a' } },
    ],
    expects: {
      state: 'certified', clocks: { certificate: { last: '2029-04-27' } },
      figures: { 'enforce.staff': 1, 'enforce.certified': 1, 'enforce.new_certified': 1 }, in: '2024',
    },
  },
  {
    title: '县级部门派驻人员，证件十二月三十日到期没有换发，年末不再计为持证',
    steps: [
      { step: 'record', day: '2023-02-06', data: { person: '冯某乙', dispatchedFrom: '示范县应急管理局', post: 'a', from: '2023-02-06' } },
      {
        step: 'certify', day: '2023-02-03', data: { certificate: '示范执0102', issuedOn: '2018-12-31', validTo: '2023-12-30' },
        refused: '2023-02-03 的持证早于本件的上岗登记，日期不能早于登记之日',
      },
      { step: 'certify', day: '2023-02-06', data: { certificate: '示范执0102', issuedOn: '2018-12-31', validTo: '2023-12-30' } },
    ],
    expects: {
      state: 'certified', clocks: { certificate: { last: '2023-12-30' } },
      figures: { 'enforce.staff': 1, 'enforce.certified': 0, 'enforce.new_certified': 0 }, in: '2023',
    },
  },
  {
    title: '过期证件不能登记为持证',
    steps: [
      { step: 'record', day: '2024-01-08', data: { person: '褚某丙', from: '2024-01-08' } },
      {
        step: 'certify', day: '2024-01-08', data: { certificate: '示范执0203', issuedOn: '2019-01-07', validTo: '2024-01-06' },
        refused: '证件在持证日已经过期，应填写有效的证件',
      },
    ],
    expects: { state: 'posted', figures: { 'enforce.staff': 1, 'enforce.certified': 0 }, in: '2024' },
  },
  {
    title: '到期之前续证，持证不中断，不计入新取得',
    steps: [
      { step: 'record', day: '2024-01-08', data: { person: '沈某戊', post: 'a', from: '2024-01-08' } },
      {
        step: 'certify', day: '2024-01-08',
        data: { certificate: '示范执0405', obtained: 'moved', issuedOn: '2019-06-10', validTo: '2024-06-09' },
      },
      { step: 'renew', day: '2024-06-11', refused: '证件在续证日已经过期，不能续证，应终止本条，自领取新证之日另登记一条' },
      { step: 'renew', day: '2024-06-07' },
      { step: 'receive', day: '2024-06-07', data: { validTo: '2029-06-09' } },
    ],
    expects: {
      state: 'certified', clocks: { certificate: { last: '2029-06-09' } },
      figures: { 'enforce.staff': 1, 'enforce.certified': 1, 'enforce.new_certified': 0 }, in: '2024',
    },
  },
  {
    title: '证件暂扣，本条自暂扣之日终止',
    steps: [
      { step: 'record', day: '2022-06-06', data: { person: '卫某丁', from: '2022-06-06' } },
      { step: 'certify', day: '2022-06-06', data: { certificate: '示范执0304', issuedOn: '2022-06-01', validTo: '2027-05-31' } },
      { step: 'end', day: '2024-05-31', data: { why: 'suspended' } },
    ],
    expects: { state: 'ended', figures: { 'enforce.staff': 0, 'enforce.certified': 0 }, in: '2024-05' },
  },
]
