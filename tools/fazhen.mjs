#!/usr/bin/env node
// SPDX-License-Identifier: MulanPSL-2.0
// npm run -s fazhen -- <verb>: the command line in a clone; what has to be installed first is said on standard error.
import { buildWeb, checkNode, install, runProgram } from './ready.mjs'

const words = process.argv.slice(2)
checkNode()
install()
if (words[0] === 'serve') buildWeb()
await runProgram(words)
