import { Fragment } from 'react'
import { type Block, readRuns } from '../../formats'
import { Example } from './Example'

/** A page as elements. A heading of the first order is left out: the dialog has a title. */
export function Page({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="app-page">
      {blocks.map((block, i) => (
        <PageBlock key={i} block={block} />
      ))}
    </div>
  )
}

function PageBlock({ block }: { block: Block }) {
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
      return block.language === 'json' ? <Example text={block.text} /> : <pre>{block.text}</pre>
  }
}

function Runs({ text }: { text: string }) {
  return readRuns(text).map((run, i) => {
    const Look = { plain: Fragment, strong: 'strong', emphasis: 'em', code: 'code' }[run.look] as 'em'
    return <Look key={i}>{run.text}</Look>
  })
}
