// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import type { Store } from '../../store/store.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The machine's own administrator, who has no account. */
export const machineUser = 'machine'

/** Display names of users by id; an id without an account stands for itself. */
export async function userNames({ engine: { db } }: Store, ids: readonly string[]): Promise<(id: string) => string> {
  const asked = [...new Set(ids)].filter(id => uuid.test(id))
  const rows =
    asked.length === 0
      ? []
      : await db
          .selectFrom('app_user')
          .select(['id', 'display'])
          .where('id', '=', sql<string>`any(${asked}::uuid[])`)
          .execute()
  const names = new Map([...rows.map(({ id, display }) => [id, display] as const), [machineUser, '本机管理员'] as const])
  return id => names.get(id) ?? id
}
