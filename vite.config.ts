// SPDX-License-Identifier: MulanPSL-2.0
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    chunkSizeWarningLimit: 600,
    // The browsers on office machines lag some years behind.
    target: ['chrome92', 'firefox91', 'safari15'],
  },
  server: { proxy: { '/api': 'http://localhost:7300' } },
})
