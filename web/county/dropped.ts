// SPDX-License-Identifier: MulanPSL-2.0

/** A file that somebody wants read, or one that the browser could not open. */
export interface Handed {
  /** With the folders it lay in. */
  path: string
  file: File | undefined
}

/** Files that a system or an open Word lays beside the real ones; nobody means to hand them in. */
const isLitter = (name: string): boolean => /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(name)

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const sorted = (handed: readonly Handed[]): Handed[] =>
  handed.filter(({ path }) => !isLitter(nameOf(path))).sort((a, b) => a.path.localeCompare(b.path, 'zh-CN', { numeric: true }))

/** What was chosen, without litter, by name; of a folder with the folders in it. */
export const chosenFiles = (files: Iterable<File>): Handed[] => sorted([...files].map(file => ({ path: file.webkitRelativePath || file.name, file })))

/** What was dropped; of a folder everything in it, however deep. */
export async function droppedFiles(dropped: Pick<DataTransfer, 'items' | 'files'>): Promise<Handed[]> {
  // Asked before anything is waited for: once the event is over the browser has forgotten what was dropped.
  const entries = [...dropped.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry !== null && entry !== undefined)
  if (entries.length === 0) return chosenFiles(dropped.files)
  return sorted((await Promise.all(entries.map(filesIn))).flat())
}

async function filesIn(entry: FileSystemEntry): Promise<Handed[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    // One that is locked or gone must not hold up the others.
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)).catch(() => undefined)
    return [{ path, file }]
  }
  try {
    return (await Promise.all((await allOf((entry as FileSystemDirectoryEntry).createReader())).map(filesIn))).flat()
  } catch {
    return [{ path, file: undefined }]
  }
}

/** A browser gives a folder out a hundred at a time, and nothing when there is no more. */
async function allOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  const next = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
  for (let some = await next(); some.length > 0; some = await next()) all.push(...some)
  return all
}

/** What the reader takes, by the ending of the name. */
export const endings = ['.docx', '.doc', '.wps', '.txt', '.pdf'] as const
const largest = 20

/** Why a file need not even be sent. */
export function refusalOf({ path, file }: Handed): string | undefined {
  const name = nameOf(path)
  if (!file) return `“${name}”打不开，可能正被别的程序占用，请关闭以后再拖一次。`
  if (name.toLowerCase().endsWith('.json')) return `“${name}”不是报告文件；镇里导出的报送文件，请在“报送”页接收。`
  if (!endings.some(ending => name.toLowerCase().endsWith(ending))) return `“${name}”不是报告文件；能读的是 ${endings.join('、')}。`
  if (file.size > largest * 1024 * 1024) {
    return `“${name}”有 ${Math.ceil(file.size / 1024 / 1024)} MB，超过 ${largest} MB；报告里有图片的，请去掉图片再交。`
  }
  return undefined
}
