// SPDX-License-Identifier: MulanPSL-2.0
import { Refusal } from '../../kernel/kernel.ts'
import { StoreAway } from '../../store/engine/errors.ts'
import { DirectoryHeld } from '../../store/engine/lock.ts'
import { BadInput } from '../machine/verb.ts'
import { readArguments, usage } from './arguments.ts'
import { run } from './run.ts'
import { greeting, serve } from './serve.ts'
import { terminal } from './terminal.ts'

// Whoever reads the output may have seen enough: head, less.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

await main(process.argv.slice(2))

async function main(given: readonly string[]): Promise<void> {
  try {
    if (given[0] === 'help' || given.includes('--help')) return void (await terminal.line(usage()))
    const { verb, options } = readArguments(given)
    if (verb === 'serve') await serveUntilStopped()
    else process.exitCode = await run(verb, options, process.env, terminal)
  } catch (error) {
    process.exitCode = refusal(error)
  }
}

async function serveUntilStopped(): Promise<void> {
  const serving = await serve(process.env, terminal.progress)
  for (const line of await greeting(serving)) await terminal.line(line)
  const stop = (): void => void serving.close().then(() => process.exit(0), error => process.exit(refusal(error)))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** One sentence for what was foreseen, exit 2; the rest with its place in the program, exit 1. */
function refusal(error: unknown): 1 | 2 {
  const foreseen = [BadInput, Refusal, DirectoryHeld, StoreAway].some(kind => error instanceof kind)
  terminal.progress(foreseen || !(error instanceof Error) ? sentence(error) : error.cause === undefined ? error.stack ?? error.message : error.message)
  return foreseen ? 2 : 1
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error))
