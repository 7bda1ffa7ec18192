// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { EditorContent } from '@tiptap/react'
import { Button } from 'antd'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { isCoverage } from '../../contract/county-words.ts'
import type { Manuscript } from '../../kernel/kernel.ts'
import { type Answer, api, asking, save } from '../api.ts'
import { ConflictView } from '../manuscript/conflict.tsx'
import { toEditor } from '../manuscript/conversion.ts'
import { FigureList } from '../manuscript/figure-list.tsx'
import type { FigureToInsert } from '../manuscript/figure-menu.ts'
import { HeadFields, Issuer } from '../manuscript/head-fields.tsx'
import { placeOf, readKept } from '../manuscript/kept.ts'
import { Toolbar } from '../manuscript/toolbar.tsx'
import { useWriting } from '../manuscript/use-writing.ts'
import { fedText, sentence } from './county-words.ts'
import { useDoing } from './use-doing.ts'
import { type Own, type OwnStanding, useOwnSaving } from './use-own-saving.ts'

interface Props {
  county: number
  year: number
  own: Own
  sums: Answer<'countyTable'>
  user: string
  picker: ReactNode
}

/** The county's text with its editor; a number in it tells beside it how many towns it rests on. */
export function OwnReport({ county, year, own, sums, user, picker }: Props) {
  const place = placeOf(user, county, 'county', String(year))
  const [kept] = useState(() => readKept(place))
  const saving = useOwnSaving(county, year, place, kept ? { revision: kept.base, manuscript: kept.from } : own)
  const [text, setText] = useState<Manuscript>(kept?.manuscript ?? own.manuscript)
  const indicators = useQuery(asking('indicators', { county })).data?.indicators
  const figures = useMemo(() => toInsert(sums, new Map(indicators?.map(each => [each.code, each.initials]))), [sums, indicators])
  const change = (next: Manuscript) => {
    setText(next)
    saving.changed(next)
  }
  const writing = useWriting(text.blocks, figures, true, blocks => change({ ...text, blocks }))
  const { editor } = writing
  const { blocks: _, ...head } = text

  // What was not saved when the page was left is taken up once, when it opens.
  useEffect(() => {
    if (kept) saving.changed(kept.manuscript)
  }, [])

  const take = (manuscript: Manuscript) => {
    setText(manuscript)
    editor.commands.setContent(toEditor(manuscript.blocks), { emitUpdate: false })
  }
  const { standing } = saving
  if (standing.is === 'conflict') {
    return (
      <ConflictView
        latest={standing.latest} kept={standing.kept} from={saving.from} mine={text}
        onDone={async merged => {
          saving.goOnFrom(standing.latest)
          take(merged ?? standing.latest.manuscript)
          if (merged) saving.changed(merged)
          await saving.saveNow()
        }}
      />
    )
  }
  return (
    <>
      <div className="report-tools">
        {picker}
        <p role="status" className="paper-standing">{standingText(standing, saving.base)}</p>
        <div className="report-downloads">
          <Button disabled={standing.is === 'saved' || standing.is === 'saving'} onClick={() => void saving.saveNow()}>保存</Button>
          <Download county={county} year={year} title={head.title} ready={standing.is === 'saved'} />
        </div>
      </div>
      <div className="report paper">
        <div>
          <Toolbar editor={editor} />
          <article className="a4" aria-label={head.title}>
            <HeadFields head={head} mayWrite onChange={changed => change({ ...changed, blocks: text.blocks })} />
            <EditorContent editor={editor} />
            <Issuer head={head} mayWrite onChange={changed => change({ ...changed, blocks: text.blocks })} />
          </article>
        </div>
        <Sources own={own} figure={writing.chosen?.mark.figure} sums={sums} />
      </div>
      {writing.menu && <FigureList ref={writing.list} menu={writing.menu} field={editor.view.dom} />}
    </>
  )
}

function standingText(standing: OwnStanding, base: number): string {
  if (standing.is === 'saved') return base === 0 ? '由各镇报送的内容起稿，还没有改过' : `已保存 · 第 ${base} 稿`
  if (standing.is === 'saving') return '正在保存'
  return standing.is === 'failed' ? `未保存：${sentence(standing.says)}写的内容已留在本机` : '未保存'
}

function Download({ county, year, title, ready }: { county: number; year: number; title: string; ready: boolean }) {
  const [fault, doing, run] = useDoing()
  const download = () => run(async () => save((await api.countyManuscriptDocument({ county, year })) as Blob, `${title}.docx`))
  return (
    <>
      {fault && <p role="alert">{fault}</p>}
      <Button type="primary" loading={doing} disabled={!ready} title={ready ? undefined : '保存以后再下载'} onClick={download}>下载 Word 报告</Button>
    </>
  )
}

/** Whence a number comes, and which towns' material the text was drafted from. */
function Sources({ own, figure, sums }: { own: Own; figure: string | undefined; sums: Props['sums'] }) {
  return (
    <aside className="report-margin read-margin" aria-label="数从哪里来">
      <section>
        <h2>数从哪里来</h2>
        <p>{figure ? sourceText(own, sums, figure) : '带下划线的数由各镇签发报送的数相加；指向一个数，这里说明有几个镇报了。'}</p>
      </section>
      <section>
        <h2>{fedText(Object.values(own.figures), own.fedBy.length)}</h2>
        <p>{own.fedBy.length > 0 ? `文字材料：${own.fedBy.join('、')}` : '还没有哪个镇的报告可以取文字'}</p>
      </section>
      {own.without.length > 0 && <section><h2>{own.without.length} 个镇还没有文字材料</h2><p>{own.without.join('、')}</p></section>}
    </aside>
  )
}

function sourceText({ figures }: Own, { columns }: Props['sums'], code: string): string {
  if (isCoverage(code)) return '这里的数是几个镇的，由系统写，随报送更新；每章开头写一次，只有与本章不同的句子另写。'
  const total = columns.find(column => column.code === code)
  const figure = figures[code] ?? (total && { label: total.label, printed: total.total.printed, towns: total.total.towns, of: total.total.of })
  if (!figure) return '这个数还没有镇报送。'
  return `${figure.label}：${figure.printed}，${figure.towns === figure.of ? `${figure.of} 个镇都报了` : `${figure.of} 个镇中 ${figure.towns} 个报了`}。`
}

/** The county's sums as the editor's menu offers them. */
const toInsert = ({ columns }: Props['sums'], initials: ReadonlyMap<string, string>): FigureToInsert[] =>
  columns.filter(({ total }) => total.value !== null).map(({ code, label, unit, kindLabel, total: { value, numerator, denominator, printed } }) =>
    ({ code, label, unit, kindLabel, value, numerator, denominator, printed, zero: null, initials: initials.get(code) ?? '' }))
