export { compareDrawings, type DrawingDifference, type Judged } from './compare-drawings'
export { type DifferenceItem, type DifferenceSection, describeDifference } from './describe'
