import { useEffect, useState } from 'react'
import type { Block } from '../../formats'
import { DialogFrame, FindingShape } from '../../panels'
import { type RuleMeta, ruleMeta, ruleTitle } from '../../rules'
import { rulePageWords } from '../../words'
import { Ladder } from './Ladder'
import { loadPage } from './load-page'
import { Page } from './Page'

import './rule-page.css'

/** The page of a rule: what it checks, why, when it speaks, how to put it right. The head is from the rule itself. */
export default function RulePageDialog({ rule, onClose }: { rule: string; onClose: () => void }) {
  const page = usePage(rule)
  const meta = ruleMeta(rule)
  const rulePage = rulePageWords()
  return (
    <DialogFrame title={ruleTitle(rule)} look="wide" className="app-rule-page" onClose={onClose}>
      <div className="app-rule-page-body" tabIndex={0}>
        {meta && <Head meta={meta} />}
        {page === 'loading' && <p>{rulePage.loading}</p>}
        {page === 'missing' && <p>{rulePage.missing}</p>}
        {typeof page === 'object' && <Page blocks={page} rule={rule} />}
        {typeof page === 'object' && <Ladder rule={rule} />}
      </div>
    </DialogFrame>
  )
}

function Head({ meta }: { meta: RuleMeta }) {
  const rulePage = rulePageWords()
  return (
    <p className="app-rule-page-head">
      <FindingShape severity={meta.severity} />
      <span>{rulePage.severity[meta.severity]}</span>
      <span>{rulePage.basis[meta.basis]}</span>
      {meta.sources.map(({ document, clause }) => (
        <code key={`${document} ${clause}`}>{`${document}, ${clause}`}</code>
      ))}
    </p>
  )
}

function usePage(rule: string): readonly Block[] | 'loading' | 'missing' {
  const [page, setPage] = useState<readonly Block[] | 'loading' | 'missing'>('loading')
  useEffect(() => {
    let isGone = false
    void loadPage(rule).then((blocks) => {
      if (!isGone) setPage(blocks ?? 'missing')
    })
    return () => {
      isGone = true
    }
  }, [rule])
  return page
}
