// SPDX-License-Identifier: MulanPSL-2.0
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFolder } from '../conformance/check-folders.ts'
import { checkKind } from '../conformance/check-kind.ts'
import { type Kind, register } from '../kernel/kernel.ts'
import { posts } from '../kinds/posts.ts'
import { sections } from '../kinds/sections.ts'
import { glossed, nameOf, registered, writeKind } from './new-kind.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

describe('a new kind', () => {
  let into: string
  beforeAll(async () => {
    into = await mkdtemp(join(root, '.new-kind-'))
    await copyFile(join(root, 'kinds/register.ts'), join(into, 'register.ts'))
    await writeKind('river-patrol', '巡河', into)
  })
  afterAll(() => rm(into, { recursive: true, force: true }))

  it('passes the conformance suite as it is written', async () => {
    const { default: kind } = (await import(pathToFileURL(join(into, 'river-patrol/kind.ts')).href)) as { default: Kind }
    expect(checkKind(kind, register([kind], { posts, sections }))).toEqual([])
    expect(await checkFolder(pathToFileURL(`${into}/`), 'river-patrol')).toEqual([])
  })

  it('has its line in the register, after the others, and nothing else changed', async () => {
    const [before, after] = await Promise.all([readFile(join(root, 'kinds/register.ts'), 'utf8'), readFile(join(into, 'register.ts'), 'utf8')])
    expect(after).toContain("\nimport riverPatrol from './river-patrol/kind.ts'\n")
    expect(after).toContain('\n  riverPatrol,\n], { posts, sections })')
    expect(after.replace("import riverPatrol from './river-patrol/kind.ts'\n", '').replace('\n  riverPatrol,', '')).toBe(before)
  })

  it.each([
    [undefined, undefined, '用法：npm run new-kind -- <id> <中文名>，如 npm run new-kind -- river-patrol 巡河'],
    ['RiverPatrol', '巡河', '“RiverPatrol”不能作事类的 id，应为小写英文和连字符，如 river-patrol'],
    ['lake-patrol', 'Lake', '“Lake”不能作事类的名称，应为 2 至 20 个汉字'],
  ])('is not written for %s %s', async (id, label, message) => {
    await expect(writeKind(id, label, into)).rejects.toThrow(message)
  })

  it('is not written over another', async () => {
    await expect(writeKind('river-patrol', '巡河', into)).rejects.toThrow('已经存在，请换一个 id')
  })
})

it('a register without a list is left alone', () => expect(() => registered('export const kinds = []\n', 'a')).toThrow('请手工加上这一行'))
it('a glossary has its word after the others', () =>
  expect(glossed('| 零报告 | zero-report |\n', 'river-patrol', '巡河')).toBe('| 零报告 | zero-report |\n| 巡河 | river-patrol |\n'))
it('a kind goes by its name in code', () => expect(nameOf('resident-request')).toBe('residentRequest'))
