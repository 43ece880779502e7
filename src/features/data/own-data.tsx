import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { demoStateQuery } from '@/api/demo';
import { forgetOwnData } from '@/api/own-data';
import { ownDataId } from '@/dataset/own-data';
import { Button } from '@/ui/button';
import { Section } from '@/ui/section';
import { Beginnings } from './beginnings';
import styles from './data-page.module.css';
import { OpenOwn } from './open-own';

const loadAnew = () => globalThis.location.reload();

/** Why the kept dataset does not answer, as the store says it. */
function reasonOf(error: Error | null): string | null {
  if (!(error instanceof ApiError)) return error && error.message;
  const { failure } = error;
  return failure.kind === 'problem' ? (failure.problem.detail ?? failure.problem.title) : '';
}

/** Somebody's own dataset in the demo's place: opened here, or kept from before and to be forgotten. */
export function OwnData() {
  const { t } = useTranslation('data');
  const kept = ownDataId() !== null;
  const state = useQuery(demoStateQuery());
  const lost = kept ? reasonOf(state.error) : null;
  const [forgetting, setForgetting] = useState<'no' | 'asked' | 'now' | 'failed'>('no');
  const forget = () => {
    setForgetting('now');
    forgetOwnData().then(loadAnew, () => setForgetting('failed'));
  };
  return (
    <Section id="own" title={t(kept ? 'own.keptTitle' : 'own.title')}>
      <div className={styles.stack}>
        <p>{t(kept ? 'own.keptLead' : 'own.lead')}</p>
        {lost !== null && <p role="alert">{t('own.lost', { reason: lost })}</p>}
        {kept && (
          <div className={styles.line}>
            {forgetting === 'asked' ? (
              <>
                <span>{t('own.sure')}</span>
                <Button look="primary" onClick={forget}>
                  {t('own.forgetNow')}
                </Button>
                <Button onClick={() => setForgetting('no')}>{t('own.keep')}</Button>
              </>
            ) : (
              <Button disabled={forgetting === 'now'} onClick={() => setForgetting('asked')}>
                {t('own.forget')}
              </Button>
            )}
            {forgetting === 'failed' && <span role="alert">{t('own.notForgotten')}</span>}
          </div>
        )}
        {kept && <h3>{t('own.another')}</h3>}
        <OpenOwn onOpened={loadAnew} />
        <Beginnings />
      </div>
    </Section>
  );
}
