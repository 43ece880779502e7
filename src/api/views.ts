import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { ownListsEndpoints } from '@/contract/endpoints/own-lists';
import type { SavedViews, newView } from '@/contract/own-lists';
import { call } from './client';

export const viewsQuery = () =>
  queryOptions({
    queryKey: ['views'],
    queryFn: ({ signal }) => call(ownListsEndpoints.views, { signal }),
  });

const keep = (client: QueryClient, views: SavedViews) =>
  client.setQueryData(viewsQuery().queryKey, views);

/** Names a page; a name there already now means this page. The same key for every try of one form, so that a retry changes nothing. */
export const saveView = mutationOptions({
  mutationKey: ['views', 'save'],
  mutationFn: ({ view, key }: { view: z.input<typeof newView>; key: string }) =>
    call(ownListsEndpoints.saveView, { body: view, idempotencyKey: key }),
  onSuccess: (views, _saved, _before, { client }) => keep(client, views),
});

/** Forgets a view; it goes at once, and is back where the API refuses. */
export const deleteView = mutationOptions({
  mutationKey: ['views', 'delete'],
  scope: { id: 'views' },
  mutationFn: (viewId: string) => call(ownListsEndpoints.deleteView, { params: { viewId } }),
  onMutate: async (viewId, { client }) => {
    const { queryKey } = viewsQuery();
    await client.cancelQueries({ queryKey });
    const before = client.getQueryData(queryKey);
    if (before) keep(client, { items: before.items.filter((view) => view.viewId !== viewId) });
    return before;
  },
  onError: (_error, _viewId, before, { client }) => {
    if (before) keep(client, before);
    return client.invalidateQueries({ queryKey: viewsQuery().queryKey });
  },
  onSuccess: (views, _viewId, _before, { client }) => keep(client, views),
});
