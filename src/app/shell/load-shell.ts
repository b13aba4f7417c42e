/** The frame with the canvas and the panels: half of the program, and the start screen needs none of it. */
export const loadShell = () => import('./Shell').then(({ Shell }) => ({ default: Shell }))
