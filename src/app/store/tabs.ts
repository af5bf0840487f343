/** What one tab tells the others: an attempt has new events, or everything was deleted. */
export type TabMessage = { readonly attempt: string } | { readonly deleted: true }

/** The other tabs of this app on this device. */
export interface Tabs {
  tell(message: TabMessage): void
  /** Hears the other tabs, never this one. Gives back how to stop. */
  listen(hear: (message: TabMessage) => void): () => void
}

export function openTabs(name = 'harbour'): Tabs {
  const channel = new BroadcastChannel(name)
  return {
    tell: message => channel.postMessage(message),
    listen(hear) {
      const onMessage = (event: MessageEvent<TabMessage>) => hear(event.data)
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
  }
}
