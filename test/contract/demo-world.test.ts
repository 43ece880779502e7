import { describe, expect, it } from 'vitest';
import { setWorldEndpoint } from '@/contract/endpoints/demo-world';
import { generate } from '@mocks/world/generate';
import { useMockApi } from './mock-api';

const api = useMockApi();

describe('the size of the demo world', () => {
  it('is chosen in the panel, among those there are', async () => {
    expect(await api.ask(setWorldEndpoint, { body: { streamers: 10_000 } })).toMatchObject({
      status: 200,
    });
    expect(await api.ask(setWorldEndpoint, { body: { streamers: 7 } })).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/streamers' }] },
    });
  });

  it('of 3,000 streamers has over 50,000 complaints in a year', () => {
    expect(generate(7, { streamers: 3000 }).dataset.complaints.length).toBeGreaterThan(50_000);
  });
});
