import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteView, viewsQuery } from '@/api/views';
import type { SavedView } from '@/contract/own-lists';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { WriteFailed } from '@/ui/write-failed';
import styles from './lists.module.css';
import { SavedViewItem } from './saved-view-item';
import { UndoNotice } from './undo-notice';
import { useSaveView } from './use-save-view';

/** The caller's saved views: to open, rename and delete. */
export function SavedViewList({ onOpen }: { onOpen?: () => void }) {
  const { t } = useTranslation('lists');
  const query = useQuery(viewsQuery());
  const { mutate: forget, error: notDeleted } = useMutation(deleteView);
  const { save, error: notSaved } = useSaveView();
  const [gone, setGone] = useState<SavedView | null>(null);
  const views = query.data?.items;

  const rename = async (view: SavedView, name: string): Promise<string | null> => {
    if (name === view.name) return null;
    if (name === '') return t('views.nameMissing');
    if (views?.some((other) => other.name === name)) return t('views.nameTaken');
    if (!(await save({ name, path: view.path }))) return t('views.notRenamed');
    forget(view.viewId);
    return null;
  };

  return (
    <div className={styles.views}>
      {query.isPending && <Skeleton />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {views?.length === 0 && (
        <EmptyState title={t('views.none')}>{t('views.noneText')}</EmptyState>
      )}
      {views && views.length > 0 && (
        <ul>
          {views.map((view) => (
            <SavedViewItem
              key={view.viewId}
              view={view}
              onOpen={onOpen}
              onRename={(name) => rename(view, name)}
              onDelete={() => {
                setGone(view);
                forget(view.viewId, { onError: () => setGone(null) });
              }}
            />
          ))}
        </ul>
      )}
      {gone && (
        <UndoNotice
          text={t('views.deleted', { name: gone.name })}
          onUndo={() => {
            setGone(null);
            void save({ name: gone.name, path: gone.path });
          }}
        />
      )}
      <WriteFailed error={notDeleted ?? notSaved} />
    </div>
  );
}
