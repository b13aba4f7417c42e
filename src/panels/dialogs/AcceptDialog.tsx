import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { FindingSentence } from '../findings/FindingSentence'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { type DialogProps, useClose } from './use-close'

/** A person answers a finding: why it is acceptable, who says so, until when, and what is done instead. */
export function AcceptDialog({ about }: DialogProps) {
  const board = useBoard()
  const close = useClose()
  const finding = useBoardState((state) => state.findings.find(({ id }) => id === about))
  const today = board.services.now().slice(0, 10)
  const [typed, setTyped] = useState({ reason: '', by: board.store.getState().author, until: '', measure: '' })
  const [tried, setTried] = useState(false)
  const say = words().panels.dialogs
  const past = typed.until !== '' && typed.until < today
  const complete = typed.reason.trim() !== '' && typed.by.trim() !== '' && !past
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!complete || !finding) {
      const form = event.currentTarget as HTMLFormElement
      // What is asked for gets the keyboard, once it is marked.
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    if (board.store.getState().author === '') board.run('set-author', { name: typed.by.slice(0, 80) })
    board.run('accept-finding', {
      finding: finding.id,
      reason: typed.reason.trim(),
      by: typed.by.trim(),
      ...(typed.until ? { until: typed.until } : {}),
      ...(typed.measure.trim() ? { measure: typed.measure.trim() } : {}),
    })
    close()
  }
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  return (
    <DialogFrame title={say.accept} description={say.acceptHint} onClose={close}>
      <form className="zb-form" onSubmit={submit} noValidate>
        {finding && (
          <blockquote>
            <FindingSentence finding={finding} />
          </blockquote>
        )}
        <Labelled label={say.acceptReason} error={tried && !typed.reason.trim() ? say.required : undefined}>
          {(ids) => (
            <textarea {...ids} className="zb-input" rows={3} maxLength={10_000} required {...field('reason')} />
          )}
        </Labelled>
        <Labelled label={say.acceptMeasure}>
          {(ids) => <input {...ids} className="zb-input" maxLength={10_000} {...field('measure')} />}
        </Labelled>
        <div className="zb-row">
          <Labelled label={say.acceptBy} error={tried && !typed.by.trim() ? say.required : undefined}>
            {(ids) => (
              <input {...ids} className="zb-input" maxLength={200} required autoComplete="name" {...field('by')} />
            )}
          </Labelled>
          <Labelled label={say.acceptUntil} hint={say.acceptUntilHint} error={past ? say.pastDate : undefined}>
            {(ids) => <input {...ids} className="zb-input" type="date" min={today} {...field('until')} />}
          </Labelled>
        </div>
        <footer className="zb-dialog-foot">
          <Button look="line" onClick={close}>
            {say.cancel}
          </Button>
          <Button look="primary" type="submit">
            {say.acceptDo}
          </Button>
        </footer>
      </form>
    </DialogFrame>
  )
}

interface LabelledIds {
  readonly id: string
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
}

function Labelled(props: {
  label: string
  hint?: string
  error?: string | undefined
  children: (ids: LabelledIds) => ReactNode
}) {
  const id = useId()
  const { label, hint, error, children } = props
  const note = error ?? hint
  return (
    <div className="zb-field">
      <label htmlFor={id} className="zb-label">
        {label}
      </label>
      {children({
        id,
        ...(error ? { 'aria-invalid': true as const } : {}),
        ...(note ? { 'aria-describedby': `${id}-note` } : {}),
      })}
      {note && (
        <small id={`${id}-note`} className={error ? 'zb-error' : 'zb-muted'}>
          {note}
        </small>
      )}
    </div>
  )
}
