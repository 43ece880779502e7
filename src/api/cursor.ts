/** The query of the page after a cursor; null is the first. */
export const cursorOf = (cursor: string | null) => (cursor === null ? {} : { cursor });
