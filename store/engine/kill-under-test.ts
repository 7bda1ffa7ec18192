// SPDX-License-Identifier: MulanPSL-2.0
import { spawn } from 'node:child_process'

/**
 * Starts a writer that says each thing once it was acknowledged, kills it in the middle when it has said so many (`crash` first kills
 * the server under it), and answers what it had said.
 * @throws Error with its complaint when the writer ends by itself
 */
export async function killWhileWriting(words: readonly string[], enough: number, crash?: () => Promise<void>): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>(resolve => { child.once('close', () => resolve()) })
  let said = ''
  let complaint = ''
  child.stderr.on('data', data => { complaint += String(data) })
  const inTheMiddle = new Promise<void>(resolve => {
    child.stdout.on('data', data => {
      said += String(data)
      if (said.split('\n').length > enough) resolve()
    })
  })
  await Promise.race([inTheMiddle, ended.then(() => { throw new Error(`The writer ended by itself: ${complaint}`) })])
  await crash?.()
  child.kill('SIGKILL')
  await ended
  // The last word may have been cut off in the middle.
  return said.slice(0, said.lastIndexOf('\n')).split('\n').filter(Boolean)
}
