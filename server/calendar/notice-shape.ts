// SPDX-License-Identifier: MulanPSL-2.0

/** Of what a holiday notice's file is made, for who has to write one. */
export const noticeShape = [
  '文件为 JSON，照国务院办公厅当年通知填写：',
  '{ "year": 2027, "notice": "国务院办公厅关于2027年部分节假日安排的通知",',
  '  "holidays": [{ "name": "元旦", "from": "2027-01-01", "to": "2027-01-03" }, …],',
  '  "workingWeekends": ["2027-02-13", …] }',
  'holidays 列出每个放假时段（含连休的周末），workingWeekends 列出调休上班的周六、周日，没有的写 []。',
] as const
