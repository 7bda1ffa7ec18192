// SPDX-License-Identifier: MulanPSL-2.0
import { checkPaper } from '../package-check.ts'
import type { LayoutCheck } from './layout-check.ts'

/** What is looked at in the file itself, by the rule of checkPaper, and what the standard wants. */
const looked: Readonly<Record<string, { label: string; wanted: string }>> = {
  'page-size': { label: '纸张', wanted: 'A4（210毫米×297毫米）' },
  'page-margin': { label: '页边', wanted: '天头37毫米、订口28毫米，版心156毫米×225毫米' },
  grid: { label: '文档网格', wanted: '指定行和字符，行距28.95磅' },
  lines: { label: '每面行数', wanted: '22行' },
  normal: { label: '默认段落样式', wanted: '三号仿宋，固定行距，字距紧缩0.3磅，写在样式本身' },
  'theme-font': { label: '主题字体', wanted: '不用主题字体，直接写字体名称' },
  style: { label: '各部分的字体字号', wanted: '标题二号小标宋，正文三号仿宋，一级标题黑体，二级标题楷体，三、四级标题仿宋，页码四号宋体' },
  direct: { label: '直接设置的格式', wanted: '字体、字号、加粗只由样式定' },
  'page-number': { label: '页码', wanted: '“— 1 —”，单页居右、双页居左' },
  'half-width': { label: '标点', wanted: '汉字旁用全角标点' },
  number: { label: '发文字号', wanted: '六角括号里写全年份，序号不编虚位' },
  recipient: { label: '主送机关', wanted: '后标全角冒号' },
  date: { label: '成文日期', wanted: '阿拉伯数字写全年月日，月、日不编虚位' },
  imprint: { label: '版记', wanted: '四号仿宋，首末粗线、中间细线，印发日期后加“印发”' },
  'heading-order': { label: '结构层次', wanted: '依次为“一、”“（一）”“1.”“（1）”' },
  'heading-number': { label: '层次序数', wanted: '连续编号' },
  bookmark: { label: '数字的书签', wanted: '每个数字有自己的书签，名称不重复，有头有尾' },
}

/** Everything that is looked at in the package of a .docx, sound or not. */
export async function packageChecks(docx: Uint8Array): Promise<LayoutCheck[]> {
  const findings = await checkPaper(docx)
  const unlisted = findings.find(({ rule }) => !(rule in looked))
  if (unlisted) throw new Error(`版式检查没有列出规则“${unlisted.rule}”`)
  return Object.entries(looked).map(([check, { label, wanted }]) => {
    const found = findings.filter(({ rule }) => rule === check).map(({ message }) => message)
    return { check, label, ok: found.length === 0, found: found.length === 0 ? '符合' : found.join(''), wanted }
  })
}
