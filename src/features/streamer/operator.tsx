import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { CopyButton } from '@/ui/copy-button';
import { Unknown } from '@/ui/unknown';
import { CodeCheck } from './code-check';
import styles from './who.module.css';

/** The enterprise that runs the live room, with its code and what the check digit says of it. */
export function Operator({ operator }: Pick<StreamerDetail, 'operator'>) {
  const { t } = useTranslation('streamer');
  const { t: word } = useTranslation('domain');
  if (!operator) return <Unknown />;
  const { name, kind, region, unifiedSocialCreditCode, codeCheck } = operator;
  const place = region ? ` · ${word(`region.${region}`)}` : '';
  return (
    <span className={styles.stack}>
      <span>{name}</span>
      <span className={styles.muted}>{word(`enterpriseKind.${kind}`) + place}</span>
      <span className={styles.muted}>{t('operator.code')}</span>
      {unifiedSocialCreditCode && (
        <span className={styles.copy}>
          <span className={styles.code}>{unifiedSocialCreditCode}</span>{' '}
          <CopyButton text={unifiedSocialCreditCode} label={t('operator.copyCode')} />
        </span>
      )}
      <span title={t('operator.hint')}>
        <CodeCheck check={codeCheck} />
      </span>
    </span>
  );
}
