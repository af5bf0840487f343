import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The least that a page with something to press can be: what any app is measured against. */
const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Floor</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
  </head>
  <body>
    <h1>Screen 1</h1>
    <p>Safeguarding means keeping children safe and well.</p>
    <button id="continue">Continue</button>
    <script>
      let screen = 1
      document.getElementById('continue').onclick = () => {
        screen += 1
        history.pushState(null, '', '#' + screen)
        document.querySelector('h1').textContent = 'Screen ' + screen
      }
    </script>
  </body>
</html>
`

export interface Floor {
  readonly origin: string
  close(): Promise<void>
}

export async function openFloor(): Promise<Floor> {
  const server = createServer((request, response) => {
    const found = request.url === '/'
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(found ? html : '')
  })
  await new Promise<void>(resolve => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://localhost:${port}`, close }
}
