// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '邻里纠纷转为刑事案件，另一人认定后处置、复盘',
    steps: [
      {
        step: 'report', day: '2024-05-13', by: '平安办甲',
        data: { type: 'civil-to-criminal', occurredOn: '2024-05-12', people: 2, brief: '一村两户因排水起纠纷，一方受伤。', told: ['police'] },
      },
      { step: 'confirm', day: '2024-05-14', by: '平安办甲', data: { grounds: '公安机关已立案。' }, refused: '认定与报告应由不同的人办理' },
      { step: 'confirm', day: '2024-05-14', by: '分管领导乙', data: { grounds: '公安机关已立案，起因是已登记的邻里纠纷。' } },
      { step: 'handle', day: '2024-05-15', by: '平安办甲', data: { measures: '安抚双方家属，村干部值守三日。' } },
      { step: 'close', day: '2024-07-08', by: '平安办甲', data: { outcome: '案件移送审查起诉，赔偿已先行支付。' } },
      { step: 'review', day: '2024-07-22', by: '分管领导乙', data: { lessons: '排水纠纷排查后一个月内未回访，应改为半月一次。' } },
    ],
    expects: { state: 'reviewed', figures: { 'mediation.civil_to_criminal': 1, 'stability.malignant': 0, 'petition.mass': 0 }, in: '2024' },
  },
  {
    title: '群体性集体上访，先报告本级党委、政府',
    steps: [
      {
        step: 'report', day: '2023-10-09', by: '信访岗丙', data: { type: 'mass-petition', occurredOn: '2023-10-09', people: 12 },
        refused: '上访事件没有写明已报告本级党委、政府，应先报告再登记',
      },
      {
        step: 'report', day: '2023-10-09', by: '信访岗丙',
        data: { type: 'mass-petition', occurredOn: '2023-10-09', people: 12, told: ['committee', 'joint'] },
      },
      { step: 'confirm', day: '2023-10-10', by: '平安办甲', data: { grounds: '同一诉求，十二人到镇集中反映。' } },
      { step: 'handle', day: '2023-10-10', by: '信访岗丙', data: { measures: '推选代表五人座谈，当场登记信访事项。' } },
      { step: 'close', day: '2023-10-11', by: '信访岗丙', data: { outcome: '群众返回，诉求按信访程序办理。' } },
    ],
    expects: { state: 'closed', figures: { 'petition.mass': 1, 'petition.beijing': 0 }, in: '2023' },
  },
  {
    title: '去年最后一天发生、今年报告的，计入去年',
    steps: [{ step: 'report', day: '2024-01-02', data: { type: 'malignant', occurredOn: '2023-12-31', told: ['police', 'committee'] } }],
    expects: { state: 'reported', figures: { 'stability.malignant': 1 }, in: '2023' },
  },
  {
    title: '认定不属于的不计入',
    steps: [
      {
        step: 'report', day: '2022-08-15', by: '信访岗丙',
        data: { type: 'beijing-petition', occurredOn: '2022-08-12', people: 1, told: ['committee'] },
      },
      { step: 'dismiss', day: '2022-08-16', by: '分管领导乙', data: { grounds: '本人到市就医，途中到接访场所咨询，未登记。' } },
    ],
    expects: { state: 'dismissed', figures: { 'petition.beijing': 0, 'petition.mass': 0 }, in: '2022' },
  },
]
