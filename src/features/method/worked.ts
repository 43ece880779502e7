import type { TFunction } from 'i18next';
import type { MethodExample, WorkedExample } from '@/contract/method';
import type { Format } from '@/i18n/format';
import type { SymbolName, WorkedName } from './formulas';
import { significant } from './significant';

/** A number that goes into a formula or comes out of it. */
export interface Given {
  symbol: SymbolName | null;
  label: string;
  value: string;
}

/** A figure worked out on one streamer, in words and numbers ready to be shown. */
export interface Worked {
  given: Given[];
  /** What the numbers are several of. */
  table?: {
    title: string;
    /** Long, and wanted only by whoever works it out again. */
    folded?: boolean;
    columns: { symbol: SymbolName | null; label: string }[];
    rows: string[][];
  };
  /** The formula with the numbers in it. */
  formula?: { name: WorkedName; values: Record<string, string> };
  result: Given[];
}

/** What is needed to put an example in words. */
export interface Told {
  example: WorkedExample;
  window: MethodExample['window'];
  asOf: string;
  format: Format;
  t: TFunction<['method', 'domain']>;
}

/** What a figure's example is made by; null where the records do not give this streamer the figure. */
export type WorkOut = (told: Told) => Worked | null;

/** Names numbers by their strings under `given`. */
export function naming({ format, t }: Pick<Told, 'format' | 't'>) {
  const label = (key: string) => t(`given.${key}`);
  const given = (key: string, value: string, symbol: SymbolName | null = null): Given => ({
    symbol,
    label: label(key),
    value,
  });
  return {
    label,
    given,
    count: (key: string, value: number | null, symbol: SymbolName | null = null) =>
      given(key, format.integer(value), symbol),
    number: (key: string, value: number | null, symbol: SymbolName | null = null) =>
      given(key, significant(format, value), symbol),
    percent: (key: string, value: number | null, symbol: SymbolName | null = null) =>
      given(key, format.percent(value, 2), symbol),
    n: (value: number | null) => significant(format, value),
  };
}
