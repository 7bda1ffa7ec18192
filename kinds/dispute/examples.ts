// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const neighbours = [{ name: '张某甲' }, { name: '李某乙' }]
const mediators = [{ mediator: { id: 'mediator-one' } }]
const accepted = { parties: neighbours, mediators, willing: true }
const inEffect = { partiesSigned: true, mediatorSigned: true, committeeSealed: true }

export const examples: Example[] = [
  {
    title: '排查发现的邻里纠纷，书面协议盖章后生效，按期履行、回访、归档',
    steps: [
      {
        step: 'register', day: '2024-03-11',
        data: { source: 'screening', foundOn: '2024-03-12', type: 'neighbour' },
        refused: '发现日期晚于登记日期，应为登记当日或者以前',
      },
      {
        step: 'register', day: '2024-03-12',
        data: { source: 'screening', foundOn: '2024-03-11', type: 'neighbour', about: '屋檐滴水', brief: '张某甲翻修屋面后雨水落在李某乙院内。', households: 2 },
      },
      { step: 'accept', day: '2024-03-13', data: { ...accepted, parties: [{ name: '张某甲' }] }, refused: '纠纷至少有两方当事人，请逐方填写' },
      { step: 'accept', day: '2024-03-13', data: accepted },
      { step: 'mediate', day: '2024-03-15', data: { record: '到现场查看，双方同意由张某甲加装天沟。' } },
      {
        step: 'agree', day: '2024-03-18',
        data: { agreementForm: 'written', amount: 120_000, performBy: '2024-04-20', partiesSigned: true, mediatorSigned: true },
        refused: '书面协议尚未生效：还没有加盖人民调解委员会印章',
      },
      { step: 'agree', day: '2024-03-20', data: { agreementForm: 'written', amount: 120_000, performBy: '2024-04-20', ...inEffect } },
      { step: 'addPapers', day: '2024-03-21', refused: '请选择要补入卷宗的材料' },
      { step: 'addPapers', day: '2024-03-21', data: { agreementPaper: ['018e5d3a-7c00-7000-8000-000000000001'] } },
      { step: 'file', day: '2024-03-22', refused: '达成协议的，归档前应有履行或者回访的记录' },
      { step: 'perform', day: '2024-04-10' },
      { step: 'followUp', day: '2024-04-25', data: { visit: '天沟已装好，双方没有再起争执。' } },
      { step: 'file', day: '2024-04-30' },
    ],
    expects: {
      state: 'filed',
      clocks: {
        mediate: { last: '2024-04-13' },
        perform: { last: '2024-04-20', late: false },
        confirm: { last: '2024-04-19' },
      },
      figures: {
        'mediation.screened': 1, 'mediation.screened_resolved': 1, 'mediation.mediated': 1, 'mediation.mediated_resolved': 1,
        'mediation.resolved': 1, 'mediation.carried_resolved': 0, 'mediation.households': 2, 'mediation.days_sum': 7,
      },
      in: '2024',
    },
  },
  {
    title: '上年受理的土地纠纷，口头协议达成之日生效，共同申请司法确认',
    steps: [
      { step: 'register', day: '2023-12-19', data: { source: 'request', foundOn: '2023-12-19', type: 'land', about: '流转地块界线', households: 3 } },
      { step: 'accept', day: '2023-12-20', data: { ...accepted, adviser: { id: 'adviser-one' } } },
      { step: 'agree', day: '2024-01-05', data: { agreementForm: 'oral', amount: 0 }, refused: '口头协议由调解员记录内容，请填写协议内容' },
      { step: 'agree', day: '2024-01-05', data: { agreementForm: 'oral', amount: 0, content: '以老田埂为界，各自耕种。' } },
      { step: 'rule', day: '2024-01-30', data: { ruling: 'valid' }, refused: '还没有登记共同申请司法确认，请先补登' },
      { step: 'confirm', day: '2024-01-31' },
      { step: 'rule', day: '2024-02-20', data: { ruling: 'valid' } },
      { step: 'perform', day: '2024-03-01' },
      { step: 'file', day: '2024-03-29' },
    ],
    expects: {
      state: 'filed',
      // 4 February 2024 is a Sunday on which the country worked, so the window does not move.
      clocks: { confirm: { last: '2024-02-04', late: false } },
      figures: {
        'mediation.mediated': 0, 'mediation.mediated_resolved': 0, 'mediation.resolved': 1, 'mediation.carried_resolved': 1,
        'mediation.land_cases': 1, 'mediation.households': 3,
      },
      in: '2024',
    },
  },
  {
    title: '警调对接的欠薪纠纷，交办退回后改派，有激化风险及时报告，调解不成转仲裁',
    steps: [
      { step: 'register', day: '2024-06-03', data: { source: 'police', foundOn: '2024-06-03', type: 'labour', about: '工地欠薪' } },
      { step: 'assign', day: '2024-06-03', data: { assignedTo: '二村人民调解委员会', dueOn: '2024-06-21' } },
      { step: 'handBack', day: '2024-06-04', data: { backReason: '用工单位不在本村' } },
      { step: 'assign', day: '2024-06-05', data: { assignedTo: '甲镇人民调解委员会', dueOn: '2024-07-05' } },
      {
        step: 'alert', day: '2024-06-06', data: { risk: 'crime', measures: '劝离现场，约定次日协商。' },
        refused: '可能引起治安、刑事案件的应及时报告，请写明已报告的公安机关或者部门',
      },
      { step: 'alert', day: '2024-06-06', data: { risk: 'crime', measures: '劝离现场，约定次日协商。', reportedTo: '甲镇派出所' } },
      { step: 'accept', day: '2024-06-07', data: { parties: [{ name: '王某丙' }, { organisation: '示范建筑有限公司' }], mediators, willing: true } },
      { step: 'fail', day: '2024-06-28', refused: '终止调解须填写“已告知的途径”' },
      { step: 'fail', day: '2024-06-28', data: { routesTold: ['arbitration', 'administrative', 'court'] } },
      { step: 'refer', day: '2024-07-01', data: { referredTo: 'arbitration' } },
      { step: 'file', day: '2024-07-31' },
    ],
    expects: {
      state: 'filed',
      clocks: { settle: { last: '2024-07-05', late: false }, mediate: { last: '2024-07-07' } },
      figures: { 'mediation.screened': 0, 'mediation.mediated': 1, 'mediation.mediated_resolved': 0, 'mediation.resolved': 0, 'mediation.prevent_escalation': 1 },
      in: '2024',
    },
  },
  {
    title: '一方明确拒绝的不调解，转其他途径',
    steps: [
      { step: 'register', day: '2024-05-13', data: { source: 'initiative', foundOn: '2024-05-13', type: 'family', about: '分家析产' } },
      { step: 'accept', day: '2024-05-14', data: { ...accepted, willing: false }, refused: '有当事人明确拒绝调解，不得调解，可以转其他途径' },
      { step: 'refer', day: '2024-05-14', data: { referredTo: 'court' } },
    ],
    expects: { state: 'referred', figures: { 'mediation.mediated': 0, 'mediation.prevent_escalation': 0 }, in: '2024' },
  },
  {
    title: '交办件超过限期才达成协议，司法确认的最后一日在国庆假期内顺延',
    steps: [
      { step: 'register', day: '2024-08-05', data: { source: 'superior', foundOn: '2024-08-02', type: 'damages', about: '农机碰撞' } },
      { step: 'assign', day: '2024-08-05', data: { assignedTo: '三村人民调解委员会', dueOn: '2024-08-30' } },
      { step: 'accept', day: '2024-08-06', data: accepted },
      { step: 'agree', day: '2024-09-06', data: { agreementForm: 'written', amount: 860_000, ...inEffect } },
      { step: 'confirm', day: '2024-10-09' },
      { step: 'rule', day: '2024-10-15', data: { ruling: 'dismissed' } },
    ],
    expects: {
      state: 'agreed',
      clocks: { settle: { last: '2024-08-30', late: true }, confirm: { last: '2024-10-08', late: true } },
      figures: { 'mediation.screened': 0, 'mediation.mediated_resolved': 1, 'mediation.days_sum': 31 },
      in: '2024',
    },
  },
]
