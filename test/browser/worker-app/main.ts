import { registerWorker, type Worker } from '../../../src/app/worker/registration.ts'

declare const __VERSION__: string

export interface WorkerApp {
  readonly version: string
  readonly heard: string[]
  readonly worker: Promise<Worker | null>
}

declare global {
  interface Window {
    readonly workerApp: WorkerApp
  }
}

const heard: string[] = []
const worker = registerWorker(new URL('../', import.meta.url).pathname, {
  onWaiting: () => heard.push('waiting'),
  onReplaced: () => heard.push('replaced'),
})
const workerApp: WorkerApp = { version: __VERSION__, heard, worker }
Object.assign(window, { workerApp })
