import { useTranslation } from 'react-i18next';
import type { Recheck } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { TableScroll } from '@/ui/table-scroll';
import { RecheckFigure } from './recheck-figure';
import styles from './recheck.module.css';
import { useFigureFormat } from './use-figure-format';

interface RecheckTableProps {
  name: string;
  before: NonNullable<Recheck['before']>;
  after: NonNullable<Recheck['after']>;
  figures: Recheck['streamers'][number]['figures'];
}

/** One streamer's figures on both sides of the order. */
export function RecheckTable({ name, before, after, figures }: RecheckTableProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { signed } = useFigureFormat();
  const range = ({ from, to }: typeof before) => `${format.date(from)} – ${format.date(to)}`;
  return (
    <TableScroll title={name}>
      <table>
        <caption className={styles.caption}>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('recheck.figure')}</th>
            <th scope="col" data-align="end">
              {t('recheck.before')}
              <br />
              {range(before)}
            </th>
            <th scope="col" data-align="end">
              {t('recheck.after')}
              <br />
              {range(after)}
            </th>
            <th scope="col" data-align="end">
              {t('recheck.change')}
            </th>
            <th scope="col">{t('recheck.chance')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ figure, before: then, after: now, change }) => (
            <tr key={figure}>
              <th scope="row">{t(`recheck.figures.${figure}`)}</th>
              <RecheckFigure figure={figure} told={then} />
              <RecheckFigure figure={figure} told={now} />
              <td data-align="end">
                {change ? (
                  <>
                    <strong>{signed(figure, change.difference)}</strong>
                    <br />
                    <small>
                      {t('recheck.interval', {
                        low: signed(figure, change.low),
                        high: signed(figure, change.high),
                      })}
                    </small>
                  </>
                ) : (
                  t('recheck.unknown')
                )}
              </td>
              <td>{change && t(change.beyondChance ? 'recheck.beyond' : 'recheck.within')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
