import type { i18n as I18n } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { COMPLAINT_CATEGORY, type ComplaintCategory } from '@/dataset/tables';
import { Section } from '@/ui/section';
import { Select } from '@/ui/select';
import styles from './answers.module.css';
import { Part } from './part';
import { sellerKinds } from './seller-kind';
import { useShare } from './use-share';

const DEFAULT_ISSUE: ComplaintCategory = 'quality';

// the legal table is longer than the rest of the card
async function loadAnswerable(i18n: I18n) {
  const [part] = await Promise.all([import('@/ui/answerable'), i18n.loadNamespaces('rights')]);
  return part;
}

interface AnswersProps {
  detail: StreamerDetail;
  issue: ComplaintCategory | undefined;
  onIssue: (issue: ComplaintCategory | undefined) => void;
}

/** What kind of seller this is, and so who answers for what. */
export function Answers({ detail, issue = DEFAULT_ISSUE, onIssue }: AnswersProps) {
  const { t, i18n } = useTranslation(['card', 'domain']);
  const share = useShare();
  const kinds = sellerKinds(detail.summary.sales.roles);
  const [chosen, choose] = useState(kinds[0]?.role);
  const role = kinds.find((kind) => kind.role === chosen)?.role ?? kinds[0]?.role;
  return (
    <Section title={t('answers.title')}>
      <div className={styles.kind}>
        {kinds.length === 0 && <p>{t('answers.noOrders')}</p>}
        {kinds.length === 1 && <p>{t(`answers.kind.${kinds[0]?.role}`)}</p>}
        {kinds.length > 1 && (
          <>
            <p>{t('answers.mixed')}</p>
            <ul className={styles.shares}>
              {kinds.map((kind) => (
                <li key={kind.role}>
                  {t(`answers.share.${kind.role}`, { share: share(kind.share) })}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.hint}>{t('answers.checkOrder')}</p>
      </div>
      {role && (
        <>
          <div className={styles.choices}>
            {kinds.length > 1 && (
              <Select
                label={t('answers.asWhat')}
                value={role}
                options={kinds.map((kind) => ({
                  value: kind.role,
                  label: t(`domain:sellerRole.${kind.role}`),
                }))}
                onChange={choose}
              />
            )}
            <Select
              label={t('answers.issue')}
              value={issue}
              options={COMPLAINT_CATEGORY.map((value) => ({
                value,
                label: t(`domain:complaintCategory.${value}`),
              }))}
              onChange={(value) => onIssue(value === DEFAULT_ISSUE ? undefined : value)}
            />
          </div>
          <Part name="answerable" load={() => loadAnswerable(i18n)}>
            {({ Answerable }) => <Answerable detail={detail} role={role} issue={issue} />}
          </Part>
        </>
      )}
    </Section>
  );
}
