// SPDX-License-Identifier: MulanPSL-2.0
import { Worker } from 'node:worker_threads'
import { StatementError, StoreAway } from './errors.ts'
import type { Answer, Statements } from './statements.ts'
import type { Ask, Told, WorkerStart } from './worker-protocol.ts'

interface Waiting { resolve(answer: Answer): void; reject(reason: Error): void }

const start: WorkerStart['module'] = new URL('./pglite-worker.ts', import.meta.url).href

/**
 * Opens the embedded database under `root` in a thread of its own, so that a long query holds up nothing but other queries.
 * Rejects with the reason if it does not open; a thread that dies fails every statement that waits, and every later one.
 */
export const openInWorker = async (root: string): Promise<Statements> => {
  const workerData: WorkerStart = { module: start, root }
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), { workerData, execArgv: [] })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let gone: StoreAway | undefined

  const fail = (reason: string): void => {
    gone ??= new StoreAway('EWORKER', `内嵌数据库意外停止（${reason}），已登记的内容不受影响，请重新启动程序。`)
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  }
  worker.on('message', (told: Told) => {
    const asker = waiting.get(told.id)
    waiting.delete(told.id)
    if ('answer' in told) asker?.resolve(told.answer)
    else asker?.reject(told.id === 0 ? new Error(told.refused.message) : new StatementError(told.refused))
  })
  worker.on('error', error => fail(error.message))
  worker.on('exit', code => fail(`线程退出，代码 ${code}`))

  const expect = (id: number): Promise<Answer> => new Promise((resolve, reject) => { waiting.set(id, { resolve, reject }) })
  const ask = (words: { text: string; parameters: readonly (string | null)[] } | { close: true }): Promise<Answer> => {
    if (gone) return Promise.reject(gone)
    asked += 1
    const answer = expect(asked)
    worker.postMessage({ id: asked, ...words } satisfies Ask)
    return answer
  }

  await expect(0)
  return {
    run: (text, parameters) => ask({ text, parameters }),
    close: async () => {
      const ended = new Promise<void>(resolve => { worker.once('exit', () => resolve()) })
      if (gone) return
      await ask({ close: true })
      await ended
    },
  }
}
