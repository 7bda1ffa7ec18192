// SPDX-License-Identifier: MulanPSL-2.0
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { noticeShape } from '../calendar/notice-shape.ts'
import { BadInput, type Options } from '../machine/verb.ts'

type Flags = NonNullable<ParseArgsConfig['options']>

const text = { type: 'string' } as const
/** May be given several times, or once with commas. */
const several = { type: 'string', multiple: true } as const
const flag = { type: 'boolean' } as const

interface VerbForm {
  usage: string
  flags: Flags
  /** Names of the words that stand without a dash, in order. */
  words?: readonly string[]
  /** Any number of files, at least one, in the place of words. */
  files?: true
  /** What has to be known beside the words, line by line. */
  more?: readonly string[]
}

/** The verbs of the command line and what each of them takes. */
const verbForms: Readonly<Record<string, VerbForm>> = {
  serve: { usage: 'serve', flags: {} },
  figures: { usage: 'figures --town 镇 --year 年 [--json]，或 figures --all [--json]', flags: { town: text, year: text, all: flag, json: flag } },
  trace: { usage: 'trace --town 镇 --year 年 --figure 指标 [--json]', flags: { town: text, year: text, figure: text, json: flag } },
  snapshot: { usage: 'snapshot --town 镇 --period 2025|2025-Q1|2025-03 [--json]', flags: { town: text, period: text, json: flag } },
  report: { usage: 'report --town 镇 --year 年 --out 文件.docx', flags: { town: text, year: text, out: text } },
  reconcile: { usage: 'reconcile 报告.docx --town 镇 --year 年 [--json]', flags: { town: text, year: text, json: flag }, words: ['file'] },
  evidence: {
    usage: 'evidence --town 镇 --year 年 --figure 指标[,指标] --out 文件.zip，或 evidence --town 镇 --matter 编号[,编号] --out 文件.zip',
    flags: { town: text, year: text, period: text, figure: several, matter: several, out: text },
  },
  bulletin: {
    usage: 'bulletin --town 镇 --period 2025-Q1（季度通报）|2025-03（月度调度单）|2025（年度总结） --out 文件.docx',
    flags: { town: text, period: text, out: text },
  },
  verify: { usage: 'verify [--json]', flags: { json: flag } },
  rebuild: { usage: 'rebuild [--json]', flags: { json: flag } },
  backup: { usage: 'backup --out 文件 [--with-keys]', flags: { out: text, 'with-keys': flag } },
  restore: { usage: 'restore 文件 [--keys 密钥备份 | --without-keys]', flags: { keys: text, 'without-keys': flag }, words: ['file'] },
  export: { usage: 'export --kind 事类 --town 镇 [--year 年] --out 文件.xlsx', flags: { kind: text, town: text, year: text, out: text } },
  import: {
    usage: 'import 文件.xlsx --kind 事类 --town 镇 [--step 登记方式] [--json]',
    flags: { kind: text, town: text, step: text, json: flag },
    words: ['file'],
  },
  read: { usage: 'read 报告文件或文件夹… [--json]', flags: { json: flag }, files: true },
  audit: { usage: 'audit 报告文件或文件夹… [--json]', flags: { json: flag }, files: true },
  federate: {
    usage:
      'federate --town 镇 --period 期间 --out 文件 [--kind 报送件] [--whole]，或 federate --county 县 --period 期间 --out 文件 [--kind 报送件]（县向市上报）',
    flags: { town: text, county: text, period: text, kind: text, out: text, whole: flag },
    more: ['报送文件里没有事项、经手人和退回意见；--whole 写出完整的一份，只供上级核对以前收的那一份，用 take-in 对照'],
  },
  'take-in': { usage: 'take-in 报送文件、上报文件或退回单 [--json]', flags: { json: flag }, words: ['file'] },
  'give-back': {
    usage: 'give-back --town 镇 --period 期间 [--kind 报送件] [--says 意见] --out 退回单文件',
    flags: { town: text, period: text, kind: text, says: text, out: text },
    more: ['退回别的服务器上的镇报送的一份，写出签名的退回单，镇里用 take-in 接收；不写 --says 的，再导出上一次的退回单'],
  },
  'town-key': {
    usage: 'town-key --town 镇 [--register 公钥] [--json]，或 town-key --county 县 [--register 公钥 [--town 镇]] [--json]',
    flags: { town: text, county: text, register: text, json: flag },
  },
  layout: { usage: 'layout 公文.docx… [--json]', flags: { json: flag }, files: true },
  kinds: { usage: 'kinds [--json]', flags: { json: flag } },
  setting: {
    usage: 'setting 设置项 --town 镇 --from 日期 --days 日数|--months 月数|--count 次数 --document 文号',
    flags: { town: text, from: text, days: text, months: text, count: text, document: text },
    words: ['name'],
  },
  calendar: {
    usage: 'calendar import 文件.json [--town 镇 | --all] [--apply] [--json]',
    flags: { town: text, all: flag, apply: flag, json: flag },
    words: ['what', 'file'],
    more: noticeShape,
  },
  user: {
    usage: 'user add 用户名 --display 姓名 --town 镇 --post 岗位[,岗位] [--village 村]（县级用 --county 县），或 user reset 用户名',
    flags: { display: text, town: text, county: text, post: text, village: text, json: flag },
    words: ['what', 'name'],
  },
}

export const usage = (): string =>
  [
    '用法：fazhen <命令> [选项]',
    ...Object.values(verbForms).flatMap(form => [`  ${form.usage}`, ...(form.more ?? []).map(line => `      ${line}`)]),
  ].join('\n')

/** The verb and its options. @throws BadInput in one sentence that says what would be right. */
export function readArguments(given: readonly string[]): { verb: string; options: Options; files: readonly string[] } {
  const [verb = '', ...rest] = given
  const form = verbForms[verb]
  if (!form) throw new BadInput(`${verb === '' ? '请写明命令' : `没有“${verb}”这个命令`}，可用：${Object.keys(verbForms).join('、')}`)
  const { values: typed, positionals } = parsed(rest, form)
  const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]))
  if (form.files) {
    if (positionals.length === 0) throw new BadInput(`用法：${form.usage}`)
    return { verb, options: values as Options, files: positionals }
  }
  const words = form.words ?? []
  if (positionals.length > words.length) throw new BadInput(`多余的“${positionals[words.length]}”，用法：${form.usage}`)
  if (positionals.length < words.length) throw new BadInput(`用法：${form.usage}`)
  return { verb, options: { ...values, ...Object.fromEntries(words.map((name, at) => [name, positionals[at]])) } as Options, files: [] }
}

function parsed(rest: readonly string[], form: VerbForm) {
  try {
    return parseArgs({ args: [...rest], options: form.flags, allowPositionals: true, strict: true })
  } catch (error) {
    const [, unknown] = /option '(-[^' ]+)/i.exec((error as Error).message) ?? []
    const { code } = error as NodeJS.ErrnoException
    throw new BadInput(`${code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `没有 ${unknown} 这个选项` : `选项 ${unknown ?? ''} 的值不对或没有写`}，用法：${form.usage}`)
  }
}
