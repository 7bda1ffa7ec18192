// SPDX-License-Identifier: MulanPSL-2.0
// 核对证据包：node verify.mjs（Node 18 以上，不用安装别的东西，不用联网）。
// 一、files.txt 列出的每个文件，SHA-256 与所列一致。
// 二、chain.txt 每行是：序号、该条台账的校验值 H(条)、链的校验值；链的校验值 = H(上一条链的校验值 + H(条))，从 64 个 0 起。
// 三、lines.jsonl 给出原文的条目，原文的 SHA-256 等于 chain.txt 里的 H(条)。
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
const lines = name => readFileSync(join(here, name), 'utf8').split('\n').filter(line => line !== '')
const faults = []

const listed = lines('files.txt').map(line => /^([0-9a-f]{64}) {2}(.+)$/.exec(line))
for (const [, hash, path] of listed) {
  try {
    if (sha256(readFileSync(join(here, path))) !== hash) faults.push(`文件 ${path} 与清单不一致，已被改动。`)
  } catch {
    faults.push(`文件 ${path} 不在包里。`)
  }
}

const links = new Map()
let previous = '0'.repeat(64)
let expected = 1
for (const line of lines('chain.txt')) {
  const [position, ofLine, hash] = line.split('\t')
  if (Number(position) !== expected) faults.push(`台账链缺第 ${expected} 条。`)
  if (sha256(previous + ofLine) !== hash) faults.push(`台账链在第 ${position} 条断开。`)
  links.set(Number(position), ofLine)
  previous = hash
  expected = Number(position) + 1
}
const given = lines('lines.jsonl').map(line => JSON.parse(line))
for (const { position, line } of given) if (sha256(line) !== links.get(position)) faults.push(`第 ${position} 条台账的原文与链不一致。`)

if (faults.length > 0) console.log(faults.join('\n'))
else console.log(`相符：文件 ${listed.length} 个；台账 ${links.size} 条，其中 ${given.length} 条附原文；最后一条的校验值 ${previous}`)
process.exit(faults.length > 0 ? 1 : 0)
