export { DrawingCanvas } from './DrawingCanvas'
