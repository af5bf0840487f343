import type { ComponentChildren } from 'preact'

export interface OptionWords {
  readonly id: string
  readonly text: ComponentChildren
}

interface OptionsProps {
  /** The id of the first option, where an error's link goes. */
  readonly field: string
  readonly options: readonly OptionWords[]
  /** Several may be chosen. */
  readonly many?: boolean
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** Radios or checkboxes, nothing chosen beforehand. */
export function Options({ field, options, many = false, chosen, onChoose }: OptionsProps) {
  const choose = (id: string) => onChoose(many ? toggled(chosen, id) : [id])
  return (
    <div class="options">
      {options.map((option, at) => {
        const id = at === 0 ? field : `${field}-${option.id}`
        return (
          <div class="option" key={option.id}>
            <input
              type={many ? 'checkbox' : 'radio'}
              id={id}
              name={field}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => choose(option.id)}
            />
            <label for={id}>{option.text}</label>
          </div>
        )
      })}
    </div>
  )
}

function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id]
}
