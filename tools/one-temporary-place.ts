// SPDX-License-Identifier: MulanPSL-2.0
// Everything the tests lay down in the system's temporary directory lies in one place that goes with them, also where one of them
// fails before it comes to cleaning up: vitest runs this before and after all suites.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes the place and names it to the processes begun after; what is answered takes it away with all that is in it. */
export default function setup(): () => void {
  const before = process.env.TMPDIR
  const place = mkdtempSync(join(tmpdir(), 'fazhen-tests-'))
  // A throw-away PostgreSQL runs as a user of its own and has to get through to its directory.
  chmodSync(place, 0o711)
  process.env.TMPDIR = place
  return () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    // A server that is still going down may write once more.
    rmSync(place, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
