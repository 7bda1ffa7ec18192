// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useMe } from '../api.ts'
import { filesReadText, findingsText, readAsText } from './county-words.ts'
import { chosenFiles, droppedFiles, endings, type Handed } from './dropped.ts'
import { useCounty } from './use-county.ts'
import { type ReadLine, useReading } from './use-reading.ts'

/** Files or a whole folder, dropped or chosen; a line for each with how far it is. */
export function DropFiles({ county }: { county: number }) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [told, tell] = useState('')
  const reading = useReading(county, useMe()?.id ?? '')
  const take = (handed: readonly Handed[]) => {
    tell(handed.length === 0 ? '里面没有能读的文件。' : '')
    if (handed.length > 0) void reading.read(handed)
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = chosenFiles(event.target.files ?? [])
    event.target.value = ''
    take(chosen)
  }
  const over = useDropping(async dropped => {
    tell('正在看里面有哪些文件…')
    take(await droppedFiles(dropped))
  })
  return (
    <section className="county-part" aria-label="读入报告">
      <div className={`drop${over ? ' drop-over' : ''}`}>
        <p>{over ? '放手就开始读。' : '把报告文件或者整个文件夹拖到本页，也可以：'}</p>
        <p className="drop-buttons">
          <Button type="primary" onClick={() => files.current?.click()}>选择文件</Button>
          <Button onClick={() => folder.current?.click()}>选择文件夹</Button>
        </p>
        <p className="quiet">.docx、.doc、.wps、.txt 或者带文字的 .pdf，每份不超过 20 MB。只在本机服务器上读，不发往别处。</p>
        <p role="status">{told}</p>
        <input ref={files} type="file" hidden multiple accept={endings.join(',')} aria-label="选择报告文件" onChange={choose} />
        {/* `webkitdirectory` is what every browser calls it, and React knows no better name. */}
        <input ref={folder} type="file" hidden multiple aria-label="选择报告文件夹" onChange={choose} {...{ webkitdirectory: '' }} />
      </div>
      {reading.lines.length > 0 && <Progress county={county} lines={reading.lines} busy={reading.busy} clear={reading.clear} />}
    </section>
  )
}

/** Whether something is held over the page; taken wherever it is let go, since beside the box the browser would open it instead of the page. */
function useDropping(take: (dropped: DataTransfer) => Promise<void>): boolean {
  const [over, setOver] = useState(false)
  const taking = useEffectEvent(take)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      void taking(event.dataTransfer)
    }
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return over
}

function Progress({ county, lines, busy, clear }: { county: number; lines: readonly ReadLine[]; busy: boolean; clear(): void }) {
  const done = lines.filter(({ state }) => state === 'read' || state === 'refused').length
  const refused = lines.filter(({ state }) => state === 'refused').length
  const says = busy ? `正在读，已读 ${done} / ${lines.length} 份` : filesReadText(lines.length - refused, refused)
  return (
    <div className="drop-lines">
      <p role="status">{busy && <><progress value={done} max={lines.length} aria-label={says} /> </>}{says}</p>
      <ul className="county-list">
        {lines.map(line => (
          <li key={line.key}>
            <span className="county-file">{line.file}</span>
            <LineSays county={county} line={line} />
          </li>
        ))}
      </ul>
      {!busy && <p><button type="button" className="plain-button" onClick={clear}>收起这张单子</button></p>}
    </div>
  )
}

function LineSays({ county, line: { state, says, report, repeated } }: { county: number; line: ReadLine }) {
  const { words } = useCounty()
  if (state === 'waiting') return <span className="quiet">等着读</span>
  if (state === 'reading') return <span>正在读…</span>
  if (!report) return <span className="county-refused">没有读成：{says}</span>
  return (
    <span>
      <Link to="/counties/$county/reports/$report" params={{ county: String(county), report: report.id }}>
        {readAsText(report, words.own)}
      </Link>
      {' '}{repeated ? '以前读过，没有重复读' : `读到 ${report.figures} 个数，${findingsText(report.findings)}`}
    </span>
  )
}
