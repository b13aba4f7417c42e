import { NumberField, SegmentedControl, Select } from '../../panels'
import { exportWords } from '../../words'
import { Labelled } from './Labelled'
import { PictureLooks } from './PictureLooks'
import { canCarry, type ExportSettings, type OptionsProps } from './settings'

interface ExportOptionsProps extends OptionsProps {
  readonly parts: readonly { readonly value: ExportSettings['part']; readonly label: string }[]
}

const FORMATS = ['png', 'svg', 'json'] as const

/** Everything that can be chosen of the file: from what is in it to how it looks. */
export function ExportOptions({ settings, parts, onChange }: ExportOptionsProps) {
  const text = exportWords()
  const { format } = settings
  return (
    <div className="app-export-options">
      <Labelled label={text.format}>
        <SegmentedControl
          label={text.format}
          value={format}
          segments={FORMATS.map((value) => ({ value, label: text.formats[value] }))}
          onChange={(value) => onChange({ format: value })}
        />
      </Labelled>
      {format !== 'json' && (
        <>
          <div>
            <Select label={text.part} value={settings.part} options={parts} onChange={(part) => onChange({ part })} />
            <small className="app-export-hint">{partHint(settings.part, parts.length > 1)}</small>
          </div>
          <PaperOptions settings={settings} onChange={onChange} />
          <SizeOptions settings={settings} onChange={onChange} />
          <PictureLooks settings={settings} onChange={onChange} />
        </>
      )}
      {format === 'png' && <Carry settings={settings} onChange={onChange} />}
    </div>
  )
}

/** What the chosen part is; how to get to choose where there is no choice. */
function partHint(part: ExportSettings['part'], hasChoice: boolean): string {
  const text = exportWords()
  if (part === 'selection') return text.selectionHint
  return part === 'whole' ? (hasChoice ? '' : text.selectFirst) : text.frameHint
}

const PAPERS = ['none', 'a4', 'a3', 'letter', 'tabloid'] as const
const TURNS = ['landscape', 'portrait'] as const

function PaperOptions({ settings, onChange }: OptionsProps) {
  const text = exportWords()
  return (
    <div className="app-export-group">
      <Select
        label={text.paper}
        value={settings.paper}
        options={PAPERS.map((value) => ({ value, label: text.papers[value] }))}
        onChange={(paper) => onChange({ paper })}
      />
      {settings.paper !== 'none' && (
        <SegmentedControl
          label={text.turn}
          value={settings.landscape ? 'landscape' : 'portrait'}
          segments={TURNS.map((value) => ({ value, label: text.turns[value] }))}
          onChange={(turn) => onChange({ landscape: turn === 'landscape' })}
        />
      )}
    </div>
  )
}

const SIZES = [1, 2, 3] as const
const MOST_PIXELS_WIDE = 100_000

/** SVG has no size in pixels: it is as sharp at every size. */
function SizeOptions({ settings, onChange }: OptionsProps) {
  const text = exportWords()
  if (settings.format !== 'png') return null
  return (
    <div className="app-export-group">
      <Labelled label={text.size}>
        <SegmentedControl
          label={text.size}
          value={settings.size}
          segments={[
            ...SIZES.map((value) => ({ value, label: text.sizes[value] })),
            { value: 'width' as const, label: text.byWidth },
          ]}
          onChange={(size) => onChange({ size })}
        />
      </Labelled>
      {settings.size === 'width' && (
        <NumberField
          label={text.pixelWidth}
          value={settings.pixelWidth}
          min={100}
          max={MOST_PIXELS_WIDE}
          onCommit={(pixelWidth) => pixelWidth !== null && onChange({ pixelWidth })}
        />
      )}
    </div>
  )
}

function Carry({ settings, onChange }: OptionsProps) {
  const text = exportWords()
  const isPossible = canCarry(settings)
  return (
    <label className="app-export-carry">
      <input
        type="checkbox"
        checked={settings.carry && isPossible}
        disabled={!isPossible}
        onChange={(event) => onChange({ carry: event.target.checked })}
      />
      <span>
        {text.carry}
        <small>{isPossible ? text.carryHint : text.carryWholeOnly}</small>
      </span>
    </label>
  )
}
