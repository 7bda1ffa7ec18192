// SPDX-License-Identifier: MulanPSL-2.0
// npm start: from a fresh clone to a running server, with Node and npm only.
import { buildWeb, checkNode, install, runProgram } from './ready.mjs'

checkNode()
install()
buildWeb()
await runProgram(['serve'])
