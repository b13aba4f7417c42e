import { useId } from 'react'
import { levelsWords } from '../../../words'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/class-names'

export interface RiskChoiceProps<T extends number> {
  readonly title: string
  /** What people said; until then the drawing's is marked, and none is chosen. */
  readonly said: T | undefined
  readonly drawn: T
  readonly options: readonly { readonly value: T; readonly name: string; readonly means: string }[]
  readonly onChange: (value: T | undefined) => void
}

/** One of a few with what each means, all in sight. */
export function RiskChoice<T extends number>({ title, said, drawn, options, onChange }: RiskChoiceProps<T>) {
  const name = useId()
  const say = levelsWords().targets
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <div role="radiogroup" aria-label={title} className="zb-choices">
        {options.map((option) => {
          const isDrawn = said === undefined && option.value === drawn
          return (
            <label key={option.value} className={classNames(option.value === said && 'is-on', isDrawn && 'is-drawn')}>
              <input type="radio" name={name} checked={option.value === said} onChange={() => onChange(option.value)} />
              <span>
                <b>{option.name}</b>
                <small>{option.means}</small>
                {isDrawn && <small className="zb-from-drawing">{say.fromDrawing}</small>}
              </span>
            </label>
          )
        })}
      </div>
      {said !== undefined && (
        <Button look="link" size="small" aria-label={say.forgetOf(title)} onClick={() => onChange(undefined)}>
          {say.forget}
        </Button>
      )}
    </section>
  )
}
