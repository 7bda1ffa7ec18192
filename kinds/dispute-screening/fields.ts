// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, note, number, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const round = '排查轮次'
const result = '排查结果'

export const fields = {
  type: choice('排查类型', { regular: '定期排查', campaign: '专项行动' }, { group: round, steady: true }),
  campaign: text('专项行动名称', { group: round, asked: { type: 'campaign' } }),
  startedOn: day('排查起始日', { group: round }),
  endedOn: day('排查截止日', { group: round }),

  nothingFound: yesNo('未发现矛盾纠纷', { group: result }),
  // Codes of a dispute's own type: each row becomes a dispute and is typed here only once.
  found: rows('新发现的纠纷', {
    foundOn: day('发现日期'),
    type: choice('纠纷类型', {
      neighbour: '邻里',
      family: '婚姻家庭',
      land: '土地',
      labour: '劳动',
      contract: '合同',
      damages: '损害赔偿',
      expropriation: '征拆',
      other: '其他',
    }),
    about: text('纠纷事由', { help: '一句话，不写姓名和电话' }),
    households: number('涉及户数', '户'),
  }, { group: result, help: '每行登记成一件矛盾纠纷' }),
  known: link('已登记的纠纷', ['dispute'], { group: result, help: '排查到以前已经登记的，关联原件，不另立' }),

  judgement: note('风险研判意见', { group: '研判', help: '不写姓名' }),
}
