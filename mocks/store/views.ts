import type * as z from 'zod/mini';
import type { SavedViews, newView } from '@/contract/own-lists';
import { caseNumber } from './case-number';
import type { StoreContext } from './context';
import { instantText } from './instants';

type NewView = z.output<typeof newView> & { idempotencyKey: string };

const collator = new Intl.Collator('zh-CN', { numeric: true });

export const views = ({ desk }: StoreContext): SavedViews => ({
  items: [...desk.views.values()].toSorted((a, b) => collator.compare(a.name, b.name)),
});

/** Names a page; where the name is there already it now means this page. */
export function saveView(context: StoreContext, input: NewView): SavedViews {
  const { name, path, idempotencyKey } = input;
  if (context.writtenUnder(idempotencyKey) === undefined) {
    const { desk, original } = context;
    const same = [...desk.views.values()].find((view) => view.name === name);
    const at = context.present();
    const viewId =
      same?.viewId ??
      caseNumber('V', original.meta.asOf, idempotencyKey, (number) => desk.views.has(number));
    const view = { viewId, name, path, savedAt: instantText(at) };
    context.write({ kind: 'view', at, idempotencyKey, viewId, view });
  }
  return views(context);
}

/** Forgetting what isn't there changes nothing. */
export function deleteView(context: StoreContext, { viewId }: { viewId: string }): SavedViews {
  if (context.desk.views.has(viewId)) {
    context.write({
      kind: 'view',
      at: context.present(),
      idempotencyKey: null,
      viewId,
      view: null,
    });
  }
  return views(context);
}
