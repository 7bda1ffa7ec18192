// SPDX-License-Identifier: MulanPSL-2.0
// A thread cannot begin in TypeScript on Node 20: this file hands over to the module that it is given.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.module)
