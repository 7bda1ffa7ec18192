// SPDX-License-Identifier: MulanPSL-2.0

/** Files that a system or an open Word lays beside the real ones; nobody means to hand them in. */
const isLitter = (name: string): boolean => /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(name)

const byName = (a: File, b: File) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true })

/** What was chosen, without litter, by name. */
export const chosenFiles = (files: Iterable<File>): File[] => [...files].filter(file => !isLitter(file.name)).sort(byName)

/** What was dropped; of a folder everything in it, however deep. */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  const entries = [...dropped.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry !== null && entry !== undefined)
  if (entries.length === 0) return chosenFiles(dropped.files)
  return chosenFiles((await Promise.all(entries.map(filesIn))).flat())
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const all: FileSystemEntry[] = []
  // A browser gives a folder out a hundred at a time, and nothing when there is no more.
  for (let some = await nextOf(reader); some.length > 0; some = await nextOf(reader)) all.push(...some)
  return (await Promise.all(all.map(filesIn))).flat()
}

const nextOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => new Promise(
  (resolve, reject) => reader.readEntries(resolve, reject)
)
