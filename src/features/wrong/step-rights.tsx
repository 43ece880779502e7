import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import type { CalendarDate } from '@/dataset/tables';
import { INSTRUMENTS } from '@/domain/legal-table';
import { useFormat } from '@/i18n/use-format';
import { Answerable } from '@/ui/answerable';
import { Button } from '@/ui/button';
import { Section } from '@/ui/section';
import type { Answers } from './answers';
import { CaseDates } from './case-dates';
import { ReturnOf } from './return-of';
import styles from './step-rights.module.css';
import type { TheCase } from './the-case';
import { TurnTo } from './turn-to';

interface StepRightsProps {
  detail: StreamerDetail;
  answers: Answers;
  known: TheCase;
  today: CalendarDate;
  onNext: () => void;
  /** To where the dates are asked. */
  onDates: () => void;
}

/** Her rights, each with its law; her dates; whom to turn to. */
export function StepRights({ detail, answers, known, today, onNext, onDates }: StepRightsProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const { issue } = answers;
  if (issue === '') return null;
  // nothing to send back where data got out
  const goodsMatter = issue !== 'personal_data';
  return (
    <>
      <p className={styles.what}>
        {t(`what.${issue}`)}
        {known.product && ` · ${known.product.title}`}
      </p>
      <Section title={t('case.answers')} level={3}>
        <p className={styles.sold}>
          {known.roleKnown ? t(`case.soldAs.${known.role}`) : t('case.soldUnknown')}
        </p>
        <Answerable
          detail={detail}
          role={known.role}
          issue={issue}
          goods={known.goods}
          merchant={known.merchant}
        />
      </Section>
      {goodsMatter && <ReturnOf goods={known.goods} />}
      <Section
        title={t('dates.title')}
        level={3}
        note={t('dates.hint', { date: format.date(today) })}
      >
        <CaseDates known={known} today={today} goodsMatter={goodsMatter} onDates={onDates} />
      </Section>
      <Section title={t('turn.title')} level={3}>
        <TurnTo detail={detail} known={known} />
      </Section>
      <p className={styles.advice}>
        {t('advice', { date: format.date(INSTRUMENTS.consumer_law.checkedOn) })}{' '}
        <Link to="/law">{t('law')}</Link>
      </p>
      <div>
        <Button look="primary" onClick={onNext}>
          {t('page.write')}
        </Button>
      </div>
    </>
  );
}
