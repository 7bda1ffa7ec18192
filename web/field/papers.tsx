// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { contract } from '../../contract/contract.ts'
import { requestOf } from '../../contract/client.ts'
import { api, Fault } from '../api.ts'
import { type DisplayProps, type InputProps, naming, type WebFace } from './web-face.ts'

const most = 20 * 1024 * 1024
const size = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)
const ids = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])

/** Files are laid down as soon as they are chosen; the form keeps their ids. */
function PapersInput(props: InputProps) {
  const { id, field, value, place, onChange } = props
  const picker = useRef<HTMLInputElement>(null)
  const { under, troubles, send } = useUpload(props)
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    await send(files)
  }
  const remove = (paper: string) => {
    onChange(ids(value).filter(each => each !== paper))
    document.getElementById(id)?.focus()
  }
  return (
    <div role="group" {...naming({ ...props, required: false, invalid: false })}>
      {ids(value).length > 0 && (
        <ul className="papers">
          {ids(value).map(paper => (
            <li key={paper}>
              <span>{place.names[paper] ?? '已上传的附件'}</span>
              <button
                type="button"
                className="plain-button"
                onClick={() => remove(paper)}
                aria-label={`移除 ${place.names[paper] ?? '附件'}`}
              >
                移除
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button id={id} onClick={() => picker.current?.click()}>
        选择文件
      </Button>
      <span className="hint">可以一次选多个，每个不超过 20 MB</span>
      <input ref={picker} type="file" multiple hidden aria-label={`选择${field.label}的文件`} onChange={choose} />
      <div role="status">
        {under.map(name => (
          <p key={name} className="uploading">
            正在上传 {name}…
          </p>
        ))}
      </div>
      <div role="alert">
        {troubles.map(trouble => (
          <p key={trouble} className="field-error">
            {trouble}
          </p>
        ))}
      </div>
    </div>
  )
}

function useUpload({ value, place, onChange }: InputProps) {
  const [under, setUnder] = useState<string[]>([])
  const [troubles, setTroubles] = useState<string[]>([])
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  const send = async (files: File[]) => {
    setTroubles(files.filter(file => file.size > most).map(file => `“${file.name}”有 ${size(file.size)}，超过 20 MB，请压缩或者拆开后再传`))
    for (const file of files.filter(each => each.size <= most)) {
      const doing = `${file.name}（${size(file.size)}）`
      setUnder(before => [...before, doing])
      place.busy(1)
      try {
        const { id, name } = await api.addAttachment({ town: place.town, kind: place.kind, name: file.name }, file)
        place.remember(id, name)
        latest.current = [...ids(latest.current), id]
        onChange(latest.current)
      } catch (fault) {
        setTroubles(before => [...before, `“${file.name}”没有传上：${fault instanceof Fault ? fault.message : '请重试'}`])
      } finally {
        place.busy(-1)
        setUnder(before => before.filter(each => each !== doing))
      }
    }
  }
  return { under, troubles, send }
}

/** Where an attachment is fetched from. */
export const addressOfPaper = (town: number, attachment: string): string => requestOf(contract.readAttachment, { town, attachment }).path

function PapersDisplay({ value, names, town }: DisplayProps) {
  const papers = ids(value)
  if (town === undefined) return <span className="figures">{papers.length}份</span>
  return (
    <ul className="plain-list">
      {papers.map(paper => (
        <li key={paper}>
          <a href={addressOfPaper(town, paper)} download={names[paper]}>
            {names[paper] ?? '附件'}
          </a>
        </li>
      ))}
    </ul>
  )
}

export const papers: WebFace = { Input: PapersInput, Display: PapersDisplay, Filter: null, wide: true, quarters: () => 2 }
