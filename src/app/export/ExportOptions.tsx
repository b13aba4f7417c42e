import { SegmentedControl, Switch } from '../../panels'
import { words } from '../../words'
import type { ExportSettings } from './settings'

export interface ExportOptionsProps {
  readonly settings: ExportSettings
  readonly onChange: (change: Partial<ExportSettings>) => void
}

export function ExportOptions({ settings, onChange }: ExportOptionsProps) {
  const text = words().app.export
  const isPicture = settings.format !== 'json'
  return (
    <div className="app-export-options">
      <Labelled label={text.format}>
        <SegmentedControl
          label={text.format}
          value={settings.format}
          segments={(['png', 'svg', 'json'] as const).map((value) => ({ value, label: text.formats[value] }))}
          onChange={(format) => onChange({ format })}
        />
      </Labelled>
      {settings.format === 'png' && (
        <Labelled label={text.size}>
          <SegmentedControl
            label={text.size}
            value={settings.scale}
            segments={([1, 2, 3] as const).map((value) => ({ value, label: text.sizes[value] }))}
            onChange={(scale) => onChange({ scale })}
          />
        </Labelled>
      )}
      {isPicture && <PictureOptions settings={settings} onChange={onChange} />}
      {settings.format === 'png' && (
        <label className="app-export-carry">
          <input
            type="checkbox"
            checked={settings.carry}
            onChange={(event) => onChange({ carry: event.target.checked })}
          />
          <span>
            {text.carry}
            <small>{text.carryHint}</small>
          </span>
        </label>
      )}
    </div>
  )
}

function PictureOptions({ settings, onChange }: ExportOptionsProps) {
  const text = words().app.export
  return (
    <>
      <Labelled label={text.theme}>
        <SegmentedControl
          label={text.theme}
          value={settings.theme}
          segments={(['light', 'dark'] as const).map((value) => ({ value, label: text.themes[value] }))}
          onChange={(theme) => onChange({ theme })}
        />
      </Labelled>
      <Switch
        label={text.titleBlock}
        hint={text.titleHint}
        checked={settings.title}
        onChange={(title) => onChange({ title })}
      />
      <Switch
        label={text.legend}
        hint={text.legendHint}
        checked={settings.legend}
        onChange={(legend) => onChange({ legend })}
      />
      <Switch
        label={text.findings}
        hint={text.findingsHint}
        checked={settings.findings}
        onChange={(findings) => onChange({ findings })}
      />
    </>
  )
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="app-export-choice">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  )
}
