// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const year = { plan: 'year-plan', yearFrom: '2025-01-01' }

export const examples: Example[] = [
  {
    title: '年度举措：启动、报进展、补佐证后报完成，另一人核实',
    steps: [
      {
        step: 'enter', day: '2025-01-20', data: { ...year, class: '依法行政', name: '组织执法人员培训', owner: '综合执法队', dueOn: '2024-12-31' },
        refused: '完成时限早于年度起始日，应在计划年度之内或者以后',
      },
      {
        step: 'enter', day: '2025-01-20',
        data: { ...year, class: '依法行政', name: '组织执法人员培训', owner: '综合执法队', dueOn: '2025-10-31', target: '3次', baseline: '2次' },
      },
      { step: 'start', day: '2025-02-10', by: 'team' },
      { step: 'advance', day: '2025-06-16', data: { progress: '已办两次。' }, by: 'team' },
      { step: 'report', day: '2025-10-20', data: { progress: '三次均已办完。' }, by: 'team', refused: '没有佐证，请关联所依据的事项或者上传材料' },
      { step: 'report', day: '2025-10-20', data: { progress: '三次均已办完。', related: ['session-one'], result: '3次' }, by: 'team' },
      { step: 'sendBack', day: '2025-10-22', data: { backReason: '缺第三次签到表' }, by: 'office' },
      { step: 'report', day: '2025-10-27', data: { progress: '已补签到表。', related: ['session-one'] }, by: 'team' },
      { step: 'verify', day: '2025-10-28', data: { verification: '与台账一致。' }, by: 'team', refused: '核实与报告完成应由不同的人办理' },
      { step: 'verify', day: '2025-10-28', data: { verification: '与台账一致。' }, by: 'office' },
      { step: 'close', day: '2025-11-03', by: 'office' },
    ],
    expects: {
      state: 'closed',
      clocks: { due: { last: '2025-10-31', late: false } },
      figures: { 'lead.task_items': 1, 'lead.task_categories': 1, 'lead.task_done': 1, 'lead.task_done_rate': 100, 'lead.task_overdue': 0 },
      in: '2025',
    },
  },
  {
    title: '上级要点分解为本镇举措',
    steps: [
      {
        step: 'enter', day: '2025-01-13',
        data: { plan: 'superior', yearFrom: '2025-01-01', class: '上级要点', name: '规范涉企行政检查', clause: '第七条', owner: '镇政府',
          dueOn: '2025-12-31' },
      },
      {
        step: 'divide', day: '2025-01-20', data: { parts: [{ class: '行政执法', name: '制定年度检查计划', owner: '综合执法队', yearFrom: '2025-01-01' }] },
        refused: '分解的举措有一行没有填“完成时限”，请补齐',
      },
      {
        step: 'divide', day: '2025-01-20',
        data: { parts: [{ class: '行政执法', name: '制定年度检查计划', owner: '综合执法队', yearFrom: '2025-01-01', dueOn: '2025-03-31' }] },
      },
    ],
    expects: { state: 'divided', figures: { 'lead.points_received': 1, 'lead.points_divided': 1, 'lead.task_items': 0,
      'lead.task_overdue': 0 }, in: '2025' },
  },
  {
    title: '专项行动：没有写类型的不收，年底结转',
    steps: [
      {
        step: 'enter', day: '2025-03-03',
        data: { plan: 'campaign', yearFrom: '2025-01-01', class: '专项行动', name: '餐饮油烟整治', owner: '综合执法队', dueOn: '2025-11-28' },
        refused: '专项行动没有写明类型，应填写“专项行动类型”',
      },
      {
        step: 'enter', day: '2025-03-03',
        data: {
          plan: 'campaign', campaign: 'enforcement', yearFrom: '2025-01-01', class: '专项行动', name: '餐饮油烟整治', owner: '综合执法队',
            dueOn: '2025-11-28',
        },
      },
      { step: 'start', day: '2025-03-10' },
      { step: 'amend', day: '2025-06-03', data: { changeReason: '扩大到场镇', dueOn: '2025-12-19' } },
      { step: 'carryOver', day: '2025-12-26', data: { carryReason: '净化设备尚未装齐' } },
    ],
    expects: {
      state: 'carried',
      clocks: { due: { last: '2025-12-19', late: true } },
      figures: { 'enforce.special_ops': 1, 'enforce.fee_campaigns': 0, 'lead.task_items': 0, 'lead.task_overdue': 1 },
      in: '2025',
    },
  },
  {
    title: '依据变化的举措取消，写明理由',
    steps: [
      { step: 'enter', day: '2025-01-20', data: { ...year, class: '普法', name: '承办县级巡展', owner: '司法所', dueOn: '2025-09-30' } },
      { step: 'drop', day: '2025-05-12', data: { dropReason: '巡展改由县里统一办。' } },
    ],
    expects: { state: 'dropped', figures: { 'lead.task_items': 1, 'lead.task_dropped': 1, 'lead.task_done': 0 }, in: '2025' },
  },
  {
    title: '年度报告的下年目标：签发之日列入，暂时没有责任单位也列得进',
    steps: [
      {
        step: 'promise', day: '2026-02-10', by: 'head',
        data: { plan: 'year-plan', yearFrom: '2026-01-01', class: '年度报告目标', name: '提高调解成功率', dueOn: '2026-12-31' },
        refused: '这里只列下年目标，其他举措请用“列入计划”',
      },
      {
        step: 'promise', day: '2026-02-10', by: 'head',
        data: {
          plan: 'target', yearFrom: '2026-01-01', class: '年度报告目标', name: '提高调解成功率', dueOn: '2026-12-31', target: '98%以上',
          figure: 'mediation.success_rate', baseline: '97.2%（69/71）',
        },
      },
      { step: 'amend', day: '2026-03-02', by: 'office', data: { changeReason: '确定责任单位', owner: '司法所' } },
      { step: 'drop', day: '2026-12-28', by: 'office', data: { dropReason: '县里改按新口径下达目标' } },
    ],
    expects: { state: 'dropped', clocks: { due: { last: '2026-12-31', late: false } }, figures: { 'lead.task_items': 0, 'lead.task_dropped': 0 }, in: '2026' },
  },
]
