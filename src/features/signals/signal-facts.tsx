import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SignalDetail } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { Field, Fields } from '@/ui/record-fields';
import styles from './signal-facts.module.css';

const SMALLEST_TOLD = 0.0001;

/** The size in counts, when it began, how it was tested and what the expected number rests on. */
export function SignalFacts({ signal }: { signal: SignalDetail }) {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const { chart, size, shiftFrom, firstWeek, lastWeek, pValue, ownHistory, caseId } = signal;
  const week = (date: string) => t('detail.startValue', { week: format.date(date) });
  const events = (count: number) =>
    t(`detail.observed.${chart}`, { count, shown: format.integer(count) });
  const sentence = t('detail.sentence', {
    from: format.date(shiftFrom),
    to: format.date(lastWeek),
    observed: events(size.observed),
    expected: format.decimal(size.expected),
  });
  return (
    <div className={styles.facts}>
      <p>{sentence}</p>
      <Fields>
        <Field label={t('detail.start')}>{week(shiftFrom)}</Field>
        <Field label={t('detail.first')}>{week(firstWeek)}</Field>
        <Field label={t('detail.last')}>{week(lastWeek)}</Field>
        <Field label={t('detail.tested')}>
          {t('detail.testedValue', {
            count: signal.testedThatWeek,
            tested: format.integer(signal.testedThatWeek),
            signalled: format.integer(signal.signalledThatWeek),
            rate: format.percent(signal.falseDiscoveryRate, 0),
          })}
        </Field>
        <Field label={t('detail.pValue')}>
          {pValue < SMALLEST_TOLD
            ? t('detail.below', { value: format.decimal(SMALLEST_TOLD, 4) })
            : format.decimal(pValue, 4)}
        </Field>
        <Field label={t('detail.restsOn')}>
          {ownHistory.weeks > 0
            ? t('detail.restsOnOwn', { count: ownHistory.weeks, events: events(ownHistory.events) })
            : t('detail.restsOnPeers')}
        </Field>
        {caseId && (
          <Field label={t('detail.case')}>
            <Link to="/cases/$caseId" params={{ caseId }}>
              {caseId}
            </Link>
          </Field>
        )}
      </Fields>
    </div>
  );
}
