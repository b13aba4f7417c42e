/** From the corner of a card or zone to the nearest line that may end on that side. */
export const CORNER = 12
/** What a line keeps clear of cards, headers and zones where there is room. */
export const CLEAR = 9
/** Where there is more room a line keeps so much further off. */
export const EASE = 6
/** How far a part of a route may be shifted at most. */
export const MOST_SHIFT = 160
