import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExplorerComplaint } from '@/contract/explorer';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { ComplaintFields } from '@/ui/complaint-fields';
import { ComplaintLife } from '@/ui/complaint-life';
import { ComplaintTexts } from '@/ui/complaint-texts';
import { CopyButton } from '@/ui/copy-button';
import { ClearIcon } from '@/ui/icons';
import { Section } from '@/ui/section';
import styles from './follow.module.css';

interface FollowedComplaintProps {
  complaint: ExplorerComplaint;
  asOf: string;
  fictional: boolean;
}

function nextOf({ status, firstResponseAt }: ExplorerComplaint): 'waiting' | 'handled' | 'closed' {
  if (status === 'closed') return 'closed';
  return status === 'received' && firstResponseAt === null ? 'waiting' : 'handled';
}

/** Where it stands, what comes next and by when, and what was said. */
export function FollowedComplaint({ complaint, asOf, fictional }: FollowedComplaintProps) {
  const { t } = useTranslation(['follow', 'rights', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const filed = useRouterState({ select: ({ location }) => location.state.filed === true });
  const { complaintId, streamer, category, status } = complaint;
  return (
    <>
      {filed && (
        <p className={styles.filed} role="status">
          <ClearIcon size={22} /> <span>{t('filed')}</span>
        </p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t('status')}</dt>
          <dd className={styles.status}>{t(`domain:complaintStatus.${status}`)}</dd>
        </div>
        <div>
          <dt>{t('against')}</dt>
          <dd>
            {streamer.displayName} · {platformName(streamer.platform, language)} ·{' '}
            {t(`domain:complaintCategory.${category}`)}
          </dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <CopyButton text={complaintId} label={t('copy')} />
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      <Section title={t('nextTitle')}>
        <p>{t(`next.${nextOf(complaint)}`)}</p>
        {fictional && <p className={styles.quiet}>{t('rights:form.demo')}</p>}
      </Section>
      <ComplaintLife complaint={complaint} asOf={asOf} level={2} />
      <Section title={t('text')} note={t('said')}>
        <ComplaintTexts complaint={complaint} whole />
      </Section>
      <Section title={t('record')} note={t('asOf', { date: format.date(asOf) })}>
        <ComplaintFields complaint={complaint} />
      </Section>
      <p className={styles.links}>
        <Link to="/check/$streamerId" params={{ streamerId: streamer.streamerId }}>
          {t('card')}
        </Link>
        <Link to="/follow">{t('another')}</Link>
      </p>
    </>
  );
}
