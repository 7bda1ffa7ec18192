// SPDX-License-Identifier: MulanPSL-2.0
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Which free fonts stand in for the official ones; names in the documents stay as they are. */
export const fontsFile = fileURLToPath(new URL('./fonts.conf', import.meta.url))

/** LibreOffice is not here, or did not do what it was asked: one sentence. */
export class NoLibreOffice extends Error {
  override readonly name = 'NoLibreOffice'
}

/** A conversion of some hundred pages takes seconds; what takes this long hangs. */
const longestRun = 120_000

/** Where a program lies, by the PATH; undefined where it is not installed. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(path => existsSync(path))
}

/** The path of LibreOffice, or undefined. */
export const findSoffice = (): string | undefined => onPath('soffice', 'libreoffice', 'soffice.exe')

/**
 * Has LibreOffice write documents in another format, all in one call. Each call has a profile of its own, so that calls at the same
 * time do not meet. @throws NoLibreOffice
 */
export async function convert(documents: readonly Uint8Array[], from: string, to: string, filter?: string): Promise<Uint8Array[]> {
  const soffice = findSoffice()
  if (!soffice) throw new NoLibreOffice('这台机器上没有 LibreOffice，版面没有排出来看；请安装 LibreOffice Writer。')
  const place = await mkdtemp(join(tmpdir(), 'fazhen-layout-'))
  try {
    const given = documents.map((_, at) => join(place, `${at}.${from}`))
    await Promise.all(given.map((path, at) => writeFile(path, documents[at]!)))
    const out = join(place, 'out')
    const words = [
      `-env:UserInstallation=${pathToFileURL(join(place, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filter ? `${to}:${filter}` : to,
      '--outdir',
      out,
      ...given,
    ]
    await run(soffice, words, { timeout: longestRun, env: { ...process.env, FONTCONFIG_FILE: fontsFile } })
    return await Promise.all(documents.map((_, at) => readFile(join(out, `${at}.${to}`))))
  } catch (error) {
    throw new NoLibreOffice(`LibreOffice 没有把文件排出来：${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
