import { startServer } from '../../src/server/main.ts'

/** Starts the real server over the folder given, as scripts/serve.ts does over the build. */
startServer(process.argv[2] ?? '', process.cwd())
