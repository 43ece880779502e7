// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchBox } from './search-box';

vi.mock('react-i18next', () => ({ useTranslation: () => ({ t: (key: string) => key }) }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const box = () => screen.getByRole('searchbox');
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('asks once, a moment after the last key', () => {
  const onChange = vi.fn<(text: string) => void>();
  render(<SearchBox label="Search" placeholder="Name" value="" onChange={onChange} />);
  type('x');
  pass(100);
  type('xi');
  pass(100);
  type('xiao ');
  expect(onChange).not.toHaveBeenCalled();
  pass(1_000);
  expect(onChange.mock.calls).toEqual([['xiao']]);
});

it('waits for a Chinese word to be composed', () => {
  const onChange = vi.fn<(text: string) => void>();
  render(<SearchBox label="Search" placeholder="Name" value="" onChange={onChange} />);
  fireEvent.compositionStart(box());
  type('lin');
  pass(2_000);
  expect(onChange).not.toHaveBeenCalled();
  type('林');
  fireEvent.compositionEnd(box());
  pass(1_000);
  expect(onChange.mock.calls).toEqual([['林']]);
});

it('shows what the address says when that changes by itself, and asks for nothing', () => {
  const onChange = vi.fn<(text: string) => void>();
  const { rerender } = render(
    <SearchBox label="Search" placeholder="Name" value="lin" onChange={onChange} />,
  );
  rerender(<SearchBox label="Search" placeholder="Name" value="" onChange={onChange} />);
  pass(1_000);
  expect(box()).toHaveValue('');
  expect(onChange).not.toHaveBeenCalled();
});
