import { useTranslation } from 'react-i18next';
import type { ApiError } from '@/api/api-error';
import type { ContractBreach } from '@/api/contract-breach';
import styles from './fault-text.module.css';
import { ViolationList } from './violation-list';

/** A wrong answer or a wrong setting: which request or file, which field, what should stand there and what does. */
export function FaultText({ error: { failure } }: { error: ApiError }) {
  const { t } = useTranslation('fault');
  if (failure.kind === 'contract') {
    return <Breach request={failure.request} breach={failure.breach} />;
  }
  if (failure.kind !== 'setup') return null;
  const { fault } = failure;
  return (
    <>
      <p className={styles.sentence}>{t(`setup.${fault.kind}`, { ...fault })}</p>
      {fault.kind === 'config_fields' && (
        <ViolationList violations={fault.violations} file={fault.file} />
      )}
    </>
  );
}

function Breach({ request, breach }: { request: string; breach: ContractBreach }) {
  const { t } = useTranslation('fault');
  const got = 'got' in breach ? breach.got || t('noType') : '';
  const count = breach.kind === 'fields' ? breach.count : 0;
  const named = breach.kind === 'fields' ? breach.violations : [];
  const unnamed = named.reduce((left, { alike }) => left - 1 - alike, count);
  const sentence =
    breach.kind === 'type' && breach.agreed === 'text/csv' ? 'typeText' : breach.kind;
  return (
    <>
      <p className={styles.sentence}>{t(sentence, { request, got, count })}</p>
      {breach.kind === 'fields' && (
        <>
          <ViolationList violations={breach.violations} />
          {unnamed > 0 && <p>{t('more', { count: unnamed })}</p>}
        </>
      )}
    </>
  );
}
