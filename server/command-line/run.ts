// SPDX-License-Identifier: MulanPSL-2.0
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { saveKeys, keyIn, openKeys } from '../backup/keys-file.ts'
import { restore } from '../backup/restore.ts'
import { type Installation, openInstallation, placesIn } from '../installation.ts'
import { BadInput, type Options, type Out, textOf } from '../machine/verb.ts'
import { noteVerb, readingVerbs, runVerb, servedVerbs } from '../machine/verbs.ts'
import { loadSpecimenIfEmpty } from '../specimen/load.ts'
import { runElsewhere, servingAt } from './elsewhere.ts'
import { passphrase } from './terminal.ts'

/** Verbs that read a file which a running server must find too. */
const filesIn = new Set(['import', 'calendar', 'take-in', 'reconcile'])

/** Runs a verb other than serve. @returns the exit code. @throws BadInput, Refusal, DirectoryHeld, StoreAway: one sentence each */
export async function run(verb: string, options: Options, environment: NodeJS.ProcessEnv, out: Out): Promise<0 | 1> {
  if (verb === 'restore') return restoreHere(options, environment, out)
  const asked = filesIn.has(verb) ? { ...options, file: resolve(textOf(options, 'file')) } : options
  const code = await throughServer(verb, asked, environment, out) ?? await here(verb, asked, environment, out)
  if (verb === 'backup' && options['with-keys'] && code === 0) await backUpKeys(options, environment, out)
  return code
}

/** Undefined where no server holds the data directory, or the verb needs it for itself. */
async function throughServer(verb: string, options: Options, environment: NodeJS.ProcessEnv, out: Out): Promise<0 | 1 | undefined> {
  const { dataDirectory, databaseUrl } = placesIn(environment)
  if (databaseUrl || !servedVerbs[verb]) return undefined
  const url = await servingAt(dataDirectory)
  return url === undefined ? undefined : runElsewhere(url, dataDirectory, verb, options, out)
}

async function here(verb: string, options: Options, environment: NodeJS.ProcessEnv, out: Out): Promise<0 | 1> {
  return opened(environment, async installation => {
    if (readingVerbs.has(verb) && environment.FAZHEN_SPECIMEN !== 'no') await loadSpecimenIfEmpty(installation, out.progress)
    return runVerb(verb, installation, options, out)
  })
}

async function opened<T>(environment: NodeJS.ProcessEnv, work: (installation: Installation) => Promise<T>): Promise<T> {
  const installation = await openInstallation(placesIn(environment))
  try {
    return await work(installation)
  } finally {
    await installation.store.close()
  }
}

const keysPath = (path: string): string => `${path}.keys`

async function backUpKeys(options: Options, environment: NodeJS.ProcessEnv, out: Out): Promise<void> {
  const path = keysPath(textOf(options, 'out'))
  await saveKeys(placesIn(environment).keysDirectory, path, await passphrase(environment))
  out.progress(`密钥已另存为 ${path}，请与备份分开保管`)
}

async function restoreHere(options: Options, environment: NodeJS.ProcessEnv, out: Out): Promise<0> {
  const { dataDirectory, keysDirectory } = placesIn(environment)
  const [file, keys, withoutKeys] = [textOf(options, 'file'), options.keys, options['without-keys'] === true]
  if (!existsSync(file)) throw new BadInput(`没有 ${file} 这个文件`)
  if (typeof keys === 'string') await openKeys(keysDirectory, keys, await passphrase(environment))
  else if (!withoutKeys && (await keyIn(keysDirectory)) === undefined)
    throw new BadInput(`${keysDirectory} 里没有密钥，恢复后个人信息不能打开；请先放好原来的 master.key，或用 --keys 指明密钥备份，确实没有的用 --without-keys`)
  const papers = join(dataDirectory, 'attachments')
  const hadPapers = existsSync(papers)
  try {
    await opened(environment, async installation => {
      await restore(installation, file, { withoutKeys }, out)
      await noteVerb('restore', installation, options)
    })
  } catch (error) {
    if (!hadPapers) await rm(papers, { recursive: true, force: true })
    throw error
  }
  out.progress(`已从 ${file} 恢复`)
  return 0
}
