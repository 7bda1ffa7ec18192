// SPDX-License-Identifier: MulanPSL-2.0
// Run as a child by the kill test, to be killed: takes steps through the ledger and says each command once it was acknowledged.
import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Register } from '../../kernel/kernel.ts'
import { openStore } from '../store.ts'

const [where, address = '', keys = '', register = '', town, first] = process.argv.slice(2)
const { specimens } = (await import(pathToFileURL(register).href)) as { specimens: Register }
const store = await openStore({
  dataDirectory: address,
  keysDirectory: keys,
  ...(where === 'postgres' ? { databaseUrl: address } : {}),
  register: specimens,
})
const ledger = await store.ledger(Number(town))
const by = { actor: { id: '甲', posts: Object.keys(specimens.posts).map(post => ({ post, village: 0 })) }, at: new Date('2024-12-31T08:00:00Z') }

for (let n = Number(first); ; n += 1) {
  const opened = await ledger.run({
    command: `open-${n}`, kind: 'specimen', step: 'walkIn', day: '2024-03-29', village: 0,
    data: { subject: `第${n}件`, sort: 'plain', happenedOn: '2024-03-29', people: n, applicant: '张某甲' },
  }, by)
  writeSync(1, `open-${n}\n`)
  await ledger.run(
    { command: `answer-${n}`, kind: 'specimen', matter: opened.matter, step: 'answer', day: '2024-03-31', data: { agreed: true, amount: 100 } },
    by,
  )
  writeSync(1, `answer-${n}\n`)
}
