// SPDX-License-Identifier: MulanPSL-2.0

/** Sections of the annual report that sentences of the kinds go to; each town orders them into its own chapters. */
export const sections = {
  study: '学法用法',
  education: '普法宣传',
  decision: '依法决策与规范性文件',
  enforcement: '行政执法',
  supervision: '监督与整改',
  disputes: '矛盾纠纷化解',
  petitions: '信访法治化',
  stability: '社会稳定',
  litigation: '行政复议与应诉',
  openness: '政务公开',
  'legal-service': '公共法律服务',
  team: '基层法治队伍',
  grid: '网格治理',
  leadership: '第一责任人职责',
  weaknesses: '不足和原因',
  causes: '不足的原因',
  plan: '下一年度安排',
  other: '其他',
} as const
