import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { blanked, personalNumbers, type PersonalNumber } from '@/domain/personal-numbers';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { PersonalWarning } from '@/ui/personal-warning';
import { TextArea } from '@/ui/text-area';
import type { Answers } from './answers';
import styles from './complaint-draft.module.css';
import type { Problems } from './refused-fields';
import { useProblemWords } from './use-problem-words';

interface LetterProps {
  text: string;
  /** She changed it herself, so that the answers no longer flow into it. */
  edited: boolean;
  narrative: string;
  problem: Problems['text'];
  change: (change: Partial<Answers>) => void;
}

/** The whole complaint before anything is sent: to change, copy, print or file. */
export function Letter({ text, edited, narrative, problem, change }: LetterProps) {
  const { t } = useTranslation('rights');
  const words = useProblemWords();
  const title = t('form.letter.title');
  const blank = (numbers: readonly PersonalNumber[]) => {
    // as long as the text follows from her words, it is these that are blanked, so that it goes on following
    const own = personalNumbers(narrative).filter((one) =>
      numbers.some((other) => other.text === one.text),
    );
    const inWords = !edited && own.length > 0;
    change(inWords ? { narrative: blanked(narrative, own) } : { text: blanked(text, numbers) });
  };
  return (
    <div className={styles.draft}>
      <TextArea
        name="text"
        label={t('form.text')}
        hint={edited ? t('form.edited') : t('form.textHint')}
        rows={Math.min(24, text.split('\n').length + 3)}
        value={text}
        onChange={(event) => change({ text: event.target.value })}
        error={words(problem)}
      />
      {edited && (
        <div>
          <Button look="quiet" onClick={() => change({ text: null })}>
            {t('form.redraft')}
          </Button>
        </div>
      )}
      <PersonalWarning numbers={personalNumbers(text)} onBlank={blank} />
      <div className={styles.actions}>
        <CopyButton text={text} label={t('form.copy')} />
        <Button onClick={printAlone}>{t('form.print')}</Button>
      </div>
      {/* beside the app, so that on paper the app can be left out without leaving its space */}
      {createPortal(
        <div className={styles.sheet}>
          <h1>{title}</h1>
          <pre>{text}</pre>
        </div>,
        document.body,
      )}
    </div>
  );
}

function printAlone(): void {
  const { dataset } = document.documentElement;
  dataset.printing = 'complaint';
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset.printing;
    },
    { once: true },
  );
  window.print();
}
