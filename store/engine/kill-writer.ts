// SPDX-License-Identifier: MulanPSL-2.0
// Run as a child by kill.test.ts, to be killed: writes numbered rows and says each number once its commit was acknowledged.
import { writeSync } from 'node:fs'
import { inTowns } from './engine.ts'
import { openEmbedded } from './embedded.ts'
import { openPostgres } from './postgres.ts'

const [kind, address, first] = process.argv.slice(2)
const engine = kind === 'postgres' ? await openPostgres(address!) : await openEmbedded(address!)
for (let n = Number(first); ; n += 1) {
  await inTowns(engine, [1], async tx => {
    await tx.insertInto('counter').values({ town_id: 1, series: 'kill', year: n, last: n }).execute()
    await tx.insertInto('cell_mark').values({ town_id: 1, month: `n${n}`, changes: n }).execute()
  })
  // console.log may hold words back; a number that was said must have been acknowledged, and every acknowledged one be said.
  writeSync(1, `${n}\n`)
}
