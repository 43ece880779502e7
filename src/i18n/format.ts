import type { Language } from './language';

const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const;
const SHANGHAI = 'Asia/Shanghai';

/** What stands for an unknown value; a screen reader hears the word beside it. */
export const UNKNOWN = '—';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
/** As the browser's own format has it, which takes a phone a tenth of a second to make; every page shows a date. */
const DATE = {
  zh: (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  en: (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${day} ${MONTHS[(month ?? 0) - 1]} ${year}`;
  },
};

type Known = number | null | undefined;

const orUnknown = (value: Known, format: (known: number) => string) =>
  value === null || value === undefined || Number.isNaN(value) ? UNKNOWN : format(value);

/** Making one of the browser's formats takes a phone some milliseconds. */
function onceAsked<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function build(language: Language) {
  const locale = LOCALE[language];
  const number = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const format = number.get(key) ?? new Intl.NumberFormat(locale, options);
    number.set(key, format);
    return format;
  };
  const fixed = (value: number, digits: number) =>
    numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

  const monthDay = onceAsked(
    () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', day: 'numeric' }),
  );
  const instantFormat = onceAsked(
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone: SHANGHAI,
        dateStyle: 'medium',
        timeStyle: 'short',
      }),
  );

  const unit = (value: number, name: 'minute' | 'hour' | 'day', digits: number) =>
    numberFormat({
      style: 'unit',
      unit: name,
      unitDisplay: 'long',
      maximumFractionDigits: digits,
    }).format(value);

  // British English abbreviates million as a lower-case m, which reads as milli beside a figure
  const compact = onceAsked(
    () =>
      new Intl.NumberFormat(language === 'en' ? 'en-US' : locale, {
        notation: 'compact',
        maximumSignificantDigits: 3,
      }),
  );
  const short = (value: number) =>
    Math.abs(value) < (language === 'zh' ? 10_000 : 1_000)
      ? numberFormat({ maximumFractionDigits: 0 }).format(value)
      : compact().format(value);

  return {
    locale,
    /** 12,345 */
    integer: (value: Known) =>
      orUnknown(value, (known) => numberFormat({ maximumFractionDigits: 0 }).format(known)),
    decimal: (value: Known, digits = 1) => orUnknown(value, (known) => fixed(known, digits)),
    /** 1.2万 / 12.3K: for axes and narrow cells; the exact figure stands elsewhere. */
    compact: (value: Known) => orUnknown(value, short),
    /** A share in [0, 1] as 12.3 %. */
    percent: (value: Known, digits = 1) =>
      orUnknown(value, (known) =>
        numberFormat({
          style: 'percent',
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(known),
      ),
    /** Fen as yuan, short: ¥1.23万 / ¥12.3K. */
    money: (fen: Known) => orUnknown(fen, (known) => `¥${short(known / 100)}`),
    /** Fen as yuan to the fen: ¥12,345.60. */
    moneyExact: (fen: Known) =>
      orUnknown(fen, (known) => `¥${fixed(known / 100, known % 100 === 0 ? 0 : 2)}`),
    /** A calendar date `YYYY-MM-DD`. */
    date: (date: string | null | undefined) => (date ? DATE[language](date) : UNKNOWN),
    /** A calendar date without its year, for axes. */
    monthDay: (date: string) => monthDay().format(new Date(`${date}T00:00:00Z`)),
    /** An RFC 3339 instant, in Asia/Shanghai whatever the reader's own clock. */
    instant: (instant: string | null | undefined) =>
      instant ? instantFormat().format(new Date(instant)) : UNKNOWN,
    /** Hours as the unit a person would use: minutes, hours or days. */
    duration: (hours: Known) =>
      orUnknown(hours, (known) => {
        if (known < 1) return unit(Math.round(known * 60), 'minute', 0);
        if (known < 48) return unit(known, 'hour', known < 10 ? 1 : 0);
        return unit(known / 24, 'day', known < 240 ? 1 : 0);
      }),
  };
}

export type Format = ReturnType<typeof build>;

const built = new Map<Language, Format>();

/** The formatters of a language; figures, money, dates and durations follow it. */
export function formatIn(language: Language): Format {
  const format = built.get(language) ?? build(language);
  built.set(language, format);
  return format;
}
