// SPDX-License-Identifier: MulanPSL-2.0

/** A page of the product that answers a row beside its kinds, by its address in a town. */
export interface Screen {
  label: string
  path: string
}

/** Short names of the 85 institutions and mechanisms that townships report on; their numbers are what a kind's `mechanisms` name. */
export const mechanismNames: readonly string[] = [
  '法治建设领导小组', '第一责任人职责', '法治专题会议', '领导亲自过问督办', '村级法治联络员', '法治经费保障', '述职与廉政事项登记',
  '对标上级工作要点', '年度计划分解', '责任矩阵', '工作清单', '月调度、季通报、年总结', '法治专项督查', '难点问题交办', '目标考核', '问责',
  '中心组学法', '三级学习', '干部学法学时', '法治培训', '法治考试', '旁听庭审', '党内法规与警示教育',
  '议事规则', '“三重一大”集体决策', '重大行政决策程序', '公众意见反馈', '专家论证与第三方评估', '权责清单',
  '规范性文件前置审查', '文件登记编号公布', '文件清理和解读', '政府法律顾问', '合同审查', '重大执法决定法制审核', '顾问参与信访和纠纷',
  '矛盾纠纷排查', '纠纷交办', '诉前、警、访联动调解', '人民调解', '调解员队伍与补贴', '一站式受理', '网格治理',
  '信访办理', '领导接访与包案', '信访代理', '突发事件与零报告', '依法信访宣传',
  '综合查一次', '行政处罚与强制', '执法三项制度', '首违不罚与柔性执法', '赋权事项清单', '综合执法队伍', '持证上岗', '外部执法系统衔接', '执法监督检查', '专项整治',
  '行政复议与应诉', '负责人出庭', '履行生效裁判', '纪检、审计、巡察监督', '人大监督与代表建议', '社会监督', '意见箱和热线', '问题整改闭环',
  '普法规划与责任清单', '集中普法宣传', '法治进校园', '法治文化阵地', '新媒体普法', '分众普法与入户',
  '村（居）法律顾问', '公共法律服务站室', '法律明白人', '法律援助与咨询', '民主法治示范村',
  '政府信息公开', '村务公开与四议两公开', '村级财务监督', '居民诉求入口', '年度报告', '不足与来年目标', '向县报送和汇总', '数字大屏',
]

const duties: Screen = { label: '报告 → 第一责任人履职', path: '/duties/年度' }
const figures: Screen = { label: '指标', path: '/figures' }
const report: Screen = { label: '报告', path: '/reports/年度' }
const coverage: Screen = { label: '台账 → 基层法治任职名册 → 覆盖情况', path: '/kinds/post-holder' }
const worth: Screen = { label: '纠纷的页面 → 卷宗和补贴', path: '/matters/事项号' }
const desk: Screen = { label: '办理', path: '' }
const dispatch: Screen = { label: '月调度', path: '/dispatch' }
const filings: Screen = { label: '报送', path: '/filings' }
const cleanup: Screen = { label: '台账 → 规范性文件清理目录', path: '/cleanup' }
const rollUp: Screen = { label: '县级汇总', path: '/counties/县号/roll-up' }

/** Screens over kinds, by row. */
export const screens: Readonly<Record<number, readonly Screen[]>> = {
  2: [duties],
  3: [duties],
  5: [coverage],
  11: [{ label: '台账 → 年度举措', path: '/kinds/work-measure' }],
  12: [figures, dispatch, filings],
  15: [figures],
  32: [cleanup],
  33: [desk],
  37: [desk],
  41: [worth],
  43: [coverage],
  49: [{ label: '检查的页面 → 同一对象的检查', path: '/matters/事项号' }],
  57: [{ label: '台账 → 未准办理', path: '/log' }],
  66: [desk],
  73: [coverage, desk],
  82: [report],
  83: [report],
  84: [filings, rollUp],
  // A wall of numbers is not built: what it would show stands on pages that can be read, printed and held against the matters behind.
  85: [{ label: '指标 → 走势和构成图，投屏和打印用同一页', path: '/figures' }, dispatch, rollUp],
}

/** Kinds that are designed and not there yet, by id, with their names and the rows that wait for them. */
export const awaited: Readonly<Record<string, { label: string; rows: readonly number[] }>> = {
  'collective-decision': { label: '集体决策', rows: [25] },
  'administrative-penalty': { label: '行政处罚', rows: [35, 50, 51, 52, 53, 56, 58] },
  'administrative-compulsion': { label: '行政强制', rows: [50, 51] },
  litigation: { label: '行政应诉', rows: [59, 60, 61] },
  'deputy-suggestion': { label: '代表建议', rows: [63] },
}

/** Parts of a row that no kind brings and that are not there yet. */
export const missing: Readonly<Record<number, string>> = {
  81: '群众自己填报的页面',
}
