// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '@/i18n/i18n';
import { IntervalBar } from './interval-bar';
import { RateFigure } from './rate-figure';
import { StatusBadge } from './status-badge';
import { Unknown } from './unknown';
import { VerdictBadge } from './verdict-badge';

const rate = {
  numerator: 57,
  denominator: 13_800,
  estimate: 41.25,
  low: 31.2,
  high: 53.4,
  benchmark: 12.04,
};

beforeAll(async () => {
  localStorage.setItem('castcheck.language', 'en');
  await startI18n();
});
afterEach(cleanup);

describe('a rate', () => {
  it('never stands alone: interval, counts, unit and peers are beside it', () => {
    const { container } = render(<RateFigure label="Complaints" rate={rate} kind="per10k" />);
    expect(container).toHaveTextContent('41.3');
    expect(container).toHaveTextContent('per 10,000 orders');
    expect(container).toHaveTextContent('95% interval 31.2–53.4');
    expect(container).toHaveTextContent('57 complaints in 13,800 orders');
    expect(container).toHaveTextContent('Peers 12.0');
  });

  it('shows a share in percent, small ones with two decimals', () => {
    const share = { ...rate, estimate: 0.0209, low: 0.0208, high: 0.021, benchmark: 0.15 };
    const { container } = render(<RateFigure label="Refunds" rate={share} kind="share" />);
    expect(container).toHaveTextContent('2.09%');
    expect(container).toHaveTextContent('57 of 13,800 orders');
    expect(container).toHaveTextContent('Peers 15.0%');
  });

  it('says that it is unknown instead of showing a zero', () => {
    const { container } = render(<RateFigure label="Complaints" rate={null} kind="per10k" />);
    expect(container).toHaveTextContent('Not enough records to compute');
    expect(container).not.toHaveTextContent('0');
  });

  it('shows no peers where there are none', () => {
    const { benchmark: _, ...pooled } = rate;
    const { container } = render(<RateFigure label="Complaints" rate={pooled} kind="per10k" />);
    expect(container).not.toHaveTextContent('Peers');
    expect(screen.queryByRole('img')).toBeNull();
  });
});

const format = (value: number) => value.toFixed(1);

describe('the interval bar', () => {
  it('tells a screen reader what it draws', () => {
    render(<IntervalBar rate={rate} max={100} format={format} />);
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Estimate 41.3, 95% interval 31.2 to 53.4, peers 12.0',
    );
  });

  it('stays in its box, with an arrow, when the interval goes beyond the scale', () => {
    const { container } = render(<IntervalBar rate={rate} max={45} format={format} />);
    const ends = [...container.querySelectorAll('line')].map((line) =>
      Number(line.getAttribute('x2')),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(66);
    expect(container.querySelector('path')).toBeInTheDocument();
  });

  it('draws without a scale', () => {
    const { container } = render(<IntervalBar rate={rate} max={0} format={format} />);
    expect(container.innerHTML).not.toContain('NaN');
  });
});

describe('a verdict', () => {
  it.each([
    ['no_red_flags', 'No red flags in the records'],
    ['some_concerns', 'Some concerns'],
    ['serious_concerns', 'Serious concerns'],
    ['too_few_records', 'Too few records to say'],
  ] as const)('%s is told by words and by a shape of its own', (kind, words) => {
    const { container } = render(
      <>
        <VerdictBadge kind={kind} />
        <VerdictBadge kind={kind === 'no_red_flags' ? 'some_concerns' : 'no_red_flags'} />
      </>,
    );
    expect(screen.getByText(words)).toBeInTheDocument();
    const [shape, other] = container.querySelectorAll('svg');
    expect(shape?.innerHTML).not.toBe(other?.innerHTML);
  });
});

it('a state is told by words and shape, the shape not read aloud', () => {
  const { container } = render(<StatusBadge tone="caution">Expired</StatusBadge>);
  expect(screen.getByText('Expired')).toBeInTheDocument();
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

it('an unknown value is a dash to the eye and a word to a screen reader', () => {
  render(<Unknown />);
  expect(screen.getByText('unknown')).toBeInTheDocument();
  expect(screen.getByText('—')).toHaveAttribute('aria-hidden', 'true');
});
