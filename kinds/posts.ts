// SPDX-License-Identifier: MulanPSL-2.0

/** 岗位: working posts that kinds name in `by` and `reads`. Who holds one, from when to when, the installation records. */
export const posts = {
  secretary: '党委书记',
  mayor: '镇长',
  'deputy-leader': '分管领导',
  'party-office': '党政办',
  'justice-office': '司法所',
  'peace-office': '平安办',
  'petition-desk': '信访岗',
  'enforcement-team': '综合执法队',
  'enforcement-head': '执法队长',
  'economic-station': '经管站',
  'service-window': '便民服务窗口',
  'discipline-office': '纪委',
  congress: '人大办',
  handler: '承办科室',
  village: '村（社区）',
  'grid-worker': '网格员',
  mediator: '人民调解员',
  adviser: '法律顾问',
  /** Held at a county, city or province, never in a town: it reads what towns submit. */
  'county-office': '县司法局（依法治县办）',
} as const
