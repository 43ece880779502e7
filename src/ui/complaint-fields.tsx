import { useTranslation } from 'react-i18next';
import type { Complaint } from '@/contract/complaints';
import { REMEDIES } from '@/contract/filing';
import { hoursBetween } from '@/domain/hours-between';
import { useFormat } from '@/i18n/use-format';
import styles from './complaint-fields.module.css';
import { Unknown } from './unknown';

const KNOWN_REMEDIES: ReadonlySet<string> = new Set(REMEDIES);

/** What is on record of a complaint beside the words: goods, money, way, times, outcome. */
export function ComplaintFields({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaint', 'domain']);
  const format = useFormat();
  const { receivedAt, firstResponseAt, closedAt, remedySought, outcome, satisfied } = complaint;
  const after = (instant: string, key: 'firstResponseAfter' | 'closedAfter') => {
    const hours = hoursBetween(receivedAt, instant);
    const date = format.instant(instant);
    return hours === null ? date : t(key, { date, time: format.duration(hours) });
  };
  const closed = complaint.status === 'closed';
  const sought =
    remedySought && KNOWN_REMEDIES.has(remedySought)
      ? t(`domain:remedy.${remedySought}`)
      : remedySought;
  const fields = [
    ['product', complaint.productTitle],
    ['broadcast', complaint.broadcastStartedAt && format.instant(complaint.broadcastStartedAt)],
    ['amount', complaint.amountFen === null ? null : format.moneyExact(complaint.amountFen)],
    ['sought', sought],
    ['channel', t(`domain:channel.${complaint.channel}`)],
    [
      'firstResponse',
      firstResponseAt ? after(firstResponseAt, 'firstResponseAfter') : t('noResponse'),
    ],
    ['closed', closedAt ? after(closedAt, 'closedAfter') : closed ? null : t('open')],
    [
      'outcome',
      outcome ? t(`domain:outcome.${outcome}`) : closed ? t('domain:outcome.unknown') : null,
    ],
    ['satisfied', satisfied === null ? null : t(satisfied ? 'satisfiedYes' : 'satisfiedNo')],
  ] as const;
  return (
    <dl className={styles.fields}>
      {fields.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value ?? <Unknown />}</dd>
        </div>
      ))}
    </dl>
  );
}
