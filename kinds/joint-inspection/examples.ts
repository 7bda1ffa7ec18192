// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const fromCounty = (name: string, unit: string, certificate: string) => ({ name, unit, certificate, expires: '2027-12-31' })
const two = [fromCounty('周某', '示范县市场监管局', 'SF-0101'), fromCounty('吴某', '示范县城市管理局', 'SF-0202')]

export const examples: Example[] = [
  {
    title: '综合查一次：批准、通知、检查、记录、告知、公示，一处当场责令整改',
    steps: [
      {
        step: 'plan',
        day: '2025-03-04',
        data: { mode: 'onecheck', scene: 'food-stall', items: '食品经营许可、占道经营、消防安全', departments: '市场监管、城市管理、消防', enterprise: true, plannedOn: '2025-03-11', intended: [{ entity: '甲镇一号便民食品店', place: '集镇东街' }] },
      },
      {
        step: 'visit',
        day: '2025-03-05',
        data: { certificatesShown: true, officers: two, objects: [{ entity: '甲镇一号便民食品店' }] },
        refused: '涉企检查尚未批准，应先办“批准检查”；来不及事先批准的，注明“紧急情况先行检查”并在检查后补办',
      },
      { step: 'combine', day: '2025-03-05', data: { combined: ['plan-2'], departments: '市场监管、城市管理、消防' } },
      { step: 'approve', day: '2025-03-06' },
      { step: 'notify', day: '2025-03-07', data: { noticeNumber: '甲检通〔2025〕3号' } },
      {
        step: 'visit',
        day: '2025-03-11',
        data: {
          certificatesShown: true,
          officers: [...two, fromCounty('郑某', '示范县消防救援大队', 'SF-0303')],
          objects: [
            { entity: '甲镇一号便民食品店', place: '集镇东街', result: 'problems' },
            { entity: '甲镇二号早点铺', place: '集镇东街', result: 'clear' },
          ],
          findings: [{ what: '熟食与生肉混放', place: '冷藏柜', object: '甲镇一号便民食品店', foundOn: '2025-03-11', fixOn: '2025-03-18' }],
        },
      },
      { step: 'record', day: '2025-03-12', data: { recordIndex: 'YX-2025-0311' } },
      { step: 'tell', day: '2025-03-14', data: { toldHow: '当面送达' } },
      { step: 'publish', day: '2025-04-14', data: { publishedAt: '县政府门户网站' } },
    ],
    expects: {
      state: 'published',
      clocks: { publicity: { last: '2025-04-14', late: false } },
      figures: {
        'enforce.inspections': 1,
        'enforce.joint_ops': 1,
        'enforce.onecheck': 1,
        'enforce.combined': 1,
        'enforce.onecheck_households': 2,
        'enforce.scenarios': 1,
        'enforce.person_times': 3,
        'enforce.subjects_checked': 2,
        'enforce.results_unpublished': 0,
      },
      in: '2025',
    },
  },
  {
    title: '2024年的联合检查：没有事先批准的规定，只有一名执法人员的检查不收',
    steps: [
      { step: 'plan', day: '2024-05-20', data: { mode: 'joint', scene: 'building-site' } },
      {
        step: 'visit',
        day: '2024-05-21',
        data: { certificatesShown: true, officers: two.slice(0, 1), objects: [{ entity: '乙镇二号工地项目部' }] },
        refused: '执法人员不足两人，检查应由两名以上具有执法资格的人员进行',
      },
      {
        step: 'visit',
        day: '2024-05-21',
        data: { certificatesShown: true, officers: two, objects: [{ entity: '乙镇二号工地项目部', result: 'clear' }] },
      },
      { step: 'record', day: '2024-05-21' },
      { step: 'tell', day: '2024-05-22' },
    ],
    expects: {
      state: 'told',
      clocks: { publicity: { last: '2024-06-20' } },
      figures: {
        'enforce.joint_ops': 1,
        'enforce.onecheck': 0,
        'enforce.scenarios': 0,
        'enforce.onecheck_households': 1,
        'enforce.person_times': 2,
        'enforce.results_unpublished': 1,
      },
      in: '2024',
    },
  },
  {
    title: '紧急情况先行检查，事后补办批准，笔录里补记待责令的问题',
    steps: [
      { step: 'plan', day: '2025-07-08', data: { mode: 'single', scene: 'gas', urgent: true } },
      {
        step: 'visit',
        day: '2025-07-08',
        data: { certificatesShown: true, officers: two, objects: [{ entity: '丙镇三号燃气供应站', result: 'problems' }] },
      },
      { step: 'record', day: '2025-07-08', data: { laterFindings: [{ what: '气瓶存放间通风不足', object: '丙镇三号燃气供应站', foundOn: '2025-07-08' }] } },
      { step: 'tell', day: '2025-07-09', refused: '紧急情况先行检查的，应先“补办批准”再告知结果' },
      { step: 'backfill', day: '2025-07-09' },
      { step: 'tell', day: '2025-07-09' },
    ],
    expects: {
      state: 'told',
      clocks: { publicity: { last: '2025-08-06' } },
      figures: { 'enforce.inspections': 1, 'enforce.joint_ops': 0, 'enforce.person_times': 2, 'enforce.results_unpublished': 1 },
      in: '2025',
    },
  },
  {
    title: '计划后并入另一次检查，取消',
    steps: [
      { step: 'plan', day: '2025-09-03', data: { mode: 'onecheck', scene: 'pharmacy' } },
      { step: 'cancel', day: '2025-09-05', data: { cancelReason: '与九月中旬的检查合并' } },
    ],
    expects: { state: 'cancelled', figures: { 'enforce.inspections': 0, 'enforce.scenarios': 0 }, in: '2025' },
  },
]
