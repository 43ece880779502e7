import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { repliesPages } from '@/api/replies';
import { REPLY_STATES } from '@/domain/reply-states';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageList } from '@/ui/page-list';
import { ReplyItem } from '@/ui/reply-item';
import { Select } from '@/ui/select';
import { usePages } from '@/ui/use-pages';
import { useTitle } from '@/ui/use-title';
import { VirtualList } from '@/ui/virtual-list';
import { RepliesExport } from './replies-export';
import styles from './reply.module.css';

const route = getRouteApi('/replies');

const ITEM_HEIGHT = 190;

/** What sellers said, those that wait longest first: each is decided in its dossier. */
export function RepliesPage() {
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  // with the words of what comes later, so that nothing shown gives way to them
  const { t } = useTranslation(['reply', 'replies', 'export']);
  const format = useFormat();
  const query = useMemo(() => (state ? { state: [state] } : {}), [state]);
  const pages = usePages(useInfiniteQuery(repliesPages(query)));
  useTitle(t('list.title'));
  const choose = (value: (typeof REPLY_STATES)[number] | '') => {
    void navigate({ search: value === '' ? {} : { state: value }, replace: true });
  };
  const all = <Button onClick={() => choose('')}>{t('list.all')}</Button>;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('list.title')}</h1>
      {pages.first && (
        <p>
          {pages.first.open === 0
            ? t('list.openNone')
            : t('list.open', {
                count: pages.first.open,
                formatted: format.integer(pages.first.open),
              })}
        </p>
      )}
      <Select
        label={t('list.state')}
        value={state ?? ''}
        options={[
          { value: '', label: t('list.all') },
          ...REPLY_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
        onChange={choose}
      />
      {pages.first && <RepliesExport query={query} total={pages.first.total} />}
      <PageList
        pages={pages}
        height={240}
        empty={
          <EmptyState title={t('list.none')} {...(state && { action: all })}>
            {state && t('list.noneOf', { state: t(`state.${state}`) })}
          </EmptyState>
        }
      >
        {(foot) => (
          <>
            <VirtualList
              label={t('list.title')}
              rows={pages.rows}
              total={pages.first?.total ?? 0}
              keyOf={({ replyId }) => replyId}
              estimatedHeight={ITEM_HEIGHT}
              onNearEnd={pages.onNearEnd}
            >
              {(reply) => (
                <div className={styles.row}>
                  <p>
                    <Link
                      to="/streamers/$streamerId"
                      params={{ streamerId: reply.streamer.streamerId }}
                      search={{ tab: 'verification' }}
                    >
                      {reply.streamer.displayName}
                    </Link>{' '}
                    <span className={styles.number}>{reply.replyId}</span>
                  </p>
                  <ReplyItem reply={reply} />
                </div>
              )}
            </VirtualList>
            {foot}
          </>
        )}
      </PageList>
    </div>
  );
}
