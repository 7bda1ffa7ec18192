// SPDX-License-Identifier: MulanPSL-2.0
import type { Installation } from '../installation.ts'

/** What was asked for in a way that cannot be answered: one clear sentence, exit 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}

export type Options = Readonly<Record<string, string | boolean | undefined>>

/** Where a verb puts what it finds: lines of data, words about how far it is, files by the path that was asked for. */
export interface Out {
  line(text: string): Promise<void>
  progress(text: string): void
  file(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void>
}

/** A verb of the machine's own administrator. @returns the exit code: 1 where a check fails. */
export type Verb = (installation: Installation, options: Options, out: Out) => Promise<0 | 1>

/** A text option. @throws BadInput when it must be given and is not. */
export function textOf(options: Options, name: string): string {
  const value = options[name]
  if (typeof value !== 'string' || value === '') throw new BadInput(`请写明 --${name}`)
  return value
}

/** @throws BadInput */
export function yearOf(options: Options): number {
  const text = textOf(options, 'year')
  if (!/^(19|20|21)\d\d$/.test(text)) throw new BadInput(`--year 应是四位年份，如 2025，现为“${text}”`)
  return Number(text)
}

/** One whole file as pieces. */
export async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
