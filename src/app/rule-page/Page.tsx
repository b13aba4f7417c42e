import { Fragment } from 'react'
import { type Block, readRuns } from '../../formats'
import { Example } from './Example'
import { isDrawing, rowsOf } from './sections'

/** The page of a rule as elements. A heading of the first order is left out: the dialog has a title. */
export function Page({ blocks, rule }: { blocks: readonly Block[]; rule: string }) {
  return (
    <div className="app-page">
      {rowsOf(blocks).map((sections, i) => (
        <div key={i} className={sections.length > 1 ? 'app-page-pair' : undefined}>
          {sections.map((section, k) => (
            <section key={k}>
              {section.map((block, at) => (
                <PageBlock key={at} block={block} rule={rule} />
              ))}
            </section>
          ))}
        </div>
      ))}
    </div>
  )
}

function PageBlock({ block, rule }: { block: Block; rule: string }) {
  switch (block.kind) {
    case 'heading':
      if (block.depth === 1) return null
      return block.depth === 2 ? (
        <h3>
          <Runs text={block.text} />
        </h3>
      ) : (
        <h4>
          <Runs text={block.text} />
        </h4>
      )
    case 'paragraph':
      return (
        <p>
          <Runs text={block.text} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>
              <Runs text={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'code':
      return isDrawing(block) ? <Example text={block.text} rule={rule} /> : <pre>{block.text}</pre>
  }
}

function Runs({ text }: { text: string }) {
  return readRuns(text).map((run, i) => {
    const Look = { plain: Fragment, strong: 'strong', emphasis: 'em', code: 'code' }[run.look] as 'em'
    return <Look key={i}>{run.text}</Look>
  })
}
