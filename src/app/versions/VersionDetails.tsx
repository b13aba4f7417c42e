import { CopyPlus, FileDown, History, Trash2 } from 'lucide'
import { useId, useState } from 'react'
import { Button, IconButton, Select, TextField } from '../../panels'
import type { VersionFacts } from '../../persistence'
import { useBoard, useBoardState } from '../../store'
import { versionWords, words } from '../../words'
import { type App, useApp } from '../app-state'
import { tell } from '../messages/tell'
import { whenTaken } from '../when'
import { Comparison } from './Comparison'
import type { Contents } from './contents'
import { openVersionCopy, removeVersion, saveVersionFile } from './use-version'
import { MOST_NAME, versionName, versionTitle } from './version-words'

export interface VersionDetailsProps {
  readonly version: VersionFacts
  readonly others: readonly VersionFacts[]
  readonly contents: Contents
}

const NOW = 'now'

/** One version: what can be done with it, and what is different from it now or in another. */
export function VersionDetails({ version, others, contents }: VersionDetailsProps) {
  const app = useApp()
  const board = useBoard()
  const id = useId()
  const onlyShows = useBoardState((state) => state.onlyShows)
  const [against, setAgainst] = useState(NOW)
  const say = versionWords()
  const name = versionName(version)
  const choices = others.filter((other) => other.id !== version.id)
  const other = choices.find((one) => one.id === against) ?? null
  return (
    <section className="app-versions-details" aria-labelledby={id}>
      <header>
        <div>
          <h3 id={id}>{versionTitle(version)}</h3>
          <p>
            {whenTaken(version.at)} ·{' '}
            {words().app.counts.content(version.counts.assets, version.counts.zones, version.counts.conduits)}
          </p>
        </div>
        <div className="app-versions-actions">
          {!onlyShows && (
            <Button
              look="primary"
              icon={History}
              title={say.restoreHint}
              onClick={() => void board.run('restore-version', version.id)}
            >
              {say.restore}
            </Button>
          )}
          <Button look="line" icon={CopyPlus} onClick={() => void openVersionCopy(app, version.id)}>
            {say.openCopy}
          </Button>
          <IconButton label={say.saveFile} icon={FileDown} onClick={() => void saveVersionFile(app, version.id)} />
          {!onlyShows && (
            <IconButton label={say.remove(name)} icon={Trash2} onClick={() => void removeVersion(app, version)} />
          )}
        </div>
      </header>
      <div className="app-versions-fields">
        {!onlyShows && (
          <TextField
            label={say.name}
            value={version.reason === 'named' ? version.name : ''}
            placeholder={say.nameIt}
            maxLength={MOST_NAME}
            onCommit={(text) => void rename(app, version, text)}
          />
        )}
        <Select
          label={say.compareWith}
          value={other?.id ?? NOW}
          options={[
            { value: NOW, label: say.now },
            ...choices.map((one) => ({ value: one.id, label: optionName(one) })),
          ]}
          onChange={setAgainst}
        />
      </div>
      <Comparison version={version} other={other} contents={contents} />
    </section>
  )
}

function optionName(version: VersionFacts): string {
  const when = whenTaken(version.at)
  return version.reason === 'named' ? `${version.name} (${when})` : `${when} (${versionTitle(version)})`
}

async function rename(app: App, version: VersionFacts, name: string): Promise<void> {
  if (name === '' || (version.reason === 'named' && name === version.name)) return
  const say = versionWords()
  try {
    await (await app.library.versions.open()).rename(version.id, name)
    app.board.announce(say.renamed(name))
  } catch {
    tell(app, { title: say.title, sentence: say.trouble })
  }
}
