const paths = {
  tick: 'M5 13l4 4L19 7',
  tickCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l3 3 5-6',
  book: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2v14',
  speaker: 'M4 9v6h4l5 4V5L8 9zM17 8.5a5 5 0 0 1 0 7',
  stop: 'M7 7h10v10H7z',
  pause: 'M9 5v14M15 5v14',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
} as const

/** Always beside a word, so it says nothing to a screen reader. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
