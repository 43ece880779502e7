import { expose } from 'comlink';
import type { Encoding } from '@/dataset/decode';
import { keepFiles } from '@/dataset/kept-files';
import { choiceBefore, parseMappings } from '@/dataset/kept-mappings';
import type { Mapping } from '@/dataset/mapping';
import { FileProblem, type Problem, ProblemLog } from '@/dataset/problems';
import { proposeMapping, type FileChoice } from '@/dataset/propose-mapping';
import { readFiles, type NamedFile } from '@/dataset/read-files';
import type { ReadResult } from '@/dataset/read-package';
import { surveyFiles, type Survey } from '@/dataset/survey';
import { VALUE_LABELS } from './value-labels';

export interface HowToRead {
  encoding: Encoding;
  /** Null: as a package, if it is one. */
  mapping: Mapping | null;
  /** What this browser keeps of how files were mapped. */
  kept: string | null;
}

interface Bad {
  kind: 'bad';
  problems: Problem[];
  errorCount: number;
}

export interface Unmapped {
  kind: 'unmapped';
  survey: Survey;
  /** What is proposed, one for each file of the survey. */
  choices: FileChoice[];
}

export type Opened =
  | { kind: 'good'; id: string }
  | Bad
  /** They hold tables, but it is to be said which. */
  | Unmapped
  /** Good, but the browser has no room to keep it; bytes, those left where the browser tells them. */
  | { kind: 'no_room'; needed: number; left: number | null };

async function roomLeft(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

const errorsOf = (problems: readonly Problem[]) =>
  // what only is warned of stops nothing
  problems.filter(({ severity }) => severity === 'error');

/** Whether a mapping could help: no package, or one whose files are not named or headed as the tables are. */
function isUnmapped({ problems }: Extract<ReadResult, { ok: false }>): boolean {
  const rules = new Set(problems.map(({ rule }) => rule));
  return (
    rules.has('descriptor_missing') ||
    rules.has('missing_table') ||
    (rules.has('missing_column') && rules.has('unknown_column'))
  );
}

/** What there is to be mapped; null where there is nothing, and what is wrong where no file can be read. */
async function survey(
  files: NamedFile[],
  { encoding, kept }: HowToRead,
  onRows: (rows: number) => void,
): Promise<Unmapped | Bad | null> {
  let told;
  try {
    told = await surveyFiles(files, { encoding, onProgress: onRows });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const log = new ProblemLog();
    log.add({ file: files[0]?.name ?? '', ...error.report });
    return { kind: 'bad', problems: log.problems, errorCount: 1 };
  }
  const { problems } = told;
  // the offer to read them as such comes first
  const isChinese = problems.some(({ rule }) => rule === 'looks_like_gb18030');
  if (isChinese || (told.files.length === 0 && problems.length > 0))
    return { kind: 'bad', problems, errorCount: problems.length };
  if (told.files.length === 0) return null;
  const mappings = parseMappings(kept);
  return {
    kind: 'unmapped',
    survey: told,
    choices: proposeMapping(told.files, VALUE_LABELS, (file) => choiceBefore(file, mappings)),
  };
}

/** Reads a package off the page's thread and keeps its files once they are good; ending the worker cancels it. */
const reader = {
  read: async (
    files: NamedFile[],
    how: HowToRead,
    onRows: (rows: number) => void,
  ): Promise<Opened> => {
    const { encoding, mapping } = how;
    const result = await readFiles(files, { encoding, mapping, onProgress: onRows });
    if (!result.ok) {
      const unmapped =
        mapping === null && isUnmapped(result) ? await survey(files, how, onRows) : null;
      const { problems, errorCount } = result;
      return unmapped ?? { kind: 'bad', problems: errorsOf(problems), errorCount };
    }
    const id = crypto.randomUUID();
    try {
      await keepFiles(id, { files: result.used, encoding, mapping });
    } catch {
      const needed = result.used.reduce((sum, { blob }) => sum + blob.size, 0);
      return { kind: 'no_room', needed, left: await roomLeft().catch(() => null) };
    }
    return { kind: 'good', id };
  },
};
export type Reader = typeof reader;

expose(reader);
