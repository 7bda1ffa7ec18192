// SPDX-License-Identifier: MulanPSL-2.0
import { openEmbedded } from './embedded.ts'
import type { Engine } from './engine.ts'
import { openPostgres } from './postgres.ts'

/** Opens the PostgreSQL server of `databaseUrl` if there is one, else the store embedded in `dataDirectory`. */
export const openEngine = ({ dataDirectory, databaseUrl }: { dataDirectory: string; databaseUrl?: string | undefined }): Promise<Engine> =>
  databaseUrl ? openPostgres(databaseUrl) : openEmbedded(dataDirectory)
