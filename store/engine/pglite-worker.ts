// SPDX-License-Identifier: MulanPSL-2.0
import { parentPort, workerData } from 'node:worker_threads'
import { openDurable } from './durable.ts'
import { refusalOf } from './errors.ts'
import { statementsOf } from './statements.ts'
import type { Answer, Statements } from './statements.ts'
import type { Ask, Told, WorkerStart } from './worker-protocol.ts'

const { root } = workerData as WorkerStart
const port = parentPort!
const tell = (told: Told): void => port.postMessage(told)
const nothing: Answer = { rows: [], affected: undefined }

const answer = async (statements: Statements, ask: Ask): Promise<void> => {
  try {
    if ('close' in ask) await statements.close()
    tell({ id: ask.id, answer: 'close' in ask ? nothing : await statements.run(ask.text, ask.parameters) })
    if ('close' in ask) port.close()
  } catch (error) {
    tell({ id: ask.id, refused: refusalOf(error) })
  }
}

try {
  const { pglite } = await openDurable(root)
  const statements = statementsOf(pglite)
  port.on('message', (ask: Ask) => void answer(statements, ask))
  tell({ id: 0, answer: nothing })
} catch (error) {
  tell({ id: 0, refused: refusalOf(error) })
  port.close()
}
