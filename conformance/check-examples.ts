// SPDX-License-Identifier: MulanPSL-2.0
import { type Example, type Field, type Fields, isOut, type Kind, type Matter, type Rows, titleOf } from '../kernel/kernel.ts'
import { type Rule, untried } from './check-kind.ts'
import { play, type Played } from './play.ts'

export interface Life extends Played {
  title: string
  example: Example
}

/** The examples of a kind, played, each a matter of its own. */
export const livesOf = (kind: Kind): Life[] =>
  kind.examples.map((example, at) => {
    const played = play(kind, example.steps)
    return { title: example.title, example, ...played, matter: played.matter && { ...played.matter, id: `example-${at + 1}` } }
  })

export const mattersOf = (kind: Kind): Matter[] => livesOf(kind).flatMap(({ matter }) => (matter ? [matter] : []))

export const exampleRules: readonly Rule[] = [
  { keeps: '有三个以上示例，标题各不相同', complaints: fewExamples },
  { keeps: '示例办到每个步骤', complaints: untriedSteps },
  { keeps: '示例被拒绝的步骤和原话如所写', complaints: kind => livesOf(kind).flatMap(wrongRefusals) },
  { keeps: '示例走到所写的状态和期限', complaints: kind => livesOf(kind).flatMap(wrongEnd) },
  { keeps: '题目不空、不含个人信息', complaints: kind => livesOf(kind).flatMap(life => wrongTitle(kind, life)) },
]

function fewExamples({ examples }: Kind): string[] {
  const titles = examples.map(({ title }) => title)
  return [
    ...(examples.length < 3 ? [`只有 ${examples.length} 个`] : []),
    ...titles.filter((title, at) => titles.indexOf(title) < at).map(title => `“${title}”用了两次`),
  ]
}

function untriedSteps(kind: Kind): string[] {
  const taken = new Set(livesOf(kind).flatMap(({ entries }) => entries.map(({ step }) => step)))
  return Object.keys(kind.procedure.steps)
    .filter(step => !taken.has(step) && (untried[`${kind.id}.${step}`] ?? '').length < 10)
    .map(step => `没有示例办理“${step}”，应补一例，或者写明为什么不能有`)
}

function wrongRefusals({ title, example, refusals }: Life): string[] {
  const expected = example.steps.filter(step => step.refused !== undefined).map(({ step, refused }) => `${step}：${refused}`)
  const found = refusals.map(({ step, message }) => `${step}：${message}`)
  return JSON.stringify(expected) === JSON.stringify(found) ? [] : [`“${title}”应拒绝 [${expected.join('；')}]，实际 [${found.join('；')}]`]
}

function wrongEnd({ title, example: { expects }, matter }: Life): string[] {
  if (!matter) return [`“${title}”没有留下事项`]
  const complaints = expects.state !== undefined && expects.state !== matter.state ? [`“${title}”应为 ${expects.state}，实际 ${matter.state}`] : []
  for (const [name, { last, late }] of Object.entries(expects.clocks ?? {})) {
    const running = matter.clocks[name]
    if (running?.last !== last || (late !== undefined && running.late !== late))
      complaints.push(`“${title}”的时钟“${name}”应为 ${last}（${String(late)}），实际 ${String(running?.last)}（${String(running?.late)}）`)
  }
  return complaints
}

function wrongTitle(kind: Kind, { title, matter }: Life): string[] {
  if (!matter || isOut(matter)) return []
  const said = titleOf(kind, matter, '一村')
  const leaked = personalValues(kind.procedure.fields as Fields, matter.facts).filter(value => value.length > 1 && said.includes(value))
  return [
    ...(said.trim() === '' || /[{}]|undefined/.test(said) ? [`“${title}”的题目是“${said}”`] : []),
    ...leaked.map(value => `“${title}”的题目“${said}”写出了“${value}”`),
  ]
}

function personalValues(fields: Fields, facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const field: Field | undefined = fields[name]
    if (field?.personal && typeof value === 'string') return [value]
    return field?.type === 'rows' ? (value as readonly Record<string, unknown>[]).flatMap(row => personalValues((field as Rows).columns, row)) : []
  })
}
