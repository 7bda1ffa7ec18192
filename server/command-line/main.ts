// SPDX-License-Identifier: MulanPSL-2.0
import { readArguments, usage } from './arguments.ts'
import { refusalOf } from './refusal.ts'
import { terminal } from './terminal.ts'

// Whoever reads the output may have seen enough: head, less.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

await main(process.argv.slice(2))

async function main(given: readonly string[]): Promise<void> {
  try {
    if (given[0] === 'help' || given.includes('--help')) return void (await terminal.line(usage()))
    const { verb, options, files } = readArguments(given)
    // Loaded only now: a wrong word is answered at once.
    if (verb === 'serve') await serveUntilStopped()
    else if (verb === 'layout') process.exitCode = await (await import('./layout-files.ts')).layoutFiles(files, options, terminal)
    else if (files.length > 0)
      process.exitCode = await (await import('./read-files.ts')).readFiles(verb === 'audit' ? 'audit' : 'read', files, options, terminal)
    else process.exitCode = await (await import('./run.ts')).run(verb, options, process.env, terminal)
  } catch (error) {
    process.exitCode = tell(error)
  }
}

async function serveUntilStopped(): Promise<void> {
  const { greeting, serve } = await import('./serve.ts')
  const serving = await serve(process.env, terminal.progress)
  for (const line of await greeting(serving)) await terminal.line(line)
  const stop = (): void => void serving.close().then(() => process.exit(0), error => process.exit(tell(error)))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function tell(error: unknown): 1 | 2 {
  const { says, code } = refusalOf(error)
  terminal.progress(says)
  return code
}
