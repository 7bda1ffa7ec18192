// SPDX-License-Identifier: MulanPSL-2.0
import { join, resolve } from 'node:path'
import { kinds } from '../kinds/register.ts'
import { openStore, type Store } from '../store/store.ts'
import { type EventLog, eventLogIn } from './session/event-log.ts'

/** Where an installation lies. */
export interface Places {
  dataDirectory: string
  keysDirectory: string
  databaseUrl?: string
}

/** What every question to the server is answered from. */
export interface Installation {
  store: Store
  log: EventLog
  dataDirectory: string
  now(): Date
}

/** The places the environment names: FAZHEN_DATA, FAZHEN_KEYS (beside the data unless said), DATABASE_URL. */
export function placesIn(environment: NodeJS.ProcessEnv): Places {
  const dataDirectory = resolve(environment.FAZHEN_DATA || 'data')
  const keysDirectory = environment.FAZHEN_KEYS ? resolve(environment.FAZHEN_KEYS) : `${dataDirectory}-keys`
  return { dataDirectory, keysDirectory, ...(environment.DATABASE_URL ? { databaseUrl: environment.DATABASE_URL } : {}) }
}

/** Opens the store with the kinds of this program. @throws DirectoryHeld or StoreAway, each in one sentence. */
export async function openInstallation(places: Places): Promise<Installation> {
  return installationOf(await openStore({ ...places, register: kinds }), places.dataDirectory)
}

export const installationOf = (store: Store, dataDirectory: string, now: () => Date = () => new Date()): Installation =>
  ({ store, dataDirectory, now, log: eventLogIn(join(dataDirectory, 'logs')) })
