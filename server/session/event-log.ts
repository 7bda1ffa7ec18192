// SPDX-License-Identifier: MulanPSL-2.0
import { appendFile, chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

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

/**
 * One line of JSON an event, one file a month, in the data directory. Nothing here removes a file: 网络安全法 has network logs
 * kept for six months at least, and who clears them decides by that.
 */
export function eventLogIn(directory: string): EventLog {
  let made: Promise<unknown> | undefined
  return {
    async write(event, at) {
      await (made ??= mkdir(directory, { recursive: true, mode: 0o700 }).then(() => chmod(directory, 0o700)))
      const instant = at.toISOString()
      await appendFile(join(directory, `events-${instant.slice(0, 7)}.jsonl`), `${JSON.stringify({ at: instant, ...event })}\n`, { mode: 0o600 })
    },
  }
}
