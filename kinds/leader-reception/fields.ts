// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, member, note, number, person, rows, telephone, text } from '../../kernel/declare/declare.ts'

const rota = '日程'
const reception = '接待'

export const fields = {
  type: choice('形式', { reception: '接访', visit: '下访', case: '包案约谈' }, { group: rota, steady: true }),
  leader: member('接访领导', 'staff-member.leader', { group: rota, help: '临时换人的，接待时改填' }),
  plannedOn: day('安排日期', { group: rota }),
  place: text('地点', { group: rota, steady: true }),
  missReason: text('没有接访的原因', { group: rota }),

  people: number('接待群众', '人次', { group: reception, help: '没有人来的填 0' }),
  visits: rows('来访', {
    visitor: person('来访人'),
    about: text('反映事由', { help: '一句话，不写姓名和电话' }),
    outcome: choice('处理结果', { solved: '现场解决', registered: '登记受理', guided: '引导' }),
    matter: link('已登记的信访或者纠纷', ['petition', 'dispute']),
  }, { group: reception }),
  newPetitions: rows('新登记的信访', {
    petitioner: person('信访人'),
    phone: telephone('联系电话', { personal: true }),
    address: text('住址', { personal: true }),
    people: number('信访人数', '人'),
    representatives: number('推选代表人数', '人'),
    about: text('信访事由', { help: '一句话，不写姓名和电话' }),
    request: note('请求、事实和理由', { personal: true }),
  }, { group: reception, help: '每行登记成一件信访，不另填一遍' }),
  summary: note('接访情况', { group: reception, help: '不写姓名' }),
}
