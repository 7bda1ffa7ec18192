// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, link, member, note, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const notice = '会议通知'
const sitting = '召开'
const minutes = '会议纪要'

export const fields = {
  body: choice('会议类型', {
    party: '党委会',
    joint: '党政联席会',
    mayor: '镇长办公会',
    group: '领导小组会',
    special: '专题会',
    regular: '例会',
    promotion: '推进会',
    dispatch: '调度会',
    coordination: '联调会',
    enterprise: '政企座谈会',
  }, { group: notice, steady: true }),
  topic: text('会议名称', { group: notice }),
  plannedOn: day('通知的会议日期', { group: notice, help: '补登已开的会不填' }),
  place: text('地点', { group: notice, steady: true }),
  invited: text('参会范围', { group: notice, help: '写单位和职务，不写姓名', steady: true }),
  agenda: rows('议题', {
    title: text('议题名称'),
    types: choices('议题类型', {
      law: '法治专题',
      first: '第一议题',
      hearing: '听取法治汇报',
      issue: '难点问题',
      decision: '决定事项',
      other: '其他',
    }),
    presenter: text('汇报单位'),
    decision: note('议定意见'),
  }, { group: notice, help: '一个议题可以有几个类型' }),
  cancelReason: text('取消原因', { group: notice }),

  chair: member('主持人', 'staff-member.in-post', { group: sitting, steady: true }),
  chairFromOutside: text('外单位主持人', { group: sitting, help: '不是本镇人员主持的写单位和职务' }),
  attendees: rows('应到人员', {
    member: member('参会人员', 'staff-member.in-post'),
    present: yesNo('到会'),
    why: choice('未到原因', { duty: '公务', leave: '请假', other: '其他' }),
  }, { group: sitting, help: '当日应到的人都列上，没有到会的不打勾' }),
  outsiders: text('列席单位和人员', { group: sitting }),
  study: link('会前学法', ['study-session'], { group: sitting }),
  matters: link('会上研究的事项', ['dispute', 'petition', 'rectification', 'incident'], { group: sitting }),

  minutes: papers('纪要', { group: minutes }),
  chairSigned: yesNo('主持人已签发纪要', { group: minutes }),
}
