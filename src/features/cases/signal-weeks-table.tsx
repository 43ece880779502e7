import { useTranslation } from 'react-i18next';
import type { SignalDetail } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { TableScroll } from '@/ui/table-scroll';
import { Unknown } from '@/ui/unknown';

interface SignalWeeksTableProps {
  weeks: SignalDetail['weeks'];
  title: string;
}

/** The weeks in figures, for paper. */
export function SignalWeeksTable({ weeks, title }: SignalWeeksTableProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  return (
    <TableScroll title={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('signal.week')}</th>
            {(['observed', 'expected', 'exposure', 'statistic', 'limit'] as const).map((key) => (
              <th key={key} scope="col" data-align="end">
                {t(`signal.${key}`)}
              </th>
            ))}
            <th scope="col">{t('signal.outside')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.weekStart}>
              <th scope="row" data-nowrap>
                {format.date(week.weekStart)}
              </th>
              <td data-align="end">{format.integer(week.observed)}</td>
              <Decimal value={week.expected} />
              <td data-align="end">{format.integer(week.exposure)}</td>
              <Decimal value={week.statistic} />
              <Decimal value={week.limit} />
              <td>{week.signalled && t('signal.yes')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Decimal({ value }: { value: number | null }) {
  const format = useFormat();
  return <td data-align="end">{value === null ? <Unknown /> : format.decimal(value, 2)}</td>;
}
