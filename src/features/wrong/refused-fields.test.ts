import { describe, expect, it } from 'vitest';
import { ApiError } from '@/api/api-error';
import { refusedFields } from './refused-fields';

const refused = (errors: { pointer: string; detail: string }[]) =>
  new ApiError({
    kind: 'problem',
    endpoint: 'createComplaint',
    problem: { type: 'about:blank', title: 'Unprocessable', status: 422, errors },
  });

describe('what the server did not accept', () => {
  it('is told at the form’s field, whatever the contract calls it', () => {
    const error = refused([
      { pointer: '/productId', detail: 'was not offered by this streamer' },
      { pointer: '/amountFen', detail: 'is too much' },
    ]);
    expect(refusedFields(error)).toEqual({
      productId: { detail: 'was not offered by this streamer' },
      amountYuan: { detail: 'is too much' },
    });
  });

  it('is told at no field when the form has none for it, or when nothing came back', () => {
    expect(refusedFields(refused([{ pointer: '/streamerId', detail: 'is nobody' }]))).toEqual({});
    expect(refusedFields(new ApiError({ kind: 'network', endpoint: 'x' }))).toEqual({});
  });
});
