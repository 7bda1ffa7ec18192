// SPDX-License-Identifier: MulanPSL-2.0
import { Kysely, PostgresDialect, sql } from 'kysely'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { Pool } from 'pg'
import type { PoolClient } from 'pg'
import { migrate } from '../migrations/migrate.ts'
import type { Schema } from '../schema.ts'
import type { Engine } from './engine.ts'
import { StatementError, StoreAway, codeOf, refusalOf } from './errors.ts'
import { refuseNested } from './nesting.ts'
import { addressOf, awayFor } from './postgres-troubles.ts'
import type { Address } from './postgres-troubles.ts'
import { parameter, reads } from './values.ts'

const asText = (text: string): string => text
const types = { getTypeParser: (oid: number) => reads[oid] ?? asText }

class Client implements PostgresPoolClient {
  readonly #client: PoolClient
  readonly #address: Address

  constructor(client: PoolClient, address: Address) {
    this.#client = client
    this.#address = address
  }

  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(text: string | PostgresCursor<R>, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof text !== 'string') throw new TypeError('Cursors are not used: the embedded engine has none')
    return this.#run(text, parameters)
  }

  async #run<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const words = parameters.map(parameter)
    try {
      return await this.#client.query(text, words) as unknown as PostgresQueryResult<R>
    } catch (error) {
      throw awayFor(error, this.#address) ?? new StatementError(refusalOf(error))
    }
  }

  release(): void {
    this.#client.release()
  }
}

class Connections implements PostgresPool {
  readonly #pool: Pool
  readonly #address: Address

  constructor(url: string, address: Address) {
    this.#address = address
    this.#pool = new Pool({
      connectionString: url,
      types,
      application_name: 'fazhen',
      options: '-c timezone=UTC -c datestyle=ISO',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    // An idle connection that is lost is replaced at the next query; without a listener Node would end the process.
    this.#pool.on('error', () => undefined)
    // The same for a connection in use: its query is rejected with the reason.
    this.#pool.on('connect', client => { client.on('error', () => undefined) })
  }

  async connect(): Promise<PostgresPoolClient> {
    refuseNested(this)
    try {
      return new Client(await this.#pool.connect(), this.#address)
    } catch (error) {
      throw awayFor(error, this.#address) ?? new StatementError(refusalOf(error))
    }
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}

const oldestVersion = 150000

const versionOf = sql<{ number: number; name: string }>`
  select current_setting('server_version_num')::int as number, current_setting('server_version') as name`

// datlocprovider exists from 15 on, so the version is asked first.
const orderOf = sql<{ encoding: string; collation: string; provider: string }>`
  select pg_encoding_to_char(encoding) as encoding, datcollate as collation, datlocprovider::text as provider
  from pg_database where datname = current_database()`

const checkServer = async (db: Kysely<Schema>, { server, database }: Address): Promise<void> => {
  const version = (await versionOf.execute(db)).rows[0]
  if (!version || version.number < oldestVersion) {
    throw new StoreAway('0A000', `数据库服务器 ${server} 是 PostgreSQL ${version?.name ?? '旧版本'}，本程序需要 15 或更高版本。`)
  }
  const found = (await orderOf.execute(db)).rows[0]
  // Provider b is PostgreSQL's own, which sorts by code point whatever its name says.
  const byCodePoint = found && (found.provider === 'b' || (found.provider === 'c' && /^(C|POSIX|C\.UTF-?8)$/i.test(found.collation)))
  if (!byCodePoint || found.encoding !== 'UTF8') {
    throw new StoreAway('22023', `数据库“${database}”的编码或排序规则（${found?.encoding}，${found?.collation}）会使排序与内嵌数据库不一致，`
      + '请用 createdb -T template0 -E UTF8 -l C.UTF-8 另建一个库。')
  }
}

const openMigrated = async (db: Kysely<Schema>, address: Address): Promise<void> => {
  await checkServer(db, address)
  try {
    await migrate(db)
  } catch (error) {
    if (codeOf(error) !== '42501') throw error
    throw new StoreAway('42501', `用户 ${address.user} 无权在数据库“${address.database}”中建表或建角色 fazhen_app，`
      + '请由数据库管理员授予 CREATEROLE 和建表权限后再启动。', { cause: error })
  }
}

/**
 * Opens the store on a PostgreSQL server, 15 or later, migrated if need be. Throws StoreAway, one Chinese sentence, when the
 * server cannot be reached, refuses the user, is too old, or sorts text by other than code points.
 */
export const openPostgres = async (url: string): Promise<Engine> => {
  const address = addressOf(url)
  const pool = new Connections(url, address)
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  try {
    await openMigrated(db, address)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    kind: 'postgres',
    db,
    source: pool,
    announce: async () => {},
    // The server has autovacuum and checkpoints of its own; only fresh statistics after a bulk load cannot wait for them.
    tend: async () => { await sql`analyze`.execute(db) },
    close: () => db.destroy(),
  }
}
