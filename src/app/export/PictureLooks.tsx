import { SegmentedControl, Switch, TextField } from '../../panels'
import { exportWords } from '../../words'
import { Labelled } from './Labelled'
import { backgroundsOf, type OptionsProps } from './settings'

const THEMES = ['light', 'dark'] as const

/** Colours, and what is drawn beside the drawing itself. */
export function PictureLooks({ settings, onChange }: OptionsProps) {
  const text = exportWords()
  return (
    <>
      <Labelled label={text.theme}>
        <SegmentedControl
          label={text.theme}
          value={settings.theme}
          segments={THEMES.map((value) => ({ value, label: text.themes[value] }))}
          onChange={(theme) => onChange({ theme })}
        />
      </Labelled>
      <Labelled label={text.background}>
        <SegmentedControl
          label={text.background}
          value={settings.background}
          segments={backgroundsOf(settings.theme).map((value) => ({ value, label: text.backgrounds[value] }))}
          onChange={(background) => onChange({ background })}
        />
      </Labelled>
      <div className="app-export-shown">
        <Switch
          label={text.titleBlock}
          hint={text.titleHint}
          checked={settings.title}
          onChange={(title) => onChange({ title })}
        />
        {settings.title && (
          <TextField
            label={text.author}
            placeholder={text.authorHint}
            value={settings.author}
            maxLength={80}
            onCommit={(author) => onChange({ author })}
          />
        )}
        {(['legend', 'findings', 'notes', 'levels'] as const).map((name) => (
          <Switch
            key={name}
            label={text[name]}
            hint={text[`${name}Hint`]}
            checked={settings[name]}
            onChange={(isOn) => onChange({ [name]: isOn })}
          />
        ))}
      </div>
    </>
  )
}
