// SPDX-License-Identifier: MulanPSL-2.0
import { readdir } from 'node:fs/promises'
import type { Kind } from '../kernel/kernel.ts'

/** Files a kind's folder may hold; a missing one means the kind has none of it. */
const files = [
  'kind.ts',
  'fields.ts',
  'procedure.ts',
  'access.ts',
  'figures.ts',
  'report.ts',
  'documents.ts',
  'examples.ts',
  'rules.ts',
  'screen.tsx',
  'articles.test.ts',
  'procedure.test.ts',
  'README.md',
]
const needed = ['kind.ts', 'procedure.ts', 'README.md']

/** What is wrong with the folders under `kinds/`: one sentence each. */
export async function checkFolders(root: URL, registered: readonly string[]): Promise<string[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter(entry => entry.isDirectory()).map(({ name }) => name)
  const unregistered = folders.filter(name => !registered.includes(name)).map(name => `kinds/${name} 没有登记，应在 kinds/register.ts 加一行`)
  const missing = registered.filter(id => !folders.includes(id)).map(id => `事类“${id}”没有 kinds/${id} 文件夹`)
  return [...unregistered, ...missing, ...(await Promise.all(folders.map(name => checkFolder(root, name)))).flat()]
}

/** What is wrong with one kind's folder. */
export async function checkFolder(root: URL, name: string): Promise<string[]> {
  const found = await readdir(new URL(`${name}/`, root))
  const complaints = [
    ...found.filter(file => !files.includes(file)).map(file => `kinds/${name}/${file} 不是约定的文件名，可用：${files.join('、')}`),
    ...needed.filter(file => !found.includes(file)).map(file => `kinds/${name} 缺少 ${file}`),
  ]
  if (!found.includes('kind.ts')) return complaints
  const { default: kind } = (await import(new URL(`${name}/kind.ts`, root).href)) as { default: Kind }
  return kind.id === name ? complaints : [...complaints, `kinds/${name}/kind.ts 的 id 是“${kind.id}”，应与文件夹同名`]
}
