// SPDX-License-Identifier: MulanPSL-2.0
import { appendFile, chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { todayIn } from '../../law/law.ts'

/** One event as it is kept: sign-ins and their failures, sessions ended, what was done to accounts and by the machine's administrator. */
export interface LogEvent {
  event: 'sign-in' | 'sign-in-refused' | 'sign-out' | 'password-changed' | 'password-refused' | 'user-added' | 'user-reset' | 'machine'
  /** The account; never what was typed as a name that does not exist, since that is now and then a password. */
  user: string | null
  from?: string
  says?: string
}

export interface EventLog {
  write(event: LogEvent, at: Date): Promise<void>
}

const make = async (directory: string): Promise<void> => {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await chmod(directory, 0o700)
}

/**
 * One line of JSON an event, one file a month in China, in the data directory. Nothing here removes a file: 网络安全法 has network logs
 * kept for six months at least, and who clears them decides by that.
 */
export function eventLogIn(directory: string): EventLog {
  let made: Promise<unknown> | undefined
  return {
    async write(event, at) {
      await (made ??= make(directory).catch(error => {
        // A disk that was full for a moment does not keep everybody out until the next start.
        made = undefined
        throw error
      }))
      const month = todayIn(at.getTime()).slice(0, 7)
      await appendFile(join(directory, `events-${month}.jsonl`), `${JSON.stringify({ at: at.toISOString(), ...event })}\n`, { mode: 0o600 })
    },
  }
}
