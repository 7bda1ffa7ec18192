// SPDX-License-Identifier: MulanPSL-2.0
// npm start: from a fresh clone to a running server, with Node and npm only.
import { buildWeb, checkNode, install, runProgram } from './ready.mjs'

checkNode()
install()
buildWeb()

// npm hands a signal to the shell it starts this by, and the shell hands it to nobody: when the shell is gone, this goes too.
const shell = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== shell && process.kill(process.pid, 'SIGTERM'), 1_000).unref()

await runProgram(['serve'])
