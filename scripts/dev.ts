import { dirname } from 'node:path'
import { createServer } from 'vite'

/** The app with live courses: a saved course or screen shows at once. */
const port = Number(process.env.PORT ?? 5173)
const server = await createServer({ root: dirname(import.meta.dirname), server: { port } })
await server.listen()
server.printUrls()
