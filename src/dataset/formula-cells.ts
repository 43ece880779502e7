/**
 * A spreadsheet evaluates a cell that starts with one of these, so text from a stranger could run there. A leading
 * apostrophe makes a spreadsheet take the cell as text. Text that already starts with apostrophes before such a
 * character gets one more, so that what was written can be told from what was added.
 */
const EVALUATED = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;

/** The text as it can be put into a cell without a spreadsheet evaluating it; `restoreFormula` undoes it exactly. */
export function neutraliseFormula(text: string): string {
  return EVALUATED.test(text) ? `'${text}` : text;
}

/** The text that `neutraliseFormula` was given. */
export function restoreFormula(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell;
}

/** Whether a spreadsheet would evaluate the cell. */
export function isFormulaLike(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell);
}
