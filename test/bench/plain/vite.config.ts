import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = path.resolve(import.meta.dirname)

export default defineConfig({
  root,
  base: './',
  plugins: [react()],
  build: { outDir: path.resolve(root, '../../../test-results/plain'), emptyOutDir: true },
})
