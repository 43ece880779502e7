/** The lines of a text that is a list, as the translations keep it. */
export const linesOf = (text: string): string[] => text.split('\n');
