import { describe, expect, it } from 'vitest';
import { dossierSearch } from './search';

describe('the dossier’s URL', () => {
  it('opens on sales over 90 days when it says nothing', () => {
    expect(dossierSearch.parse({})).toEqual({ window: '90d', tab: 'sales', sort: '-startedAt' });
  });

  it('drops a value it does not understand and keeps the others', () => {
    const search = dossierSearch.parse({
      window: 'yesterday',
      tab: 'complaints',
      category: ['quality', 'witchcraft'],
      counted: ['dismissed'],
    });
    expect(search.window).toBe('90d');
    expect(search.tab).toBe('complaints');
    expect(search.category).toBeUndefined();
    expect(search.counted).toEqual(['dismissed']);
  });

  it('takes one value without brackets', () => {
    expect(dossierSearch.parse({ document: 'missing' }).document).toEqual(['missing']);
  });

  it('refuses a window that ends before it starts', () => {
    expect(dossierSearch.parse({ window: '2026-03-01..2026-02-01' }).window).toBe('90d');
  });
});
