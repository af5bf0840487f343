import { dirname, join } from 'node:path'
import { startServer } from '../src/server/main.ts'

const root = dirname(import.meta.dirname)
startServer(join(root, 'dist'), root)
