import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCaseEvidence } from '@/api/cases';
import type { CaseRow } from '@/contract/cases';
import { Button } from './button';
import { Loaded } from './loaded';
import type { CaseFormProps } from './new-case-form';
import styles from './open-case-dialog.module.css';
import { openCasesQuery } from './open-cases-query';
import { TextField } from './text-field';
import { useDebounced } from './use-debounced';
import { WriteFailed } from './write-failed';

/** Which open case the evidence goes into. */
export function ExistingCaseForm({ sources, window, disabled, onDone }: CaseFormProps) {
  const { t } = useTranslation('case');
  const [text, setText] = useState('');
  const q = useDebounced(text.trim(), 200);
  const cases = useInfiniteQuery(openCasesQuery(q ? { q } : {}));
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // evidence sent twice to one case is one; to another case it is something else
  const [salt] = useState(() => crypto.randomUUID());
  const add = useMutation(addCaseEvidence);
  const send = () => {
    setTried(true);
    if (chosen === null) return;
    const evidence = { from: [...sources], window };
    add.mutate(
      { caseId: chosen, evidence, key: `${salt}:${chosen}` },
      { onSuccess: ({ caseId }) => onDone(caseId) },
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        type="search"
        label={t('open.find')}
        hint={t('open.findHint')}
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
      />
      <Loaded query={cases} height={160}>
        {({ pages: [first] }) => {
          const items = first?.items ?? [];
          if (items.length === 0) {
            return <p role="status">{t(q ? 'open.noneFound' : 'open.noneOpen', { q })}</p>;
          }
          return <Choices items={items} chosen={chosen} onChange={setChosen} />;
        }}
      </Loaded>
      {tried && chosen === null && <p role="alert">{t('open.chooseOne')}</p>}
      <WriteFailed error={add.error} />
      <Button type="submit" look="primary" disabled={disabled || add.isPending}>
        {t(add.isPending ? 'open.adding' : 'open.add')}
      </Button>
    </form>
  );
}

interface ChoicesProps {
  items: readonly CaseRow[];
  chosen: string | null;
  onChange: (caseId: string) => void;
}

function Choices({ items, chosen, onChange }: ChoicesProps) {
  const { t } = useTranslation('case');
  return (
    <fieldset className={styles.choices} aria-label={t('open.which')}>
      {items.map(({ caseId, title, status, streamers }) => (
        <label key={caseId} className={styles.choice}>
          <input
            type="radio"
            name="case"
            checked={caseId === chosen}
            onChange={() => onChange(caseId)}
          />
          <strong>{title}</strong>
          <small>
            {[caseId, t(`status.${status}`), ...streamers.map((one) => one.displayName)].join(
              ' · ',
            )}
          </small>
        </label>
      ))}
    </fieldset>
  );
}
