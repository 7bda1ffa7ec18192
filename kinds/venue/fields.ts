// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, note, papers, rows, telephone, text } from '../../kernel/declare/declare.ts'

/** 阵地名册 and 公示牌: what stands where, when it is open, whom one finds there. */
export const fields = {
  type: choice('类型', {
    column: '普法专栏',
    corridor: '法治文化长廊',
    wall: '法治文化墙',
    square: '法治文化广场',
    screen: '数字大屏',
    station: '公共法律服务工作站',
    room: '村（居）法律服务工作室',
    'mediation-room': '调解室',
    'service-center': '便民服务中心',
    window: '办事窗口',
    'one-stop': '一站式解纷中心',
  }, { group: '阵地' }),
  name: text('名称', { group: '阵地' }),
  unit: link('所属机构', ['unit'], { group: '阵地', help: '只到村（社区）的不填' }),
  from: day('启用日期', { group: '阵地' }),
  photo: papers('照片', { group: '阵地' }),

  place: text('地点', { group: '公示' }),
  phone: telephone('服务电话', { group: '公示', help: '对外公布的办公电话' }),
  openingHours: text('开放时间', { group: '公示' }),
  dutyRota: rows('值守安排', {
    weekday: choice('星期', { mon: '星期一', tue: '星期二', wed: '星期三', thu: '星期四', fri: '星期五', sat: '星期六', sun: '星期日' }),
    onDuty: text('值守人', { help: '对外公示的姓名或者岗位' }),
    hours: text('时段'),
  }, { group: '公示' }),

  upkeepNote: note('维护内容', { group: '维护' }),

  to: day('使用至', { group: '停用', help: '使用的最后一日' }),
  why: choice('停用原因', { removed: '拆除', moved: '迁址', merged: '合并', other: '其他' }, { group: '停用' }),
}
