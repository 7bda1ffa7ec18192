// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, type Definition, printed } from '../../kernel/kernel.ts'
import type { ChainExcerpt } from './chain-excerpt.ts'
import type { ToldLine, ToldMatter } from './told-matter.ts'

/** A figure in a pack: its answer and definition, and the matters behind it that its reader may see. */
export interface ToldFigure {
  answer: Answer
  definition: Definition
  period: string
  matters: readonly { id: string; number: string | null; title: string; day: string; n: number }[]
  unreadable: number
}

/** A file of a pack; one that is not given is only listed, with the reason. */
export type PackedFile = { matter: string; name: string; bytes: number } & ({ path: string; sha256: string } | { why: string })

export interface Pack {
  town: string
  marking: string | null
  /** Who asked for it, and when. */
  by: string
  at: string
  clear: boolean
  figures: readonly ToldFigure[]
  matters: readonly ToldMatter[]
  files: readonly PackedFile[]
  chain: ChainExcerpt
}

/** The pack's first page: everything in it in words, readable in any browser without the system and without the network. */
export function indexPage(pack: Pack): string {
  const { town, marking, by, at, clear, figures, matters } = pack
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(town)}证据包</title><style>${css}</style></head><body><main>
${marking ? `<p class="marking">${escaped(marking)}</p>` : ''}<h1>${escaped(town)}证据包</h1>
<p>${escaped(by)}于${escaped(at)}导出，含指标${figures.length}项、事项${matters.length}件、文件${pack.files.filter(file => 'path' in file).length}个。${clear ? '个人信息以原文列出，请按规定保管。' : '个人信息以 *** 遮盖。'}</p>
${figures.map(figureSection(new Set(matters.map(({ id }) => id)))).join('')}${matters.map(matterSection).join('')}${fileSection(pack.files)}${chainSection(pack.chain)}</main></body></html>
`
}

const css = `body{font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:960px;margin:24px auto;padding:0 16px;line-height:1.7;color:#1f1f1f}
h1{font-size:24px}h2{font-size:19px;margin-top:36px;border-top:1px solid #ccc;padding-top:16px}h3{font-size:16px}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f5f5f5;font-weight:600}.n{text-align:right;white-space:nowrap}code{font-size:12px;overflow-wrap:anywhere}.marking{border:1px solid #999;padding:4px 8px}
@media print{h2{break-before:auto}tr{break-inside:avoid}}`

/** Wall time in China, which has one. */
export const minute = (at: string | Date): string => new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, character => entities[character]!)

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `<table><thead><tr>${heads.map(head => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`

const figureSection = (given: ReadonlySet<string>) => ({ answer, definition, period, matters, unreadable }: ToldFigure): string => {
  const halves = answer.numerator === null || answer.denominator === null ? '' : `<p>分子和分母：${answer.numerator}/${answer.denominator}</p>`
  const name = (each: ToldFigure['matters'][number]) =>
    given.has(each.id) ? `<a href="#m-${each.id}">${escaped(each.title)}</a>` : escaped(each.title)
  return `<section><h2>指标：${escaped(answer.label)}（${period}）</h2><p><strong>${escaped(printed(answer))}</strong>　<code>${escaped(answer.code)}</code></p>
<p>口径：${escaped(definition.says.join(''))}</p>${halves}<p>依据事项${matters.length}件${unreadable > 0 ? `，另有${unreadable}件限有权岗位查看` : ''}。</p>
${table(
  ['编号', '事项', '日期', '计入'],
  matters.map(each => [escaped(each.number ?? ''), name(each), each.day, String(each.n)]),
)}</section>`
}

function matterSection(matter: ToldMatter): string {
  const corrections = matter.timeline.filter(line => line.of !== null)
  return `<section id="m-${matter.id}"><h2>事项：${escaped(matter.title)}</h2>
<p>${escaped([matter.kind, matter.number ?? '没有编号', matter.village, `${matter.opened}登记`, matter.state].join('　'))}</p>
<h3>现在的内容</h3>${table(
    ['栏目', '内容'],
    matter.facts.map(([label, text]) => [escaped(label), escaped(text)]),
  )}
<h3>办理经过</h3>${table(['条', '日期', '步骤', '经办', '内容', '登记时间'], matter.timeline.map(lineCells))}
${corrections.length === 0 ? '' : `<h3>更正</h3><ol>${corrections.map(line => `<li>${correctionSays(line, matter.timeline)}</li>`).join('')}</ol>`}</section>`
}

const saysOf = ({ says }: ToldLine, between: string): string => says.map(([label, text]) => `${escaped(label)}：${escaped(text)}`).join(between)

const lineCells = (line: ToldLine): string[] => [
  `${line.position}${line.mark ? `<br>${line.mark}` : ''}`,
  line.day,
  escaped(line.step) + (line.of === null ? '' : `<br>第${line.of}条`),
  `${escaped(line.by)}<br>${escaped(line.post)}`,
  saysOf(line, '<br>'),
  minute(line.recorded),
]

function correctionSays(line: ToldLine, timeline: readonly ToldLine[]): string {
  const named = timeline.find(({ position }) => position === line.of)
  return `第${line.position}条（${line.day}，${escaped(line.by)}）对第${line.of}条“${escaped(named?.step ?? '')}”作“${escaped(line.step)}”：${saysOf(line, '；') || '没有另写内容'}`
}

function fileSection(files: readonly PackedFile[]): string {
  if (files.length === 0) return ''
  const rows = files.map(file => [
    escaped(file.matter),
    'path' in file
      ? `<a href="${file.path.split('/').map(encodeURIComponent).join('/')}">${escaped(file.name)}</a>`
      : `${escaped(file.name)}（${escaped(file.why)}）`,
    `${file.bytes}`,
    'path' in file ? `<code>${file.sha256}</code>` : '',
  ])
  return `<section><h2>文件</h2>${table(['事项', '文件', '字节', 'SHA-256'], rows)}</section>`
}

function chainSection({ entries, head, hashOnly }: ChainExcerpt): string {
  return `<section><h2>怎样核对</h2>
<p>台账每条记录的校验值，由上一条的校验值和本条内容算出，改动、删去或者调换任何一条，后面的都会对不上。本包附全部${entries}条的校验值；所选事项的条目另附原文，其他事项的条目只有校验值。${hashOnly.length > 0 ? `所选事项中第${hashOnly.join('、')}条含个人信息或者限制查看的内容，也只有校验值。` : ''}</p>
<p>装有 Node 18 以上的电脑，在解开的目录里执行 <code>node verify.mjs</code>，一致的显示“相符”。没有 Node 的，可按下面三步用任何工具核对：</p>
<ol><li><code>files.txt</code> 每行是文件的 SHA-256 和名称，用 <code>sha256sum -c files.txt</code> 核对。</li>
<li><code>chain.txt</code> 每行是序号、本条内容的 SHA-256、链的校验值；链的校验值 = SHA-256（上一行链的校验值接本条内容的 SHA-256，都是小写十六进制文字），第一行之前是 64 个 0。</li>
<li><code>lines.jsonl</code> 每行有一条的序号和原文，原文（UTF-8）的 SHA-256 应等于 <code>chain.txt</code> 中该序号的第二栏。</li></ol>
<p>最后一条的校验值：<code>${head}</code>。与已签发报送件中留存的校验值相同的，此前的台账没有改动过。</p></section>`
}
