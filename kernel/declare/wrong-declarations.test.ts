// SPDX-License-Identifier: MulanPSL-2.0
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { wrong } from './wrong-declarations.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const here = fileURLToPath(new URL('./', import.meta.url))
const home = mkdtempSync(join(root, 'node_modules/.wrong-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Lines the compiler complains of when the directives are taken out. */
function complaints(source: string): number[] {
  const file = join(home, 'bare.ts')
  writeFileSync(file, source.replaceAll('@ts-expect-error', 'wrong:').replaceAll("'./", `'${here}`).replaceAll("'../../", `'${root}`))
  const options = { extends: join(root, 'tsconfig.json'), compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] }, include: [], files: [file] }
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(options))
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', home], { stdio: 'pipe' })
    return []
  } catch (error) {
    return [...String((error as { stdout: Buffer }).stdout).matchAll(/bare\.ts\((\d+),/g)].map(([, line]) => Number(line))
  }
}

it('a wrong field, step, state, code, column, clock or article is a compile error on its own line', () => {
  const source = readFileSync(join(here, 'wrong-declarations.ts'), 'utf8')
  const marked = source.split('\n').flatMap((line, at) => (line.includes('@ts-expect-error') ? [at + 2] : []))
  expect(marked).toHaveLength(wrong.length)
  expect([...new Set(complaints(source))]).toEqual(marked)
})
