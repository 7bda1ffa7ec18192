// SPDX-License-Identifier: MulanPSL-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/register.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const outside = new Set(['node_modules', '.git', 'dist', 'data', '.vite'])

/** Room → what it may import besides itself, and where that belongs which it may not. */
const rooms: Readonly<Record<string, { may: readonly string[]; else: string }>> = {
  law: { may: [], else: '法规和日历不依赖任何一层；要用到别层的，写到那一层去' },
  kernel: { may: ['law'], else: '内核不认识事类、存储和界面；事类的登记由调用者作参数传入' },
  kinds: { may: ['law', 'kernel/declare'], else: '事类只用 law 和 kernel/declare 的词；缺词就给所有事类加一个词，不引用别的事类' },
  contract: { may: ['law', 'kernel'], else: '约定只说问什么、答什么；怎么答写在 server' },
  reader: { may: ['law', 'kernel/declare', 'kernel/figure'], else: '读报告只需指标的声明；事类的登记由调用者传入' },
  store: { may: ['law', 'kernel'], else: '存储不认识事类；事类的登记由调用者作参数传入' },
  town: { may: ['law', 'kernel/declare', 'kernel/report'], else: '安装数据只是数据；装入的动作写在 server' },
  paper: { may: ['kernel/report'], else: '版式只认识写好的报告；取数和取文写在 server' },
  sheet: { may: ['law', 'kernel/declare'], else: '表格只认识栏目；取数和登记写在 server' },
  web: { may: ['law', 'kernel', 'kinds', 'contract'], else: '界面只通过 contract 问服务器' },
  server: { may: ['law', 'kernel', 'kinds', 'contract', 'reader', 'store', 'town', 'paper', 'sheet'], else: '服务器不引用界面、测试套件和基准' },
}

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    outside.has(entry.name) || entry.name.startsWith('.') ? [] : entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const folders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !outside.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap(entry => [join(folder, entry.name), ...folders(join(folder, entry.name))])

const all = files(root).map(path => ({ path: relative(root, path), text: () => readFileSync(path, 'utf8') }))
const sources = all.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path)).map(({ path, text }) => ({ path, text: text() }))

/** Files of the house that a source file imports, from the root. */
const importsOf = ({ path, text }: { path: string; text: string }): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) => relative(root, resolve(root, dirname(path), target)))

function complaint(path: string, target: string): string | undefined {
  const [room = '', kind = ''] = path.split('/')
  const rule = rooms[room]
  if (!rule || target.startsWith(`${room}/`) && (room !== 'kinds' || ownKind(path, kind, target))) return undefined
  if (rule.may.some(allowed => target.startsWith(`${allowed}/`))) return undefined
  return `${path} 引用了 ${target}：${rule.else}（可用：${rule.may.join('、') || '无'}）`
}

/** A kind's folder is a room of its own; the register beside them imports them all. */
const ownKind = (path: string, kind: string, target: string): boolean => path.split('/').length === 2 || target.startsWith(`kinds/${kind}/`)

describe('the house', () => {
  it('imports in one direction; a test, and what serves tests alone, may look at anything', () => {
    const code = sources.filter(({ path }) => !/(?:\.test|-under-test)\.tsx?$/.test(path))
    expect(code.flatMap(source => importsOf(source).flatMap(target => complaint(source.path, target) ?? []))).toEqual([])
  })

  it('runs without what serves tests alone', () => {
    const run = sources.filter(({ path }) => !/(?:\.test|-under-test)\.tsx?$|^(?:web\/browser|conformance|bench)\//.test(path))
    expect(run.filter(source => importsOf(source).some(target => /-under-test\.tsx?$/.test(target))).map(({ path }) => path)).toEqual([])
  })

  it('sees an import that goes the wrong way', () => {
    expect(complaint('kernel/entry/fold.ts', 'kinds/register.ts')).toBe(
      'kernel/entry/fold.ts 引用了 kinds/register.ts：内核不认识事类、存储和界面；事类的登记由调用者作参数传入（可用：law）',
    )
    expect(complaint('kinds/one/kind.ts', 'kinds/two/fields.ts')).toContain('不引用别的事类')
    expect(complaint('kinds/register.ts', 'kinds/two/kind.ts')).toBeUndefined()
    expect(importsOf({ path: 'web/x/y.ts', text: "import { a } from '../../store/store.ts'\nconst b = await import('./z.ts')" })).toEqual([
      'store/store.ts',
      'web/x/z.ts',
    ])
  })

  it('has no room for what belongs nowhere', () => {
    const nowhere = ['utils', 'util', 'helpers', 'common', 'shared', 'misc', 'lib']
    expect(
      folders(root)
        .filter(folder => nowhere.includes(folder.split('/').at(-1)!))
        .map(folder => `${relative(root, folder)}：文件夹应以里面的东西命名`),
    ).toEqual([])
  })

  it('names no kind in the kernel', () => {
    const ids = new RegExp(`['"\`](${[...kinds.kinds.keys()].join('|')})(?:\\.[\\w-]+)?['"\`]`)
    const kernel = sources.filter(({ path }) => path.startsWith('kernel/') && !path.endsWith('.test.ts'))
    expect(kernel.flatMap(({ path, text }) => {
      const named = ids.exec(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))?.[1]
      return named === undefined ? [] : [`${path} 写到了事类 ${named}`]
    })).toEqual([])
  })

  it('marks each source file with its licence', () => {
    expect(
      sources.filter(({ text }) => !/SPDX-License-Identifier: MulanPSL-2\.0/.test(text.split('\n', 2).join('\n'))).map(({ path }) => path),
    ).toEqual([])
  })

  it('keeps files short enough to be read in one go', () => {
    expect(sources.map(({ path, text }) => [path, text.split('\n').length] as const).filter(([, lines]) => lines > 400)).toEqual([])
  })

  it('holds no path of one machine', () => {
    const machine = /(?<![\w.:/-])\/(?:work|home|root|Users)\/[\w-]|[A-Z]:\\Users\\/
    const texts = all.filter(({ path }) => /\.(ts|tsx|mjs|md|json|css|html|yml|yaml)$/.test(path) && path !== 'package-lock.json')
    expect(texts.filter(({ text }) => machine.test(text())).map(({ path }) => path)).toEqual([])
  })

  it('asks of old browsers no pattern that they cannot read', () => {
    const shipped = /^(?:web|contract|kernel|law|kinds)\//
    const lookbehind = /\(\?<[=!]/
    const sent = sources.filter(({ path }) => shipped.test(path) && !/\.test\.ts$|^web\/browser\//.test(path))
    expect(sent.filter(({ text }) => lookbehind.test(text)).map(({ path }) => `${path}：旧浏览器不认识“向后看”的正则表达式，换一种写法`)).toEqual([])
  })

  it('names files in kebab case', () => {
    const named = /^(?:\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|tsx|mjs))$/
    expect(sources.filter(({ path }) => !named.test(path.split('/').at(-1)!)).map(({ path }) => path)).toEqual([])
  })
})
