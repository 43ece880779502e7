// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startI18n } from '@/i18n/i18n';
import { ChartFrame, type ChartColumn } from './chart-frame';
import { downloadCsv } from './download';

vi.mock('./download', () => ({ downloadCsv: vi.fn<typeof downloadCsv>() }));

const columns: ChartColumn[] = [
  { key: 'week', label: 'Week' },
  { key: 'rate', label: 'Rate, per 10,000', align: 'end', format: (value) => `≈ ${value}` },
  { key: 'refunds', label: 'Refunds', align: 'end' },
];
const rows = [
  { week: '2026-10-19', rate: 8.4567, refunds: 12 },
  { week: '2026-10-26', rate: 0, refunds: null },
];

beforeAll(async () => {
  localStorage.setItem('castcheck.language', 'en');
  await startI18n();
});
beforeEach(() => {
  render(
    <ChartFrame
      title="Complaints a week"
      caption="90 days to 31 Oct 2026"
      columns={columns}
      rows={rows}
      fileName="complaints"
    >
      <svg role="img" aria-label="the chart" />
    </ChartFrame>,
  );
});
afterEach(() => {
  cleanup();
  vi.mocked(downloadCsv).mockClear();
});

const showTable = () => userEvent.click(screen.getByRole('button', { name: 'Show as table' }));

it('is a figure named by its title, with its caption', () => {
  const figure = screen.getByRole('figure', { name: 'Complaints a week' });
  expect(figure).toHaveTextContent('90 days to 31 Oct 2026');
  expect(within(figure).getByRole('img', { name: 'the chart' })).toBeInTheDocument();
});

describe('the table twin', () => {
  it('takes the chart’s place and gives it back', async () => {
    await showTable();
    expect(screen.queryByRole('img', { name: 'the chart' })).toBeNull();
    expect(screen.getByRole('table', { name: 'Complaints a week' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show as chart' }));
    expect(screen.getByRole('img', { name: 'the chart' })).toBeInTheDocument();
  });

  it('shows every row in the words of its columns, and what is unknown as unknown', async () => {
    await showTable();
    const [, first, second] = screen.getAllByRole('row');
    expect(first).toHaveTextContent('2026-10-19≈ 8.456712');
    expect(second).toHaveTextContent('2026-10-26≈ 0');
    expect(within(second!).getByText('unknown')).toBeInTheDocument();
  });

  it('can be scrolled from the keyboard', async () => {
    await showTable();
    expect(screen.getByRole('region', { name: 'Complaints a week' })).toHaveAttribute(
      'tabindex',
      '0',
    );
  });
});

it('downloads the same rows as CSV with their full precision, unknown as an empty cell', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Download CSV: Complaints a week' }));
  expect(downloadCsv).toHaveBeenCalledExactlyOnceWith(
    'complaints.csv',
    'Week,"Rate, per 10,000",Refunds\n2026-10-19,8.4567,12\n2026-10-26,0,\n',
  );
});
