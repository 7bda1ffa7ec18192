// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type ChangeEvent, useRef, useState } from 'react'
import { dayText } from '../../law/law.ts'
import { api, Fault, refresh } from '../api.ts'
import { cellName, dayOf, sentence } from './county-words.ts'

interface Line {
  file: string
  says: string
  refused: boolean
}

/** Takes in what a town with a server of its own exported and signed; as often as it is sent it counts once. */
export function TakeIn({ county }: { county: number }) {
  const picker = useRef<HTMLInputElement>(null)
  const [lines, setLines] = useState<readonly Line[]>([])
  const [doing, setDoing] = useState<string>()
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    for (const file of files) {
      setDoing(file.name)
      const line = await api.takeIn({ county }, file).then(
        ({ name, kindLabel, period, submitted, repeated, returned, opened, onward }) => ({
          file: file.name, refused: false,
          says: onward ? sentence(onward) : opened ? `${name}${cellName({ period, kindLabel })}的完整文件与以前收的一份核对一致，没有另外保存。` : returned
            ? `${name}${cellName({ period, kindLabel })}的这一份${dayText(dayOf(returned))}已经退回，等镇里改好再报新的一份。`
            : repeated
            ? `${name}${cellName({ period, kindLabel })}以前已经收过，没有重复收。`
            : `已收${name}${cellName({ period, kindLabel })}，${dayText(dayOf(submitted))}报送，签名和记录链核对无误。`,
        }),
        (fault: unknown) => ({ file: file.name, refused: true, says: sentence(fault instanceof Fault ? fault.message : '文件没有送到，请重试') }),
      )
      setLines(before => [...before, line])
    }
    setDoing(undefined)
    await refresh()
  }
  return (
    <section className="county-part county-take-in" aria-label="接收报送文件">
      <h2>接收报送文件</h2>
      <p className="quiet">镇里另有服务器的，由镇里导出签名的报送文件，在这里接收；下级单位另有服务器的，它导出的上报文件也在这里接收。同一份收几次都只算一次，改动过的不收。</p>
      <p><Button onClick={() => picker.current?.click()} disabled={doing !== undefined}>选择报送文件</Button></p>
      <input ref={picker} type="file" hidden multiple aria-label="选择报送文件" onChange={event => void choose(event)} />
      <div role="status">
        {doing && <p><progress aria-label="正在核对" /> 正在核对 {doing}…</p>}
        <ul className="county-told">
          {lines.map(({ file, says, refused }, at) => (
            <li key={at}><span className="county-file">{file}</span> <span className={refused ? 'county-refused' : ''}>{says}</span></li>
          ))}
        </ul>
      </div>
    </section>
  )
}
