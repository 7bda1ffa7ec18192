// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react'
import { findingsText } from './county-words.ts'
import { chosenFiles, droppedFiles } from './dropped.ts'
import { type ReadLine, useReading } from './use-reading.ts'

const accepted = '.docx,.doc,.wps,.txt,.pdf'

/** Files or a whole folder, dropped or chosen; a line for each with how far it is. */
export function DropFiles({ county }: { county: number }) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const reading = useReading(county)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = chosenFiles(event.target.files ?? [])
    event.target.value = ''
    void reading.read(chosen)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then(reading.read)
  }
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section className="county-part" aria-label="读入报告">
      <div className={`drop${over ? ' drop-over' : ''}`} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
        <p>把报告文件或者整个文件夹拖到这里，也可以：</p>
        <p className="drop-buttons">
          <Button type="primary" onClick={() => files.current?.click()}>选择文件</Button>
          <Button onClick={() => folder.current?.click()}>选择文件夹</Button>
        </p>
        <p className="quiet">.docx、.doc、.wps、.txt 或者带文字的 .pdf，每份不超过 20 MB。只在本机服务器上读，不发往别处。</p>
        <input ref={files} type="file" hidden multiple accept={accepted} aria-label="选择报告文件" onChange={choose} />
        {/* `webkitdirectory` is what every browser calls it, and React knows no better name. */}
        <input ref={folder} type="file" hidden multiple aria-label="选择报告文件夹" onChange={choose} {...{ webkitdirectory: '' }} />
      </div>
      {reading.lines.length > 0 && <Progress county={county} lines={reading.lines} busy={reading.busy} clear={reading.clear} />}
    </section>
  )
}

function Progress({ county, lines, busy, clear }: { county: number; lines: readonly ReadLine[]; busy: boolean; clear(): void }) {
  const done = lines.filter(({ state }) => state === 'read' || state === 'refused').length
  const refused = lines.filter(({ state }) => state === 'refused').length
  const says = busy ? `正在读，已读 ${done} / ${lines.length} 份` : `读完 ${lines.length} 份${refused > 0 ? `，其中 ${refused} 份没有读成` : ''}`
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
  if (state === 'waiting') return <span className="quiet">等着读</span>
  if (state === 'reading') return <span>正在读…</span>
  if (!report) return <span className="county-refused">没有读成：{says}</span>
  return (
    <span>
      <Link to="/counties/$county/reports/$report" params={{ county: String(county), report: report.id }}>
        {report.townName ?? '没有写明镇'} {report.year ? `${report.year}年` : ''}
      </Link>
      {' '}{repeated ? '以前读过，没有重复读' : `读到 ${report.figures} 个数，${findingsText(report.findings)}`}
    </span>
  )
}
