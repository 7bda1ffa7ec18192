// SPDX-License-Identifier: MulanPSL-2.0
// Everything there is to measure: `npm run bench`, or `npm run bench -- 3000` for so many matters. Needs PostgreSQL's binaries.
import { throwAwayPostgres } from '../store/engine/postgres-under-test.ts'
import { benchLedger } from './ledger.ts'
import { benchPapers } from './papers.ts'
import { benchProvince } from './province.ts'

await benchLedger((await throwAwayPostgres({ durable: true })).url, Number(process.argv[2] ?? 5_000))
await benchProvince((await throwAwayPostgres({ durable: false })).url)
await benchPapers()
process.exit(0)
