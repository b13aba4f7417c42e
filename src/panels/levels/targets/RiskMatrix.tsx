import { RATINGS, riskOf } from '../../../analysis'
import type { Rating } from '../../../model'
import { useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { classNames } from '../../ui/class-names'
import { NumberField } from '../../ui/NumberField'

const WORST_FIRST = RATINGS.toReversed()

export interface RiskMatrixProps {
  readonly tolerable: number
  /** The cell that is pointed out. */
  readonly here?: { readonly impact: Rating; readonly likelihood: Rating }
  /** Given: risks can be changed. */
  readonly onSet?: ((impact: Rating, likelihood: Rating, risk: number) => void) | undefined
}

/** Impact upwards, likelihood to the right, and which risks are more than is lived with. */
export function RiskMatrix({ tolerable, here, onSet }: RiskMatrixProps) {
  const site = useBoardState((state) => state.diagram.fields.risk)
  const say = levelsWords().targets
  return (
    <div className="zb-matrix">
      <table aria-label={say.matrixLabel}>
        <tbody>
          {WORST_FIRST.map((impact) => (
            <tr key={impact}>
              <th scope="row">{say.impacts[impact]}</th>
              {RATINGS.map((likelihood) => {
                const risk = riskOf(site, impact, likelihood)
                const isHere = here?.impact === impact && here.likelihood === likelihood
                return (
                  <td
                    key={likelihood}
                    className={classNames(risk > tolerable && 'is-beyond', isHere && 'is-here')}
                    aria-current={isHere || undefined}
                  >
                    {onSet ? (
                      <NumberField
                        hideLabel
                        label={say.matrixCell(say.impacts[impact], say.likelihoods[likelihood])}
                        value={risk}
                        min={1}
                        max={25}
                        onCommit={(to) => to !== null && onSet(impact, likelihood, to)}
                      />
                    ) : (
                      risk
                    )}
                    {isHere && <span className="zb-hidden">{say.matrixHere}</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {RATINGS.map((likelihood) => (
              <th scope="col" key={likelihood}>
                {say.likelihoods[likelihood]}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="zb-matrix-legend">{say.matrixIntolerable}</p>
    </div>
  )
}
