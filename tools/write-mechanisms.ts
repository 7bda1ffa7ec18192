// SPDX-License-Identifier: MulanPSL-2.0
// Writes docs/generated/mechanisms.md, so that nobody has to believe that a mechanism is covered: for each row what makes it
// work, where to click, and plainly what is not there. Made from the kinds themselves: node --import tsx tools/write-mechanisms.ts
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Register } from '../kernel/declare/declare.ts'
import { kinds } from '../kinds/register.ts'
import { awaited, mechanismNames, missing, screens } from './mechanism-rows.ts'
import { writeStatutes } from './write-statutes.ts'

export const mechanismsPath = fileURLToPath(new URL('../docs/generated/mechanisms.md', import.meta.url))

const head = `<!-- Written by tools/write-mechanisms.ts from the kinds; changes by hand are lost. -->
# 机制对照表

乡镇法治建设的 85 项制度机制，每一项由什么支撑、在哪里点开。网址前面都有 \`/towns/镇号\`，\`/counties\` 开头的是县级页面。“尚无”就是还没有。

| 序号 | 机制 | 由什么支撑、在哪里点开 | 尚无 |
|---|---|---|---|
`

/** The page as it should stand for these kinds. */
export function mechanismsPage({ kinds: all }: Register): string {
  const rows = mechanismNames.map((name, index) => {
    const row = index + 1
    const served = [...all.values()].filter(kind => kind.mechanisms.includes(row)).map(({ id, label }) => `台账 → ${label}（\`/kinds/${id}\`）`)
    const shown = (screens[row] ?? []).map(({ label, path }) => `${label}（\`${path || '/'}\`）`)
    const lacks = [
      ...Object.entries(awaited).filter(([id, { rows: waiting }]) => waiting.includes(row) && !all.has(id)).map(([, { label }]) => label),
      ...(missing[row] ? [missing[row]] : []),
    ]
    const there = [...new Set([...served, ...shown])]
    return `| ${row} | ${name} | ${there.join('；') || '尚无'} | ${lacks.join('、')} |`
  })
  const bare = rows.filter(line => line.includes('| 尚无 |')).length
  return `${head}${rows.join('\n')}\n\n共 ${mechanismNames.length} 项，其中 ${bare} 项尚无支撑。\n`
}

async function main(): Promise<void> {
  await mkdir(dirname(mechanismsPath), { recursive: true })
  await writeFile(mechanismsPath, mechanismsPage(kinds))
  console.error(`已写 ${mechanismsPath}`)
  await writeStatutes()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
