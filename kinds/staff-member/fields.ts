// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, person } from '../../kernel/declare/declare.ts'

export const fields = {
  person: person('姓名', { group: '人员' }),
  post: choice('职务', {
    secretary: '党委书记',
    mayor: '镇长',
    leader: '班子成员',
    middle: '中层干部',
    staff: '工作人员',
  }, { group: '任职', help: '职务变动的，本条止于变动前一日，另登记一条' }),
  employment: choice('编制', { civil: '行政', institution: '事业', other: '其他' }, { group: '任职' }),
  office: link('所在机构', ['unit'], { group: '任职' }),
  from: day('任职日期', { group: '任职' }),
  to: day('任职至', { group: '任职', help: '在该职务的最后一日' }),
  why: choice('变动原因', { post: '职务变动', transfer: '调出', retirement: '退休', other: '其他' }, { group: '任职' }),
}
