import { expect, it } from 'vitest';
import { chosenValues, offered, toggled } from './complaint-facets';
import { dossierSearch } from './search';

it('turns a value on and off, and leaves no empty choice in the URL', () => {
  expect(toggled(undefined, 'quality')).toEqual(['quality']);
  expect(toggled(['quality'], 'price')).toEqual(['quality', 'price']);
  expect(toggled(['quality', 'price'], 'quality')).toEqual(['price']);
  expect(toggled(['quality'], 'quality')).toBeUndefined();
});

it('still offers a chosen value that the window no longer has, so that it can be dropped', () => {
  expect(offered([{ value: 'price', count: 3 }], ['safety', 'price'])).toEqual([
    { value: 'price', count: 3 },
    { value: 'safety', count: 0 },
  ]);
});

it('lists what is chosen over all facets', () => {
  const search = dossierSearch.parse({ status: ['closed'], counted: ['repeat'] });
  expect(chosenValues(search)).toEqual([
    { facet: 'counted', value: 'repeat' },
    { facet: 'status', value: 'closed' },
  ]);
});
