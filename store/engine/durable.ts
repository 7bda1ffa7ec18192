// SPDX-License-Identifier: MulanPSL-2.0
import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { SyncedFiles, syncDirectory, syncTree } from './synced-files.ts'

// As it comes, PGlite starts with -F (never fsync); its fdatasync is a stub that answers "done", so the log must be synced by fsync.
const startParams = [...PGlite.defaultStartParams.filter(word => word !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

export type MakeFiles = (root: string) => SyncedFiles
const synced: MakeFiles = root => new SyncedFiles(root)

/** Throws if a commit does not make PostgreSQL ask for an fsync: then a power cut would lose what was acknowledged. */
const checkCommitReachesDisk = async (pglite: PGlite, files: SyncedFiles): Promise<void> => {
  const before = files.syncs
  // Writes a record that only the log holds, and commits it.
  await pglite.query(`select pg_logical_emit_message(true, 'fazhen', 'self-check')`)
  if (files.syncs > before) return
  await pglite.close()
  throw new Error('启动自检未通过：内嵌数据库提交后数据没有写到磁盘，断电会丢失已登记的内容，因此不启动；'
    + '请重新安装程序，或设置 DATABASE_URL 改用 PostgreSQL。')
}

// A first start that is cut off must not leave half a database behind: it is made under another name, synced, then renamed.
const create = async (root: string, files: MakeFiles): Promise<void> => {
  const unfinished = `${root}.unfinished`
  fs.rmSync(unfinished, { recursive: true, force: true })
  const pglite = await PGlite.create({ fs: files(unfinished), startParams })
  await pglite.close()
  syncTree(unfinished)
  fs.renameSync(unfinished, root)
  syncDirectory(path.dirname(root))
}

/**
 * Opens the database under `root`, made if it is not there, such that a commit is on the disk when it is acknowledged.
 * The caller holds the directory's lock. Throws one Chinese sentence if commits do not reach the disk.
 */
export const openDurable = async (root: string, files: MakeFiles = synced): Promise<{ pglite: PGlite; files: SyncedFiles }> => {
  if (!fs.existsSync(path.join(root, 'PG_VERSION'))) await create(root, files)
  const opened = files(root)
  const pglite = await PGlite.create({ fs: opened, startParams })
  await checkCommitReachesDisk(pglite, opened)
  return { pglite, files: opened }
}
