// SPDX-License-Identifier: MulanPSL-2.0
import { type Editor, useEditorState } from '@tiptap/react'
import type { Transaction } from '@tiptap/pm/state'
import { merged, moved } from './chapters.ts'

const levels = ['正文', '一级标题', '二级标题', '三级标题', '四级标题'] as const

/** What can be done with the paragraph and the chapter at the cursor. */
export function Toolbar({ editor }: { editor: Editor }) {
  const at = useEditorState({
    editor,
    selector: ({ editor: { state }, editor: now }) => ({
      level: state.selection.$from.parent.type.name === 'heading' ? Number(state.selection.$from.parent.attrs.level) : 0,
      up: moved(state, 'up') !== undefined,
      down: moved(state, 'down') !== undefined,
      merge: merged(state) !== undefined,
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  })
  const run = (tr: Transaction | undefined) => {
    if (tr) editor.view.dispatch(tr)
    editor.commands.focus()
  }
  const style = (level: number) => {
    if (level === 0) editor.chain().focus().setNode('paragraph').run()
    else editor.chain().focus().setNode('heading', { level }).run()
  }
  return (
    <div className="paper-toolbar" role="toolbar" aria-label="正文格式">
      <select className="native" aria-label="段落样式" value={at.level} onChange={event => style(Number(event.target.value))}>
        {levels.map((label, level) => <option key={label} value={level}>{label}</option>)}
      </select>
      <button type="button" onClick={() => editor.chain().focus().insertContent('@').run()} title="正文中键入 @ 或 / 和指标名称">插入指标</button>
      <button type="button" disabled={!at.up} onClick={() => run(moved(editor.state, 'up'))} title="Alt+Shift+↑">本章上移</button>
      <button type="button" disabled={!at.down} onClick={() => run(moved(editor.state, 'down'))} title="Alt+Shift+↓">本章下移</button>
      <button type="button" disabled={!at.merge} onClick={() => run(merged(editor.state))} title="Alt+Shift+M：去掉本章标题，内容并入上一章">并入上一章</button>
      <button type="button" disabled={!at.undo} onClick={() => editor.chain().focus().undo().run()} title="Ctrl+Z">撤销</button>
      <button type="button" disabled={!at.redo} onClick={() => editor.chain().focus().redo().run()} title="Ctrl+Shift+Z">重做</button>
    </div>
  )
}
