import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SOURCES } from '@/contract/choices';
import { ExistingCaseForm } from './existing-case-form';
import { CaseChosen } from './case-chosen';
import { Dialog } from './dialog';
import { NewCaseForm } from './new-case-form';
import type { OpenCaseProps } from './open-case-button';
import styles from './open-case-dialog.module.css';
import { ReadOnlyNotice } from './read-only-notice';
import { useSourceWords } from './use-source-words';

const PLACES = ['new', 'existing'] as const;

interface Props extends OpenCaseProps {
  onClose: () => void;
}

/** What goes into which case: a new one, or one that is open. */
export default function OpenCaseDialog({ onClose, ...props }: Props) {
  const { t } = useTranslation('case');
  const words = useSourceWords();
  const [place, setPlace] = useState<(typeof PLACES)[number]>('new');
  const [done, setDone] = useState<{ caseId: string; as: 'opened' | 'added' } | null>(null);
  const tooMany = props.sources.length > MOST_SOURCES;
  if (done) {
    return (
      <Dialog title={t('open.title')} open onClose={onClose}>
        <CaseChosen {...done} onClose={onClose} />
      </Dialog>
    );
  }
  const Form = place === 'new' ? NewCaseForm : ExistingCaseForm;
  return (
    <Dialog title={t('open.title')} open onClose={onClose}>
      <div className={styles.dialog}>
        <p>{t('open.takes', { what: words(props.sources, props.window) })}</p>
        {tooMany && <p role="alert">{t('open.tooMany', { most: MOST_SOURCES })}</p>}
        <ReadOnlyNotice />
        <fieldset className={styles.where}>
          <legend>{t('open.where')}</legend>
          {PLACES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="place"
                checked={place === one}
                onChange={() => setPlace(one)}
              />
              {t(`open.${one}`)}
            </label>
          ))}
        </fieldset>
        <Form
          {...props}
          disabled={tooMany}
          onDone={(caseId) => setDone({ caseId, as: place === 'new' ? 'opened' : 'added' })}
        />
      </div>
    </Dialog>
  );
}
