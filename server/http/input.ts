// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import type { Operation } from '../../contract/contract.ts'
import { isWritable } from '../../kernel/kernel.ts'
import { HttpFault } from './fault.ts'

z.config(z.locales.zhCN())

/** What people call the parts of an input; a part that is not here is named as it is written. */
const labels: Readonly<Record<string, string>> = {
  name: '名称',
  password: '密码',
  old: '原密码',
  new: '新密码',
  town: '镇',
  kind: '事类',
  matter: '事项',
  step: '步骤',
  day: '日期',
  on: '日期',
  from: '起始日期',
  to: '截止日期',
  village: '村（社区）',
  data: '填写内容',
  values: '更正内容',
  reason: '理由',
  command: '提交编号',
  of: '记录号',
  into: '并入的事项',
  year: '年度',
  period: '期间',
  figure: '指标',
  page: '页码',
  size: '每页条数',
  sort: '排序',
  q: '查找内容',
  attachment: '附件',
  body: '表格内容',
  state: '状态',
  where: '筛选条件',
  title: '标题',
  issuer: '署名',
  manuscript: '文稿',
  county: '县',
  unit: '单位',
  report: '报告',
  comment: '意见',
  text: '意见',
  message: '附言',
  finding: '疑点',
  verdict: '处理',
  start: '位置',
  end: '位置',
  label: '指标名称',
  code: '指标',
  phrasing: '说法',
  key: '公钥',
  figures: '指标',
  document: '依据文件',
  saw: '所见的一份',
  handed: '交来的日期',
  base: '底稿',
  reportBy: '报送期限',
  publishBy: '公开期限',
  quarterDays: '季度报送天数',
  monthDays: '月度报送天数',
}

const labelOf = (issue: z.core.$ZodIssue): string => {
  const name = String(issue.path.at(-1) ?? '')
  return labels[name] ?? name
}

/** One Chinese sentence on the first thing that is wrong. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  const label = labelOf(issue)
  if (issue.code === 'invalid_type' && /undefined|NaN/.test(issue.message)) return `没有写明“${label}”，或者它不是应有的形式`
  return label === '' ? issue.message : `“${label}”不对：${issue.message}`
}

/** The name of the first part with a character that cannot be kept. */
function unkeptIn(given: unknown, name = ''): string | undefined {
  if (typeof given === 'string') return isWritable(given) ? undefined : name
  if (typeof given !== 'object' || given === null) return undefined
  for (const [key, value] of Object.entries(given)) {
    const found = !isWritable(key) ? name : unkeptIn(value, Array.isArray(given) ? name : key)
    if (found !== undefined) return found
  }
  return undefined
}

/** The input as the operation declares it. @throws HttpFault 400 */
export function inputOf(op: Operation, given: Readonly<Record<string, unknown>>): unknown {
  const broken = unkeptIn(given)
  if (broken !== undefined) throw new HttpFault(400, `“${labels[broken] ?? broken}”里有不能保存的字符（空字符或者残缺的字），请删去后重新填写`, broken)
  const parsed = op.input.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new HttpFault(400, issue ? sentenceOf(issue) : '请求的内容不对', issue?.path.length ? issue.path.join('.') : undefined)
}
