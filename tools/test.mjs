// SPDX-License-Identifier: MulanPSL-2.0
// npm test: everything there is to test, on a fresh clone too. Words behind `npm test --` go to vitest.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { checkNode, install, root, runs, say, stop } from './ready.mjs'

const onPath = name => (process.env.PATH ?? '').split(delimiter).some(directory => existsSync(join(directory, name)))

// What the suites need beside npm's packages, the Debian package that brings it, and how it is known to be there.
const needed = [
  { package: 'chromium', there: () => Boolean(process.env.CHROME) || ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].some(onPath) },
  { package: 'fonts-noto-cjk', there: () => spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout?.trim() || existsSync('/usr/share/fonts/opentype/noto') },
  // Laying out what is written: Writer, and fonts as wide as those that GB/T 9704-2012 names.
  { package: 'libreoffice-writer', there: () => ['soffice', 'libreoffice'].some(onPath) },
  { package: 'fonts-arphic-gbsn00lp', there: () => hasFont('AR PL SungtiL GB') },
  { package: 'fonts-arphic-gkai00mp', there: () => hasFont('AR PL KaitiM GB') },
  { package: 'fonts-wqy-zenhei', there: () => hasFont('WenQuanYi Zen Hei') },
  { package: 'postgresql', there: () => Boolean(process.env.FAZHEN_TEST_DATABASE_URL) || postgresVersions().length > 0 },
]

function hasFont(family) {
  return Boolean(spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' }).stdout?.trim())
}

function postgresVersions() {
  const home = '/usr/lib/postgresql'
  return existsSync(home) ? readdirSync(home).filter(version => Number(version) >= 15 && existsSync(join(home, version, 'bin', 'initdb'))) : []
}

function installSystem() {
  const missing = () => needed.filter(each => !each.there()).map(each => each.package)
  const names = missing()
  if (names.length === 0) return
  const debian = existsSync('/etc/debian_version') && onPath('apt-get')
  if (process.getuid?.() !== 0 || !debian) stop(`全部测试还需要这些系统软件包，请先安装：${names.join('、')}（Debian：apt-get install ${names.join(' ')}）。`)
  say(`正在安装系统软件包：${names.join('、')}……`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = runs('apt-get', ['update', '-q'], { env }) && runs('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env })
  if (!done || missing().length > 0) stop(`系统软件包 ${missing().join('、')} 没有装成，请看上面的输出。`)
}

const script = (...parts) => join(root, 'node_modules', ...parts)

function step(says, words) {
  say(`\n${says}`)
  if (spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status !== 0) stop(`没有通过：${says}`)
}

checkNode()
install()
installSystem()
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
say(`法镇 ${version}，Node ${process.versions.node}`)
step('类型：服务器', [script('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json'])
step('类型：网页', [script('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'web/tsconfig.json'])
step('构建网页', [script('vite', 'bin', 'vite.js'), 'build'])
step('全部测试', [script('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)])
