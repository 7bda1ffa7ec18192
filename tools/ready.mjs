// SPDX-License-Identifier: MulanPSL-2.0
// Makes a fresh clone ready with Node and npm alone: the other tools begin here. Plain JavaScript and Node's own modules only,
// since nothing else may be there yet. Whatever is said goes to standard error: standard output belongs to the data.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)

export const say = text => process.stderr.write(`${text}\n`)

/** Ends with one sentence. */
export function stop(sentence) {
  say(sentence)
  process.exit(1)
}

/** Runs a command in the clone with its output on standard error; true when it went well. */
export function runs(command, words, options = {}) {
  return spawnSync(command, words, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0
}

/** Ends with one sentence where Node is too old. */
export function checkNode() {
  const oldest = JSON.parse(readFileSync(at('package.json'), 'utf8')).engines.node.replace(/[^\d.]/g, '')
  const [need, have] = [oldest, process.versions.node].map(version => version.split('.').map(Number))
  const place = [0, 1, 2].find(each => (have[each] ?? 0) !== (need[each] ?? 0))
  if (place !== undefined && (have[place] ?? 0) < (need[place] ?? 0))
    stop(`需要 Node.js ${oldest} 或更高版本，现为 ${process.versions.node}，请从 nodejs.org 安装后重试。`)
}

/** Installs what the lockfile names where it is not there, or there in another version. */
export function install() {
  if (installed()) return
  say('正在安装依赖（只在第一次和更新后）……')
  // npm is a script of its own on Windows, which only a shell starts.
  const windows = process.platform === 'win32'
  if (!runs(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], { shell: windows }))
    stop('依赖没有装成，请看上面的输出：多半是连不上 npm 源，可用 npm config set registry 换一个。')
}

function installed() {
  const kept = at('node_modules', '.package-lock.json')
  if (!existsSync(kept)) return false
  const [wanted, found] = [at('package-lock.json'), kept].map(path => JSON.parse(readFileSync(path, 'utf8')).packages)
  return Object.entries(wanted).every(([name, { version, optional }]) => name === '' || found[name]?.version === version || (optional && !found[name]))
}

const sources = ['web', 'contract', 'kernel', 'kinds', 'law', 'vite.config.ts', 'package-lock.json']

/** Builds the web where it is missing or older than what it is made of. */
export function buildWeb() {
  const page = at('dist', 'web', 'index.html')
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(...sources.map(name => newest(at(name))))) return
  say('正在构建网页……')
  if (!runs(process.execPath, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build'])) stop('网页没有构建成功，请看上面的输出。')
}

function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0
  return Math.max(found.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
}

/** Runs the command line in this process, so that signals and the exit code are its own. */
export async function runProgram(words) {
  const { register } = await import('tsx/esm/api')
  register()
  process.argv.splice(1, process.argv.length, at('server', 'command-line', 'main.ts'), ...words)
  await import('../server/command-line/main.ts')
}
