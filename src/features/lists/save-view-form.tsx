import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewsQuery } from '@/api/views';
import { Button } from '@/ui/button';
import { useCurrentPath } from '@/ui/stored-path';
import { TextField } from '@/ui/text-field';
import { WriteFailed } from '@/ui/write-failed';
import styles from './lists.module.css';
import { useSaveView } from './use-save-view';

const LONGEST_NAME = 100;

/** Gives the page as it stands a name. */
export function SaveViewForm() {
  const { t } = useTranslation(['lists', 'common']);
  const path = useCurrentPath();
  const views = useQuery(viewsQuery()).data?.items;
  const { save, saved, error, busy, reset } = useSaveView();
  // the page's own title is a beginning
  const [name, setName] = useState(() =>
    document.title.replace(` · ${t('common:app.full')}`, '').slice(0, LONGEST_NAME),
  );
  const [empty, setEmpty] = useState(false);
  const trimmed = name.trim();
  const taken = !saved && views?.some((view) => view.name === trimmed && view.path !== path);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(trimmed === '');
        if (trimmed !== '') void save({ name: trimmed, path });
      }}
    >
      <TextField
        label={t('views.name')}
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value);
          setEmpty(false);
          reset();
        }}
        hint={taken ? t('views.moves') : t('views.what')}
        error={empty && t('views.nameMissing')}
      />
      <div className={styles.submit}>
        <Button type="submit" look="primary" disabled={busy}>
          {t('views.save')}
        </Button>
        <span role="status" className={styles.done}>
          {saved && t('views.saved', { name: saved.name })}
        </span>
      </div>
      <WriteFailed error={error} />
    </form>
  );
}
