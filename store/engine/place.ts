// SPDX-License-Identifier: MulanPSL-2.0
import fs from 'node:fs'
import os from 'node:os'

/** Where and since when a process runs, as far as another process can check it. */
export interface Place { pid: number; host: string; space: string; boot: string; started: string }

const read = (name: string): string => {
  try {
    return fs.readFileSync(name, 'utf8').trim()
  } catch {
    return ''
  }
}

const link = (name: string): string => {
  try {
    return fs.readlinkSync(name)
  } catch {
    return ''
  }
}

// Linux names each start of the machine; elsewhere the second it started serves, give or take a clock that was set.
const bootOf = (): string => read('/proc/sys/kernel/random/boot_id') || String(Math.round(Date.now() / 1000 - os.uptime()))

// The 22nd word of /proc/PID/stat; the second one, the name, may itself hold blanks and brackets.
const startOf = (pid: number): string => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[19] ?? ''

const here = (): Omit<Place, 'pid' | 'started'> => ({ host: os.hostname(), space: link('/proc/self/ns/pid'), boot: bootOf() })

/** This process. */
export const thisPlace = (): Place => ({ pid: process.pid, ...here(), started: startOf(process.pid) })

const sameBoot = (a: string, b: string): boolean => a === b || Math.abs(Number(a) - Number(b)) < 120

/** Whether the process of that place runs; 'unknown' where this machine cannot tell: another machine, container or an earlier start. */
export const runs = (place: Place): boolean | 'unknown' => {
  const now = here()
  if (place.host !== now.host || place.space !== now.space || !sameBoot(place.boot, now.boot)) return 'unknown'
  try {
    process.kill(place.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  // The number may have been given to a younger process.
  return place.started === startOf(place.pid)
}
