// SPDX-License-Identifier: MulanPSL-2.0
import { type Extensions, Mark, mergeAttributes, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { type ManuscriptBlock, textOf } from '../../kernel/kernel.ts'

type Table = Extract<ManuscriptBlock, { block: 'table' }>

const attribute = (name: string) => ({
  default: null as string | null,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes: Readonly<Record<string, unknown>>) => (attributes[name] == null ? {} : { [`data-${name}`]: String(attributes[name]) }),
})

/** Four levels; the first stands under the paper's title, which is the page's own. */
const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [1, 2, 3, 4, 5].map(level => ({ tag: `h${level}`, attrs: { level: Math.max(level - 1, 1) } })),
  renderHTML: ({ HTMLAttributes, node }) => [`h${Number(node.attrs.level) + 1}`, HTMLAttributes, 0],
  addKeyboardShortcuts() {
    const level = (n: number) => [`Mod-Alt-${n}`, () => this.editor.commands.toggleNode('heading', 'paragraph', { level: n })] as const
    return { ...Object.fromEntries([1, 2, 3, 4].map(level)), 'Mod-Alt-0': () => this.editor.commands.setNode('paragraph') }
  },
})

/** A figure in a sentence: one unbreakable thing that says its printed value. */
const Figure = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => (
    { figure: attribute('figure'), said: { ...attribute('said'), default: '' }, period: attribute('period'), rounding: attribute('rounding') }
  ),
  parseHTML: () => [{ tag: 'span[data-figure]' }],
  renderHTML: ({ HTMLAttributes, node }) =>
    [
      'span',
      mergeAttributes(
        HTMLAttributes,
        {
          class: `paper-figure${node.attrs.said === '' ? ' paper-figure-silent' : String(node.attrs.said).length <= 10 ? ' paper-figure-short' : ''}`
        },
      ),
      String(node.attrs.said) || '\u2060',
    ],
  renderText: ({ node }) => String(node.attrs.said),
})

/** Words whose numbers somebody has explained. What is typed behind them is not. */
const Explained = Mark.create({
  name: 'explained',
  inclusive: false,
  addAttributes: () => ({ source: { ...attribute('source'), default: '' } }),
  parseHTML: () => [{ tag: 'span[data-source]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'paper-explained' }), 0],
})

/** A table; its words are written beside it, its figures are the ledger's. */
const PaperTable = Node.create({
  name: 'paperTable',
  group: 'block',
  atom: true,
  selectable: true,
  addAttributes: () => ({ columns: { default: [], rendered: false }, rows: { default: [], rendered: false } }),
  renderHTML({ node }) {
    const { columns, rows } = node.attrs as Pick<Table, 'columns' | 'rows'>
    const head = ['tr', ...columns.map(column => ['th', { scope: 'col' }, column || '\u2060'])]
    const body = rows.map(row => ['tr', ...row.map(cell => ['td', cell.map(textOf).join('') || '\u2060'])])
    return [
      'div', { class: 'paper-table', contenteditable: 'false', tabindex: '0', role: 'group', 'aria-label': `表格：${columns.join('、')}` },
      ['table', ['thead', head], ['tbody', ...body]]
    ]
  },
})

/** What a paper is made of: paragraphs and four levels of headings with words and figures in them, and tables. */
export const paperExtensions: Extensions = [
  StarterKit.configure({
    heading: false,
    bold: false,
    italic: false,
    strike: false,
    code: false,
    codeBlock: false,
    blockquote: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    horizontalRule: false,
    link: false,
    underline: false,
    hardBreak: false,
    trailingNode: false,
  }),
  Heading,
  Figure,
  Explained,
  PaperTable,
]
