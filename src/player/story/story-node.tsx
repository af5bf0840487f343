import type { ScenarioNode } from '../../course/block.ts'
import type { Happening } from '../../record/event.ts'
import { get } from '../../record/keyed.ts'
import type { BlockProps } from '../block-props.ts'
import { Button } from '../button.tsx'
import { usePageErrors } from '../page-errors.tsx'
import { Choice } from '../question/choice.tsx'
import { FlowText, InlineText } from '../rich-text.tsx'
import { ScreenHeading } from '../screen-heading.tsx'
import { useDraft } from '../use-draft.ts'
import { useOnce } from '../use-once.ts'
import { useWords } from '../words.ts'
import { SkipStory } from './story-start.tsx'
import { nodeOf, teachesStep } from './story-step.ts'

interface StoryNodeProps extends BlockProps<'scenario'> {
  readonly node: ScenarioNode
}

/** One step: what happens, then what you do. */
export function StoryNode(props: StoryNodeProps) {
  const { node, caption, level } = props
  return (
    <>
      <ScreenHeading caption={caption} level={level}>
        <InlineText content={node.title} />
      </ScreenHeading>
      <FlowText content={node.body} />
      {node.choices.length > 0 ? <WhatYouDo {...props} /> : <WhereItLed {...props} />}
    </>
  )
}

function WhatYouDo({ block, node, attempt, keep, onStep }: StoryNodeProps) {
  const t = useWords()
  const { show } = usePageErrors()
  const field = `story-${block.id}-${node.id}`
  const made = attempt && get(attempt.stories, block.id)?.choices
  const before = made ? get(made, node.id) : undefined
  const [draft, setDraft] = useDraft(field, before === undefined ? [] : [before])
  const once = useOnce()
  const goOn = (event: Event) => {
    event.preventDefault()
    const choice = node.choices.find(one => one.id === draft[0])
    if (!choice) return show([{ field, text: t('player.story.select') }])
    show([])
    const ending = nodeOf(block, choice.to)?.end !== undefined
    const happenings: Happening[] = [
      { type: 'chose', block: block.id, node: node.id, choice: choice.id },
      ending
        ? { type: 'ended', block: block.id, node: choice.to }
        : { type: 'chose', block: block.id, node: choice.to },
    ]
    void once(async () => {
      if (await keep(happenings)) onStep(choice.to, 'forward')
    })
  }
  return (
    <form class="form" noValidate onSubmit={goOn}>
      <Choice
        field={field}
        legend={<h2>{t('player.story.whatDoYouDo')}</h2>}
        options={node.choices.map(one => ({ id: one.id, text: <InlineText content={one.text} /> }))}
        chosen={draft}
        onChoose={setDraft}
      />
      <div class="actions">
        <Button>{t('player.continue')}</Button>
        <SkipStory block={block} keep={keep} onStep={onStep} />
      </div>
    </form>
  )
}

/** An ending, or a step that only goes back: with its way back, and on to what the story teaches. */
function WhereItLed({ block, node, keep, onStep }: StoryNodeProps) {
  const t = useWords()
  const best = node.end === 'best'
  const { back } = node
  const goBack = async () => {
    if (back === undefined) return
    if (await keep([{ type: 'chose', block: block.id, node: back }])) onStep(back, 'back')
  }
  const tryOther =
    back === undefined ? null : (
      <Button second={best} onPress={goBack}>
        {t('player.story.other')}
      </Button>
    )
  const goOn = (
    <Button second={!best && back !== undefined} onPress={() => onStep(teachesStep, 'forward')}>
      {t('player.continue')}
    </Button>
  )
  return (
    <div class="actions">
      {best ? goOn : tryOther}
      {best ? tryOther : goOn}
    </div>
  )
}
