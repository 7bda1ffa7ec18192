// SPDX-License-Identifier: MulanPSL-2.0
import fs from 'node:fs'
import path from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Opened = Parameters<NodeFS['init']>[1]
type Loaded = Parameters<NonNullable<Opened['preRun']>[number]>[0]
interface Stream { nfd?: number; node: unknown }
interface NodeFiles { stream_ops: { fsync?: (stream: Stream) => number }; realPath(node: unknown): string }

// Emscripten's number for "input/output error": PostgreSQL stops at it instead of going on without its log.
const EIO = 29
const canSyncDirectories = process.platform !== 'win32'

const syncPath = (name: string, flags: 'r' | 'r+'): void => {
  const handle = fs.openSync(name, flags)
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Brings everything under a directory, and the directory, to the disk. */
export const syncTree = (directory: string): void => {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const name = path.join(directory, entry.name)
    if (entry.isDirectory()) syncTree(name)
    else if (entry.isFile()) syncPath(name, 'r+')
  }
  syncDirectory(directory)
}

/** Brings a directory's own entries (made, renamed, removed files) to the disk; Windows has no call for it. */
export const syncDirectory = (directory: string): void => {
  if (canSyncDirectories) syncPath(directory, 'r')
}

/**
 * PGlite's files on the disk with the one call that PGlite leaves out: its own file layer has no fsync and answers "done".
 * `syncs` counts the calls that reached the operating system.
 */
export class SyncedFiles extends NodeFS {
  syncs = 0

  override async init(pglite: PGlite, opened: Opened): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, opened)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), loaded => this.hook(loaded)] } }
  }

  /** Puts fsync into the file layer of the PostgreSQL that is being loaded. */
  protected hook(loaded: Loaded): void {
    const files = loaded.NODEFS as unknown as NodeFiles
    files.stream_ops.fsync = stream => this.#sync(files, stream)
  }

  #sync(files: NodeFiles, stream: Stream): number {
    try {
      if (stream.nfd === undefined) syncDirectory(files.realPath(stream.node))
      else fs.fsyncSync(stream.nfd)
      this.syncs += 1
      return 0
    } catch {
      return EIO
    }
  }
}
