// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, note, number, papers, person, text, yesNo } from '../../kernel/declare/declare.ts'

const due = '应报'
const paper = '报送'
const after = '点评和归档'

export const fields = {
  type: choice('报告类型', {
    shufa: '述法报告',
    village: '村书记述法',
    duties: '第一责任人职责清单',
    personal: '个人有关事项报告',
    spending: '三公经费与采购自查',
    integrity: '廉政约束文件',
  }, { group: due }),
  person: person('报告人', { group: due }),
  post: choice('报告人职务', { secretary: '党委书记', mayor: '镇长', leader: '班子成员', village: '村（社区）书记', other: '其他' }, { group: due }),
  year: number('年度', '年', { group: due, help: '报告所述的年度，例如 2024' }),
  dueOn: day('报送期限', { group: due, help: '按上级通知；没有通知的不填' }),
  waiveReason: text('不再报送的原因', { group: due }),

  documentNumber: text('文号', { group: paper }),
  lawStudy: yesNo('已写明学法用法情况', { group: paper, help: '述法报告须写明' }),
  manner: choice('述法方式', { written: '书面', meeting: '会议' }, { group: paper }),
  text: papers('报告正文', { group: paper, help: '只有述法报告附正文；个人有关事项只登记已报' }),

  remark: note('点评意见', { group: after, personal: true }),
  archivedAt: text('归档位置', { group: after }),
}
