// SPDX-License-Identifier: MulanPSL-2.0
// Writes the folder of a new kind with its fixed file names, its line in the register and its word in the glossary, so that it begins
// as something that passes the conformance suite and grows from there: npm run new-kind -- <id> <中文名> [--into kinds]
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What a kind is written from: its id, its label, and the path from its folder to the declarations. */
interface Newborn {
  id: string
  label: string
  declare: string
}

/** The name a kind goes by in code: river-patrol → riverPatrol. */
export const nameOf = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const licence = '// SPDX-License-Identifier: MulanPSL-2.0\n'

const contents: Readonly<Record<string, (born: Newborn) => string>> = {
  'fields.ts': ({ declare }) => `${licence}import { choice, note, text } from '${declare}'

export const fields = {
  about: text('事由', { group: '登记', help: '写事不写人，题目和清单里都会出现' }),
  sort: choice('类别', { ordinary: '一般', urgent: '紧急' }, { group: '登记' }),
  result: note('办理结果', { group: '办结' }),
}
`,
  'procedure.ts': ({ id, declare }) => `${licence}import { procedure } from '${declare}'
import { fields } from './fields.ts'

const office = ['justice-office']

export const ${nameOf(id)} = procedure(fields, {
  states: { recorded: '已登记', closed: '已办结' },
  steps: {
    record: { label: '登记', from: 'nothing', to: 'recorded', by: office, needs: ['about', 'sort'] },
    close: { label: '办结', from: ['recorded'], to: 'closed', by: office, needs: ['result'] },
  },
})
`,
  'access.ts': ({ declare }) => `${licence}import type { Reads } from '${declare}'

export const reads: Reads[] = [{ post: 'justice-office' }]
`,
  'figures.ts': ({ id, label, declare }) => `${licence}import { counting, rate } from '${declare}'
import { ${nameOf(id)} } from './procedure.ts'

const { count } = counting(${nameOf(id)})

export const figures = {
  '${id}.recorded': count('${label}登记', '件', { on: 'record' }),
  '${id}.closed_same_year': count('${label}当年办结', '件', { where: { sameYear: ['record', 'close'] }, on: 'record' }),
  '${id}.closing_rate': rate('${label}办结率', '${id}.closed_same_year', '${id}.recorded'),
}
`,
  'report.ts': ({ id, label, declare }) => `${licence}import type { Sentence } from '${declare}'

export const report: Sentence[] = [
  { at: 'other', says: '登记${label}{${id}.recorded}，当年办结率{${id}.closing_rate}。', atZero: '全年没有登记${label}。' },
]
`,
  'examples.ts': ({ id, declare }) => `${licence}import type { Example } from '${declare}'

export const examples: Example[] = [
  {
    title: '登记后当年办结',
    steps: [
      { step: 'record', day: '2024-03-04', data: { about: '甲村示例事项', sort: 'ordinary' } },
      { step: 'close', day: '2024-03-05', refused: '办结须填写“办理结果”' },
      { step: 'close', day: '2024-03-29', data: { result: '已办理完毕。' } },
    ],
    expects: { state: 'closed', figures: { '${id}.recorded': 1, '${id}.closing_rate': 100 }, in: '2024' },
  },
  {
    title: '年底登记，次年办结的不计入上年办结率',
    steps: [
      { step: 'record', day: '2024-12-31', data: { about: '乙村示例事项', sort: 'urgent' } },
      { step: 'close', day: '2025-01-02', data: { result: '已办理完毕。' } },
    ],
    expects: { state: 'closed', figures: { '${id}.recorded': 1, '${id}.closing_rate': 0 }, in: '2024' },
  },
  {
    title: '登记后尚未办结',
    steps: [{ step: 'record', day: '2025-06-30', data: { about: '丙村示例事项', sort: 'ordinary' } }],
    expects: { state: 'recorded', figures: { '${id}.recorded': 1 }, in: '2025-06' },
  },
]
`,
  'kind.ts': ({ id, label, declare }) => `${licence}import { kind } from '${declare}'
import { reads } from './access.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { ${nameOf(id)} } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: '${id}',
  label: '${label}',
  shape: 'case',
  mechanisms: [],
  form: 1,
  title: '{about}',
  procedure: ${nameOf(id)},
  reads,
  figures,
  report,
  examples,
})
`,
  'README.md': ({ label }) => `# ${label}

What the matter is, who does it, and from which day to which it runs.

## Law

Which instruments govern it, article by article: what is declared in \`procedure.ts\`, and what needs no declaration and why.

## Open questions

What a lawyer or a clerk still has to answer, and who that is.
`,
}

/** A register with the kind's import and entry after the last of each. @throws Error where it has none. */
export function registered(register: string, id: string): string {
  const name = nameOf(id)
  const imports = [...register.matchAll(/^import \w+ from '\.\/[\w-]+\/kind\.ts'\n/gm)]
  const last = imports.at(-1)
  const end = register.indexOf('\n], {')
  if (!last || end < 0) throw new Error('register.ts 里没有找到事类的清单，请手工加上这一行')
  const after = last.index + last[0].length
  return `${register.slice(0, after)}import ${name} from './${id}/kind.ts'\n${register.slice(after, end)}\n  ${name},${register.slice(end)}`
}

/** A glossary with the kind's word after the last of the kinds. */
export const glossed = (glossary: string, id: string, label: string): string => `${glossary.trimEnd()}\n| ${label} | ${id} |\n`

const complain = (id: string | undefined, label: string | undefined): string | undefined => {
  if (!id || !label) return '用法：npm run new-kind -- <id> <中文名>，如 npm run new-kind -- river-patrol 巡河'
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `“${id}”不能作事类的 id，应为小写英文和连字符，如 river-patrol`
  if (!/^[\p{Script=Han}（）、·]{2,20}$/u.test(label)) return `“${label}”不能作事类的名称，应为 2 至 20 个汉字`
  return undefined
}

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, () => false)

/**
 * Writes the kind's folder into `into`, its line into the register there and, in this house, its word into the glossary.
 * @throws Error in one Chinese sentence; nothing is written then.
 */
export async function writeKind(id: string | undefined, label: string | undefined, into = join(root, 'kinds')): Promise<string[]> {
  const wrong = complain(id, label)
  if (wrong || !id || !label) throw new Error(wrong)
  const folder = join(resolve(into), id)
  if (await isThere(folder)) throw new Error(`${relative(process.cwd(), folder)} 已经存在，请换一个 id`)
  const register = join(resolve(into), 'register.ts')
  const withLine = registered(await readFile(register, 'utf8'), id)
  const declare = relative(folder, join(root, 'kernel/declare/declare.ts')).replaceAll('\\', '/')
  await mkdir(folder)
  const files = Object.keys(contents).map(name => join(folder, name))
  for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content({ id, label, declare }))
  await writeFile(register, withLine)
  // A kind written elsewhere is none of this house's words.
  if (resolve(into) !== join(root, 'kinds')) return [...files, register]
  const glossary = join(root, 'docs', 'glossary.md')
  await writeFile(glossary, glossed(await readFile(glossary, 'utf8'), id, label))
  return [...files, register, glossary]
}

async function main(): Promise<void> {
  const { values, positionals: [id, label] } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } })
  for (const path of await writeKind(id, label, values.into)) console.log(relative(process.cwd(), path))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  })
}
