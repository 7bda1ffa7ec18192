// SPDX-License-Identifier: MulanPSL-2.0
import { useMe } from '../api.ts'
import { stillRunning } from '../words.ts'

/** Above figures of a period that is not over. */
export function StillRunning({ period }: { period: string }) {
  const me = useMe()
  const says = me && stillRunning(period, me.today)
  return says ? <p className="quiet">{says}</p> : null
}
