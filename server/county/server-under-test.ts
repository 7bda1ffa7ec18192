// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Method } from '../../contract/contract.ts'
import { type AnswerAt, type Answered, answered } from '../answer-under-test.ts'
import { cookieOf } from '../app-under-test.ts'
import { addressOf, ended, type Outcome, outcomeOf, program } from '../command-line/process-under-test.ts'
import { type Installation, openInstallation } from '../installation.ts'

/** A server as it is run: a process of its own with a data directory and keys of its own. */
export interface RunningServer {
  url: string
  directory: string
  /** A verb of the command line on this server's data, which goes through the running server. */
  verb(...words: string[]): Promise<Outcome>
  /** Signs in and answers how this person asks. */
  signedIn(name: string, password: string): Promise<Asking>
  /** Writes a file beside the data, for a verb to read. */
  file(name: string, text: string): Promise<string>
  stop(): Promise<void>
}

/** JSON in, or a file's bytes. */
export type Asking = <M extends Method, const P extends string>(method: M, path: P, body?: object | Uint8Array) => Promise<Answered<AnswerAt<M, P>>>

/** Prepares a data directory, then serves it in another process until stopped. */
export async function runServer(prepare: (installation: Installation) => Promise<void>): Promise<RunningServer> {
  const directory = await mkdtemp(join(tmpdir(), 'fazhen-two-'))
  const data = join(directory, 'data')
  const installation = await openInstallation({ dataDirectory: data, keysDirectory: `${data}-keys` })
  try {
    await prepare(installation)
  } finally {
    await installation.store.close()
  }
  const place = { data, environment: { FAZHEN_SPECIMEN: 'no' } }
  const child = program(['serve'], place)
  const url = await addressOf(child)
  return {
    url, directory,
    verb: (...words) => outcomeOf(program(words, place)),
    signedIn: async (name, password) => {
      const response = await fetch(`${url}/api/session`, {
        method: 'POST', body: JSON.stringify({ name, password }), headers: { 'content-type': 'application/json' },
      })
      if (!response.ok) throw new Error(await response.text())
      return askingOf(url, cookieOf(response))
    },
    file: async (name, text) => {
      await writeFile(join(directory, name), text)
      return join(directory, name)
    },
    stop: async () => {
      await ended(child)
      await rm(directory, { recursive: true, force: true })
    },
  }
}

const askingOf = (url: string, cookie: string): Asking => async (method, path, body) => {
  const file = body instanceof Uint8Array
  const response = await fetch(`${url}${path}`, {
    method, headers: { cookie, ...(body === undefined ? {} : { 'content-type': file ? 'application/octet-stream' : 'application/json' }) },
    ...(body === undefined ? {} : { body: file ? body as Uint8Array<ArrayBuffer> : JSON.stringify(body) }),
  })
  return answered(response)
}
