// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import { readFiles } from './read-files.ts'

const told = () => {
  const lines: string[] = []
  const says: string[] = []
  return {
    lines,
    says,
    out: { line: async (text: string) => void lines.push(text), progress: (text: string) => void says.push(text), file: async () => {} },
  }
}

const report = '东岭镇人民政府\n关于2024年法治政府建设情况的报告\n一、主要举措和成效\n全年调解矛盾纠纷20件，调解成功18件。\n'

describe('reports read on the command line', () => {
  it('are one line of JSON a file, and what cannot be read is one sentence while the others go on', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fazhen-read-'))
    await writeFile(join(directory, '东岭镇2024.txt'), report)
    await writeFile(join(directory, '空.txt'), '')
    const { lines, says, out } = told()
    const files = ['没有.txt', '空.txt', '东岭镇2024.txt'].map(name => join(directory, name))
    expect(await readFiles('read', files, { json: true }, out)).toBe(2)
    expect(says).toHaveLength(2)
    expect(says[0]).toContain('没有这个文件')
    const [reading] = lines.map(line => JSON.parse(line) as { id: string; town: string; year: number; figures: { value: number; codes: string[] }[] })
    expect(reading).toMatchObject({ id: '东岭镇2024', town: '东岭镇', year: 2024 })
    expect(reading?.figures.map(({ value, codes }) => [value, ...codes])).toEqual([[20, 'mediation.mediated'], [18, 'mediation.resolved']])
  })

  it('are audited with the sentences a finding rests on', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fazhen-read-'))
    await writeFile(join(directory, '东岭镇2024.txt'), report.replace('18件。', '18件，成功率95%。'))
    const { lines, out } = told()
    expect(await readFiles('audit', [join(directory, '东岭镇2024.txt')], { json: true }, out)).toBe(0)
    const { findings } = JSON.parse(lines[0]!) as { findings: { message: string; sentences: { text: string }[] }[] }
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) expect(finding.sentences.length).toBeGreaterThan(0)
  })

  it('of a folder are read by name, with how far it is', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fazhen-read-'))
    for (let n = 10; n < 30; n++) await writeFile(join(directory, `东岭镇${n}.txt`), report)
    const { lines, says, out } = told()
    expect(await readFiles('audit', [directory], { json: true }, out)).toBe(0)
    expect(lines.map(line => (JSON.parse(line) as { id: string }).id)).toEqual(Array.from({ length: 20 }, (_, n) => `东岭镇${n + 10}`))
    expect(says).toEqual(['已读 0 / 20 份', '已读 10 / 20 份'])
  })

  it('need a file', () => expect(() => readArguments(['read'])).toThrow('用法：read'))
})
