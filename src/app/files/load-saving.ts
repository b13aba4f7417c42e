/** What saves drawings as files: no part of the first load, but there before anybody asks for it. */
export const loadSaving = () => import('./save-drawing')
