import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '@/contract/own-lists';
import { Button } from '@/ui/button';
import { useStoredPath } from '@/ui/stored-path';
import { TextField } from '@/ui/text-field';
import styles from './lists.module.css';

interface SavedViewItemProps {
  view: SavedView;
  onOpen?: (() => void) | undefined;
  onDelete: () => void;
  /** Resolves to the sentence that says why not, or null when it has been renamed. */
  onRename: (name: string) => Promise<string | null>;
}

/** One saved view: opens its page; can be renamed and deleted. */
export function SavedViewItem({ view, onOpen, onDelete, onRename }: SavedViewItemProps) {
  const { t } = useTranslation('lists');
  const stored = useStoredPath();
  const [name, setName] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (newName: string) => {
    const sentence = await onRename(newName);
    setWrong(sentence);
    if (sentence === null) setName(null);
  };
  if (name !== null) {
    return (
      <li className={styles.view}>
        <form
          className={styles.rename}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit(name.trim());
          }}
        >
          <TextField
            label={t('views.newName')}
            value={name}
            maxLength={100}
            autoComplete="off"
            // whoever pressed rename means to type
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => setName(event.target.value)}
            error={wrong}
          />
          <Button type="submit">{t('views.rename')}</Button>
          <Button look="quiet" onClick={() => setName(null)}>
            {t('views.keepName')}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles.view}>
      <div className={styles.where}>
        <Link {...stored(view.path)} onClick={onOpen}>
          {view.name}
        </Link>
        <span className={styles.path}>{readable(view.path)}</span>
      </div>
      <div className={styles.actions}>
        <Button
          look="quiet"
          aria-label={t('views.renameNamed', { name: view.name })}
          onClick={() => {
            setWrong(null);
            setName(view.name);
          }}
        >
          {t('views.rename')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('views.deleteNamed', { name: view.name })}
          onClick={onDelete}
        >
          {t('views.delete')}
        </Button>
      </div>
    </li>
  );
}

/** A path as a person reads it, its escapes undone where they can be. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
