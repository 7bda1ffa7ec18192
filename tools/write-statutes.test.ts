// SPDX-License-Identifier: MulanPSL-2.0
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { statuteBook } from '../law/law.ts'
import { kinds } from '../kinds/register.ts'
import { notDeclared } from './not-declared.ts'
import { usesOf } from './statute-uses.ts'
import { statutePages, statutesFolder } from './write-statutes.ts'

const uses = usesOf(kinds.kinds.values(), statuteBook)
const articles = statuteBook.flatMap(({ id, articles: all }) => Object.keys(all).map(article => ({ id, article })))
const reasons = Object.entries(notDeclared).flatMap(([id, all]) => Object.keys(all).map(key => ({ id, key, article: key.replace('rest ', '') })))

describe('the pages of the statute book', () => {
  it('stand as law/ and the kinds are now; if not, run node --import tsx tools/write-statutes.ts', async () => {
    const pages = statutePages(kinds)
    expect((await readdir(statutesFolder)).sort()).toEqual([...pages.keys()].sort())
    for (const [name, page] of pages) expect(await readFile(join(statutesFolder, name), 'utf8'), name).toBe(page)
  })

  it('say of every article where it is declared or why it is not', () => {
    expect(articles.filter(({ id, article }) => !uses.has(`${id} ${article}`) && !notDeclared[id]?.[article])).toEqual([])
  })

  it('give no reason for what is declared, nor for what is not in the book', () => {
    expect(reasons.filter(({ id, key }) => !key.startsWith('rest ') && uses.has(`${id} ${key}`))).toEqual([])
    expect(reasons.filter(({ id, key, article }) => key.startsWith('rest ') && !uses.has(`${id} ${article}`))).toEqual([])
    expect(reasons.filter(({ id, article }) => !articles.some(each => each.id === id && each.article === article))).toEqual([])
  })

  it('name the file in which the words stand', () => {
    const page = statutePages(kinds).get('penalty-law-2021.md')!
    expect(page).toContain('外单位人员的执法证件在检查之日已经过期')
    expect(page).toContain('`kinds/joint-inspection/procedure.ts`')
    expect(statutePages(kinds).get('litigation-law-2017.md')).toMatch(/期限“.*”：(?:文书载明的日期、)?15日（第一款） — `kinds\/litigation\/procedure\.ts`/)
  })

  it('show an article without any declaration as that', () => {
    const none = statutePages({ ...kinds, kinds: new Map() }).get('README.md')!
    expect(none).toMatch(/行政处罚法\]\(penalty-law-2021\.md\) \| .* \| 37 \| 0 \|/)
  })
})
