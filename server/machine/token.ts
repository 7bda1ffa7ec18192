// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const placeOf = (dataDirectory: string): string => join(dataDirectory, 'administrator.token')

/** Makes the token of the machine's administrator anew: whoever may read the data directory may use it, nobody else. */
export async function layToken(dataDirectory: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await mkdir(dataDirectory, { recursive: true })
  const beside = `${placeOf(dataDirectory)}.${process.pid}`
  await writeFile(beside, token, { mode: 0o600 })
  await rename(beside, placeOf(dataDirectory))
  return token
}

/** The token as it lies in the data directory; undefined when there is none or it may not be read. */
export const readToken = (dataDirectory: string): Promise<string | undefined> =>
  readFile(placeOf(dataDirectory), 'utf8').then(
    text => text.trim(),
    () => undefined,
  )

export const dropToken = (dataDirectory: string): Promise<void> => rm(placeOf(dataDirectory), { force: true })

/** Whether a header `Bearer …` names the token, found out in the same time wherever they differ. */
export function bears(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
