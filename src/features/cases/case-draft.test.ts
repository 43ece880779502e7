import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSteps } from '@/domain/case-states';
import { CASE_STATUSES } from '@/domain/case-statuses';
import {
  changeOf,
  changedFields,
  draftOf,
  isDirty,
  mayEdit,
  mergeRows,
  merged,
  missing,
  withStep,
  type CaseDraft,
  type CaseFields,
} from './case-draft';
import { makeCase, makeEntry } from './case-fixture';

const ASOF = '2026-03-31';
const edit = (draft: CaseDraft, fields: Partial<CaseFields>, note = draft.note): CaseDraft => ({
  ...draft,
  fields: { ...draft.fields, ...fields },
  note,
});
const begun = draftOf(makeCase());

describe('a draft', () => {
  it('that changes nothing sends nothing', () => {
    expect([isDirty(begun), changeOf(begun)]).toEqual([false, {}]);
    expect(isDirty(edit(begun, { title: ` ${begun.base.title} ` }))).toBe(false);
  });

  it('sends only what it changes, and an emptied field as none', () => {
    const draft = edit(begun, { assignee: '', title: 'Honey ' }, ' called ');
    expect(changedFields(draft)).toEqual(['title', 'assignee']);
    expect(changeOf(draft)).toEqual({ title: 'Honey', assignee: null, note: 'called' });
  });

  it('says what a step lacks', () => {
    const close = withStep(begun, 'closed', ASOF);
    expect(missing(close, ASOF)).toEqual(['reason']);
    expect(missing(edit(close, {}, 'done'), ASOF)).toEqual([]);
    const order = withStep(begun, 'rectification_ordered', ASOF);
    expect(order.fields.orderedOn).toBe(ASOF);
    expect(missing(order, ASOF)).toEqual(['rectification']);
    const future = edit(order, { measures: 'Stop selling', orderedOn: '2026-04-01' });
    expect(missing(future, ASOF)).toEqual(['orderedOn']);
    expect(missing(edit(begun, { title: ' ', dueOn: '2026-03-30' }), ASOF)).toEqual([
      'title',
      'dueOn',
    ]);
  });

  it('keeps a due date that has passed, as long as it is not touched', () => {
    expect(missing(draftOf(makeCase({ dueOn: '2026-01-05' })), ASOF)).toEqual([]);
  });

  it('sends the order with its step, though it is worded as the last one', () => {
    const rectification = { orderedOn: ASOF, measures: 'Stop selling' };
    const again = draftOf(makeCase({ status: 'rechecked', rectification }));
    const draft = edit(withStep(again, 'rectification_ordered', ASOF), rectification);
    expect(changeOf(draft)).toEqual({ status: 'rectification_ordered', rectification });
  });

  it('takes a step back without a trace', () => {
    const order = edit(withStep(begun, 'rectification_ordered', ASOF), { measures: 'Stop' });
    expect(withStep(order, 'investigating', ASOF)).toEqual(begun);
  });

  it('leaves an ended case alone until it is opened again', () => {
    const ended = draftOf(makeCase({ status: 'closed' }));
    expect(mayEdit(ended)).toBe(false);
    expect(mayEdit(withStep(ended, 'investigating', ASOF))).toBe(true);
  });
});

describe('a case that was changed under a draft', () => {
  const theirs = makeCase({
    version: 3,
    assignee: 'Li',
    dueOn: null,
    history: [
      ...makeCase().history,
      makeEntry({ number: 2, what: 'changed', note: 'Li takes it' }),
    ],
  });
  const mine = edit(begun, { title: 'Honey, again', assignee: 'Zhao' }, 'mine');

  it('asks only about what both changed, differently', () => {
    expect(mergeRows(mine, theirs)).toEqual([
      { field: 'title', changed: 'mine', impossible: false },
      { field: 'dueOn', changed: 'theirs', impossible: false },
      { field: 'assignee', changed: 'both', impossible: false },
    ]);
    expect(mergeRows(edit(begun, { assignee: 'Li' }), makeCase({ assignee: 'Li' }))).toEqual([]);
  });

  it('is changed as chosen, on its new version', () => {
    const chosen = merged(mine, theirs, { assignee: 'mine' });
    expect(chosen.base.version).toBe(3);
    expect(changeOf(chosen)).toEqual({ title: 'Honey, again', assignee: 'Zhao', note: 'mine' });
    expect(changeOf(merged(mine, theirs, {}))).toEqual({ title: 'Honey, again', note: 'mine' });
  });

  it('does not take a note twice, as after an answer that was lost', () => {
    const sent = edit(begun, {}, 'Li takes it');
    expect(isDirty(merged(sent, theirs, {}))).toBe(false);
  });

  it('says where my step can no longer be taken, and keeps what I wrote for it', () => {
    const order = edit(
      withStep(begun, 'rectification_ordered', ASOF),
      { measures: 'Stop selling honey' },
      'because',
    );
    const dismissed = makeCase({ version: 3, status: 'dismissed' });
    expect(mergeRows(order, dismissed)).toEqual([
      { field: 'status', changed: 'both', impossible: true },
      { field: 'rectification', changed: 'mine', impossible: false },
    ]);
    const kept = merged(order, dismissed, { status: 'mine' });
    expect(changeOf(kept)).toEqual({ note: 'because\nStop selling honey' });
  });

  const word = fc.constantFrom('', 'a', 'b', 'c');
  const change = fc.record({
    title: fc.constantFrom('x', 'y', 'z'),
    dueOn: fc.constantFrom('', '2026-05-01', '2026-06-01'),
    assignee: word,
  });

  it('loses no field of either side that the other left alone, whatever was changed', () => {
    fc.assert(
      fc.property(change, change, change, word, (base, me, them, note) => {
        const fileOf = (fields: typeof base, version: number) =>
          makeCase({
            version,
            title: fields.title,
            dueOn: fields.dueOn || null,
            assignee: fields.assignee || null,
          });
        const draft = edit(draftOf(fileOf(base, 1)), me, note);
        const choices = { title: 'mine', dueOn: 'theirs' } as const;
        const { fields, note: kept, base: now } = merged(draft, fileOf(them, 2), choices);
        expect(now.version).toBe(2);
        expect(kept).toBe(note);
        for (const field of ['title', 'dueOn', 'assignee'] as const) {
          const [was, mine_, theirs_] = [base[field], me[field], them[field]];
          const both = mine_ !== was && theirs_ !== was;
          const chosen = field === 'title' ? mine_ : theirs_;
          expect(fields[field]).toBe(both ? chosen : mine_ === was ? theirs_ : mine_);
        }
      }),
    );
  });

  it('never sends a step that the case can’t take', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASE_STATUSES),
        fc.constantFrom(...CASE_STATUSES),
        fc.nat(3),
        (from, now, place) => {
          const steps = nextSteps(from);
          const draft = withStep(
            draftOf(makeCase({ status: from })),
            steps[place % steps.length]!.to,
            ASOF,
          );
          const { status } = changeOf(
            merged(draft, makeCase({ status: now }), { status: 'mine', rectification: 'mine' }),
          );
          const can = nextSteps(now).map(({ to }) => to);
          expect([undefined, ...can]).toContain(status);
        },
      ),
    );
  });
});
