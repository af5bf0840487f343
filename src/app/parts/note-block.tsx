import type { ComponentChildren } from 'preact'
import type { Block, DosBlock, Item, LawBlock, SayBlock } from '../../course/block.ts'
import type { Flow, Inline } from '../../course/rich-text.ts'
import { Art } from '../../player/art.tsx'
import { ContactsView } from '../../player/blocks/contacts.tsx'
import { dateInWords } from '../../player/date-in-words.ts'
import { FlowText, InlineText } from '../../player/rich-text.tsx'
import { ServiceCard } from '../../player/service-card.tsx'
import { useWords } from '../../player/words.ts'
import { safety } from '../courses.ts'
import { outsideLesson } from './outside-lesson.ts'

/** A block as printed notes show it: all its words, nothing to open, no questions (interface.md 9.10). */
export function NoteBlock({ block }: { readonly block: Block }): ComponentChildren {
  switch (block.kind) {
    case 'text':
    case 'note':
      return <Text body={block.body} />
    case 'law':
      return <Law block={block} />
    case 'dos':
      return <Dos block={block} />
    case 'reveal':
    case 'cards':
    case 'steps':
      return <Items items={block.items} />
    case 'say':
      return <Say block={block} />
    case 'scenario':
      return <Text title="notes.story" body={block.teaches} />
    case 'diagram':
      return <Art art={block.art} alt={block.alt} />
    case 'media':
      return <Text body={block.transcript} />
    case 'reflection':
      return <Think prompt={block.prompt} />
    case 'contacts':
      return <ContactsView block={block} attempt={null} {...outsideLesson} />
    case 'support':
      return <Support services={block.services} />
    default:
      return null
  }
}

const printed: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  ...(['text', 'law', 'note', 'dos', 'reveal', 'cards', 'steps', 'say'] as const),
  ...(['scenario', 'diagram', 'media', 'reflection', 'contacts', 'support'] as const),
])

/** Whether a page has anything for the notes: one with questions only has not. */
export function hasNotes(blocks: readonly Pick<Block, 'kind'>[]): boolean {
  return blocks.some(block => printed.has(block.kind))
}

function Text({ title, body }: { readonly title?: string; readonly body: readonly Flow[] }) {
  const t = useWords()
  return (
    <div class="note-block">
      {title === undefined ? null : <h4>{t(title)}</h4>}
      <FlowText content={body} heading="h4" />
    </div>
  )
}

function Law({ block }: { readonly block: LawBlock }) {
  const t = useWords()
  return (
    <div class="note-block">
      <h4>{t('player.law.title', { nation: block.nation })}</h4>
      <FlowText content={block.body} heading="h4" />
      <p class="small">{t('player.law.checked', { date: dateInWords(block.asAt) })}</p>
    </div>
  )
}

function Dos({ block }: { readonly block: DosBlock }) {
  return (
    <div class="note-block">
      <Lines title="notes.do" lines={block.dos} />
      <Lines title="notes.dont" lines={block.donts} />
    </div>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly (readonly Inline[])[]
}

export function Lines({ title, lines }: LinesProps) {
  const t = useWords()
  if (lines.length === 0) return null
  return (
    <>
      <h4>{t(title)}</h4>
      <ul>
        {lines.map(line => (
          <li>
            <InlineText content={line} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <>
      {items.map(item => (
        <div class="note-block" key={item.id}>
          <h4>
            <InlineText content={item.title} />
          </h4>
          <FlowText content={item.body} heading="h4" />
        </div>
      ))}
    </>
  )
}

function Say({ block }: { readonly block: SayBlock }) {
  const t = useWords()
  return (
    <>
      {block.items.map(item => (
        <p class="note-block" key={item.id}>
          <strong>{t('notes.say')}</strong> <InlineText content={item.say} />{' '}
          <strong>{t('notes.avoid')}</strong> <InlineText content={item.avoid} />{' '}
          <strong>{t('notes.why')}</strong> <InlineText content={item.why} />
        </p>
      ))}
    </>
  )
}

function Think({ prompt }: { readonly prompt: readonly Inline[] }) {
  const t = useWords()
  return (
    <p class="note-block">
      <strong>{t('notes.think')}</strong> <InlineText content={prompt} />
    </p>
  )
}

function Support({ services }: { readonly services: readonly string[] }) {
  const known = safety.value?.services ?? []
  return (
    <>
      {known
        .filter(one => services.includes(one.id))
        .map(one => (
          <ServiceCard key={one.id} service={one} heading="h4" />
        ))}
    </>
  )
}
