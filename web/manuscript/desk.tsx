// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Editor, EditorContent } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import { type Manuscript, sameWords } from '../../kernel/kernel.ts'
import { type Answer, api, queries } from '../api.ts'
import { ConflictView } from './conflict.tsx'
import { toEditor } from './conversion.ts'
import { FigureList } from './figure-list.tsx'
import { HeadFields, Issuer } from './head-fields.tsx'
import { drop, type Kept, placeOf, readKept } from './kept.ts'
import { Margin } from './margin.tsx'
import { note } from './noted.ts'
import { notesOf } from './notes.ts'
import { RedraftView } from './redraft.tsx'
import { TopBar } from './top-bar.tsx'
import { Toolbar } from './toolbar.tsx'
import { useOthers } from './use-others.ts'
import { type PaperOf, type Saving, useSaving } from './use-saving.ts'
import { useWriting } from './use-writing.ts'

export type OpenPaper = Omit<Answer<'paper'>, 'written'> & { written: NonNullable<Answer<'paper'>['written']> }
export type PaperFigures = Answer<'paperFigures'>

interface Props {
  of: PaperOf
  paper: OpenPaper
  figures: PaperFigures
  user: string
  today: string
}

/** What was written here and never reached the server. */
function unsaved(place: string, { lock, written }: OpenPaper): Kept | undefined {
  const kept = readKept(place)
  if (!kept || lock) return undefined
  if (!sameWords(kept.manuscript, written.manuscript)) return kept
  drop(place)
  return undefined
}

/** A paper with its editor and what is said of it beside it. What was not saved when the page was left is taken up again. */
export function Desk({ of: given, paper, figures, user, today }: Props) {
  const { town, kind, period } = given
  const of = useMemo(() => ({ town, kind, period }), [town, kind, period])
  const place = placeOf(user, town, kind, period)
  const [kept] = useState(() => unsaved(place, paper))
  const saving = useSaving(of, place, kept ? { ...paper.written, revision: kept.base, manuscript: kept.from } : paper.written)
  const [text, setText] = useState<Manuscript>(kept?.manuscript ?? paper.written.manuscript)
  const mayWrite = paper.mayWrite && !paper.lock
  const change = (next: Manuscript) => {
    setText(next)
    saving.changed(next)
  }
  const writing = useWriting(text.blocks, figures.figures, mayWrite, blocks => change({ ...text, blocks }))
  const { editor } = writing

  // Once, when the page opens: what another person saved meanwhile is met at once, not at the next key.
  useEffect(() => {
    if (!kept) return
    saving.changed(kept.manuscript)
    if (kept.base !== paper.written.revision) saving.meets(paper.written)
    else void saving.saveNow()
  }, [])

  const take = (latest: OpenPaper['written']) => {
    saving.goOnFrom(latest)
    setText(latest.manuscript)
    editor.commands.setContent(toEditor(latest.manuscript.blocks), { emitUpdate: false })
  }
  const reload = async () => {
    const { written } = await queries.fetchQuery({ queryKey: ['paper', of], queryFn: () => api.paper(of), staleTime: 0 })
    if (written) take(written)
  }
  const others = useOthers(of, saving)
  const check = useChecked(of, saving, editor)
  /** Goes on from what the other person put on top, with what of one's own was merged into it. */
  const settle = async (latest: OpenPaper['written'], merged: Manuscript | undefined) => {
    take(latest)
    if (!merged) return drop(place)
    setText(merged)
    editor.commands.setContent(toEditor(merged.blocks), { emitUpdate: false })
    saving.changed(merged)
    await saving.saveNow()
  }

  const [anew, setAnew] = useState<Answer<'paperAnew'>>()
  const askAnew = async () => {
    if (await saving.saveNow()) setAnew(await api.paperAnew(of))
  }
  const redraft = async (merged: Manuscript) => {
    const saved = await api.redraftPaper({ ...of, base: saving.base, drafted: anew!.drafted, manuscript: merged })
    setAnew(undefined)
    if (saved.saved) return reload()
    // What was put together is what was kept aside, and what is held against the other person's text now.
    setText(merged)
    saving.meets(saved.latest, saved.kept)
  }

  if (saving.standing.is === 'conflict') {
    const { latest, kept: keptAs } = saving.standing
    return <ConflictView latest={latest} kept={keptAs} from={saving.from} mine={text} onDone={merged => settle(latest, merged)} />
  }
  // The editor stays where it is while the two texts are looked at: what is said of the text is drawn into it meanwhile.
  return (
    <>
      {anew && <RedraftView anew={anew} mine={text} onDone={redraft} onLeave={() => setAnew(undefined)} />}
      <div hidden={anew !== undefined}>
        <TopBar
          of={of}
          text={text}
          paper={paper}
          saving={saving}
          today={today}
          figures={figures}
          findings={check.data?.findings ?? []}
          others={others}
          onReload={reload}
          onRedraft={askAnew}
        />
        <div className="report paper">
          <div>
            {mayWrite && <Toolbar editor={editor} />}
            <Sheet text={text} editor={editor} mayWrite={mayWrite} onChange={change} />
          </div>
          <Margin of={of} writing={writing} figures={figures} paper={paper} check={check} saving={saving} mayWrite={mayWrite} onRestored={reload} />
        </div>
        {writing.menu && <FigureList ref={writing.list} menu={writing.menu} field={editor.view.dom} />}
      </div>
    </>
  )
}

/** The paper itself: what stands over the text, the text, and who signs. */
function Sheet({ text, editor, mayWrite, onChange }: { text: Manuscript; editor: Editor; mayWrite: boolean; onChange(text: Manuscript): void }) {
  const { blocks, ...head } = text
  return (
    <article className="a4" aria-label={head.title}>
      <HeadFields head={head} mayWrite={mayWrite} onChange={changed => onChange({ ...changed, blocks })} />
      <EditorContent editor={editor} />
      <Issuer head={head} mayWrite={mayWrite} onChange={changed => onChange({ ...changed, blocks })} />
    </article>
  )
}

/** What the server says of the text as it was last saved, drawn into the text once it is about the text that stands there. */
function useChecked(of: PaperOf, { standing, base }: Saving, editor: Editor) {
  const saved = standing.is === 'saved'
  const check = useQuery({
    queryKey: ['checkPaper', of, base], queryFn: () => api.checkPaper(of), placeholderData: keepPreviousData, enabled: saved, staleTime: Infinity,
  })
  const notes = useMemo(() => (check.data ? notesOf(check.data) : []), [check.data])
  const settled = saved && check.data?.revision === base
  useEffect(() => {
    if (settled) note(editor.view, notes)
  }, [editor, notes, settled])
  return check
}
