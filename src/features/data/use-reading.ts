import { useTranslation } from 'react-i18next';
import type { ColumnChoice } from '@/dataset/mapping';
import { takeCell } from '@/dataset/read-as';
import type { Column } from '@/dataset/schema';
import { useFormat } from '@/i18n/use-format';

/** What a cell becomes that is not read as it stands, beside it; null where there is nothing to tell. */
export function useReading(
  column: Column | undefined,
  choice: ColumnChoice | null,
): (cell: string) => string | null {
  const { t } = useTranslation('data');
  const f = useFormat();
  return (cell) => {
    if (!column || !choice || choice.readAs === 'as_is') return null;
    const taken = takeCell(cell, column, choice.readAs);
    if ('rule' in taken || taken.text === cell) return null;
    const fen = column.name.endsWith('_fen') && /^-?\d+$/.test(taken.text);
    const shown = fen
      ? f.moneyExact(Number(taken.text))
      : taken.text.replace(/^(\S+)T(\d\d:\d\d):(\d\d)\+08:00$/, '$1 $2:$3');
    return shown === cell ? null : t('mapping.becomes', { cell, shown });
  };
}
