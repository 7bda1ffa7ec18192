// SPDX-License-Identifier: MulanPSL-2.0
// The first report of a process, read and audited: its text on standard input, milliseconds by the clock and of processor time out.
import { performance } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'
import { auditReport } from '../reader/reader.ts'

const report = { id: 'bench', text: await text(process.stdin) }
const [began, used] = [performance.now(), process.cpuUsage()]
auditReport(report)
const clock = performance.now() - began
const { user, system } = process.cpuUsage(used)
console.log(JSON.stringify({ clock, processor: (user + system) / 1_000 }))
