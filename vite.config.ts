// SPDX-License-Identifier: MulanPSL-2.0
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// What the server alone reads of a kind: invented examples are for tests, forms are filled where the papers are written.
const serversOwn = /\/kinds\/[\w-]+\/(examples|documents)\.ts$/
const empty: Readonly<Record<string, string>> = { examples: 'export const examples = []', documents: 'export const documents = {}' }

const kindsAsPagesReadThem: Plugin = {
  name: 'kinds-as-pages-read-them', enforce: 'pre',
  load: id => empty[serversOwn.exec(id)?.[1] ?? ''] ?? null,
}

export default defineConfig({
  root: 'web',
  plugins: [kindsAsPagesReadThem, react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The one above it are the charts, which only a page with a chart asks for.
    chunkSizeWarningLimit: 550,
    // The browsers on office machines lag some years behind.
    target: ['chrome92', 'firefox91', 'safari15'],
    // The library changes rarely: by itself it stays in the browser's store over our own releases.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }] } } },
  },
  server: { proxy: { '/api': 'http://localhost:7300' } },
})
