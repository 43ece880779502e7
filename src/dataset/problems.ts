import { cutLoose } from './text-pool';

/** What a package, file, row or cell broke. */
export const PROBLEM_RULES = [
  'unreadable_folder',
  'unreadable_file',
  'file_too_large',
  'too_many_files',
  'zip_unreadable',
  'zip_encrypted',
  'zip_too_large',
  'old_or_locked_workbook',
  'workbook_unreadable',
  'workbook_too_large',
  'no_sheet',
  'merged_cells',
  'formula_not_calculated',
  'nul_byte',
  'not_utf8',
  'looks_like_gb18030',
  'descriptor_missing',
  'descriptor_not_json',
  'descriptor_invalid',
  'unsafe_path',
  'duplicate_table',
  'unknown_table',
  'missing_table',
  'absent_table',
  'missing_file',
  'duplicate_file',
  'empty_file',
  'too_many_columns',
  'missing_column',
  'duplicate_column',
  'unknown_column',
  'malformed_quotes',
  'wrong_field_count',
  'cell_too_long',
  'required',
  'not_an_integer',
  'integer_too_large',
  'below_minimum',
  'above_maximum',
  'not_an_amount',
  'not_a_boolean',
  'not_a_date',
  'not_a_real_date',
  'not_an_instant',
  'instant_without_offset',
  'not_in_enum',
  'wrong_pattern',
  'formula_like_text',
  'duplicate_key',
  'dangling_reference',
  'more_than_other',
  'earlier_than_other',
  'after_as_of',
] as const;
export type ProblemRule = (typeof PROBLEM_RULES)[number];

export interface Problem {
  severity: 'error' | 'warning';
  /** Path within the package. */
  file: string;
  /** As a spreadsheet numbers it: the header is row 1, a quoted line break starts no row. Null: the whole file. */
  row: number | null;
  /** The column's name; in datapackage.json the property's path. */
  column: string | null;
  /** The cell as it stands in the file, its first 200 characters. */
  value: string | null;
  rule: ProblemRule;
  /** What the rule was broken against. */
  params: Record<string, string | number>;
}

/** A problem with only what there is to say; a report without a severity is an error. */
export type ProblemReport = Pick<Problem, 'file' | 'rule'> & Partial<Problem>;

/** Why a file cannot be read, where a rule says it. */
export class FileProblem extends Error {
  constructor(readonly report: Pick<ProblemReport, 'rule' | 'row' | 'value' | 'params'>) {
    super(report.rule);
    this.name = 'FileProblem';
  }
}

const KEPT = 1_000;
const KEPT_VALUE_LENGTH = 200;

const shortened = (value: string) =>
  value.length > KEPT_VALUE_LENGTH ? `${value.slice(0, KEPT_VALUE_LENGTH)}…` : value;

/**
 * Counts every problem and keeps the first 1,000 of each severity: warnings met early must not crowd out the errors
 * that stop a load.
 */
export class ProblemLog {
  errorCount = 0;
  warningCount = 0;
  readonly #errors: Problem[] = [];
  readonly #warnings: Problem[] = [];

  add(report: ProblemReport): void {
    const isWarning = report.severity === 'warning';
    if (isWarning) this.warningCount++;
    else this.errorCount++;
    const kept = isWarning ? this.#warnings : this.#errors;
    if (kept.length === KEPT) return;
    const value = report.value ?? null;
    kept.push({
      severity: 'error',
      row: null,
      column: null,
      params: {},
      ...report,
      value: value && cutLoose(shortened(value)),
    });
  }

  /** The first 1,000, errors before warnings, each in the order they were met. */
  get problems(): Problem[] {
    return [...this.#errors, ...this.#warnings].slice(0, KEPT);
  }
}
