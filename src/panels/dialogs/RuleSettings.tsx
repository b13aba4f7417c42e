import { useState } from 'react'
import { SEVERITIES, type Severity } from '../../model'
import { groupRules, type RuleMeta, ruleMetas, ruleTitle } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { FindingShape } from '../ui/FindingShape'
import { Select } from '../ui/Select'
import { type DialogProps, useClose } from './use-close'

const BY_ITSELF = 'by-itself'
type Setting = Severity | 'off' | typeof BY_ITSELF

/** Every rule with how loudly it speaks in this drawing, how often it does, and the page that explains it. */
export function RuleSettings({ about }: DialogProps) {
  const close = useClose()
  const board = useBoard()
  const settings = useBoardState((state) => state.diagram.fields.rules)
  const [query, setQuery] = useState('')
  const say = words().panels.rules
  const wanted = query.trim().toLowerCase()
  const groups = groupRules(ruleMetas.filter((meta) => isFound(meta, wanted)))
  const changed = Object.keys(settings ?? {}).length
  return (
    <DialogFrame title={say.title} description={say.hint} look="wide" onClose={close}>
      <div className="zb-rules">
        <div className="zb-rules-top">
          <input
            className="zb-input"
            type="search"
            aria-label={say.find}
            placeholder={say.find}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {changed > 0 && (
            <>
              <small>{say.changed(changed)}</small>
              <Button look="line" size="small" onClick={() => board.run('set-rule', { rule: null, setting: null })}>
                {say.reset}
              </Button>
            </>
          )}
        </div>
        {groups.length === 0 && <p className="zb-muted">{say.none(query)}</p>}
        {groups.map(({ group, rules }) => (
          <section key={group} aria-label={say.groups[group]}>
            <h3>{say.groups[group]}</h3>
            <ul>
              {rules.map((meta) => (
                <RuleRow
                  key={meta.id}
                  meta={meta}
                  setting={settings?.[meta.id] ?? BY_ITSELF}
                  isAsked={meta.id === about}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </DialogFrame>
  )
}

function RuleRow({ meta, setting, isAsked }: { meta: RuleMeta; setting: Setting; isAsked: boolean }) {
  const board = useBoard()
  const told = useBoardState((state) => state.findings.filter(({ rule }) => rule === meta.id).length)
  const say = words().panels.rules
  const loud = setting === BY_ITSELF ? meta.severity : setting
  const title = ruleTitle(meta.id)
  return (
    <li className={setting === 'off' ? 'is-off' : undefined} ref={isAsked ? bringBack : null}>
      {loud === 'off' ? <i className="zb-rule-off" aria-hidden="true" /> : <FindingShape severity={loud} />}
      <span className="zb-rule-name">
        <Button
          look="link"
          aria-label={say.pageOf(title)}
          onClick={() => board.run('open-dialog', { id: 'rule-page', about: meta.id, from: 'rules' })}
        >
          {title}
        </Button>
        <small>
          <code>{meta.id}</code> {meta.sources[0]?.clause}
        </small>
      </span>
      <small className="zb-rule-told">{say.told(told)}</small>
      <Select
        label={say.settingOf(title)}
        hideLabel
        value={setting}
        options={[
          { value: BY_ITSELF, label: say.asItSays(say.settings[meta.severity]) },
          ...[...SEVERITIES, 'off' as const].map((value) => ({ value, label: say.settings[value] })),
        ]}
        onChange={(to) => board.run('set-rule', { rule: meta.id, setting: to === BY_ITSELF ? null : to })}
      />
    </li>
  )
}

/** Where its page was read, the row has the keyboard again. */
function bringBack(row: HTMLElement | null): void {
  if (!row) return
  row.scrollIntoView({ block: 'center' })
  row.querySelector<HTMLElement>('button')?.focus()
}

function isFound({ id, title, sources }: RuleMeta, wanted: string): boolean {
  return [id, title, ruleTitle(id), ...sources.map(({ clause }) => clause)].some((text) =>
    text.toLowerCase().includes(wanted),
  )
}
