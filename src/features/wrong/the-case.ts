import type { OfferedProduct } from '@/contract/products';
import type { StreamerDetail } from '@/contract/streamer';
import type { CalendarDate, OfferSellerRole, ProductCategory } from '@/dataset/tables';
import { dayOfDate } from '@/domain/calendar';
import { isDate } from './complaint-fields';
import type { Answers } from './answers';

/** What is known of her case. */
export interface TheCase {
  product: OfferedProduct | null;
  goods: ProductCategory | null;
  role: OfferSellerRole;
  /** The product or she told the role; else it is how this seller mostly sells. */
  roleKnown: boolean;
  /** Only where another than the room's operator sells. */
  merchant: string | null;
  /** Days, where they can be: not in the future, and not received before bought. */
  purchased: number | null;
  received: number | null;
}

type Sells = Pick<StreamerDetail['summary'], 'sales'>;

const mostly = ({ sales }: Sells): OfferSellerRole =>
  sales.roles.toSorted((a, b) => b.orders - a.orders)[0]?.role ?? 'commission';

/** In which ways what she bought may have been sold to her: those of the product, or all of the seller's. */
export function rolesOf(product: OfferedProduct | null, { sales }: Sells): OfferSellerRole[] {
  return (product?.roles ?? sales.roles.toSorted((a, b) => b.orders - a.orders)).map(
    ({ role }) => role,
  );
}

export type DateProblem = 'orderWrong' | 'future';

/** What can't be about the dates, at the field it is said of. */
export function dateProblems(
  { purchasedOn, receivedOn }: Pick<Answers, 'purchasedOn' | 'receivedOn'>,
  today: CalendarDate,
): { purchasedOn?: DateProblem; receivedOn?: DateProblem } {
  const wrongOrder = isDate(receivedOn) && isDate(purchasedOn) && receivedOn < purchasedOn;
  return {
    ...(isDate(purchasedOn) && purchasedOn > today && { purchasedOn: 'future' as const }),
    ...(wrongOrder && { receivedOn: 'orderWrong' as const }),
    ...(isDate(receivedOn) && receivedOn > today && { receivedOn: 'future' as const }),
  };
}

/** Her case from her answers and the goods she chose. */
export function theCase(
  answers: Answers,
  product: OfferedProduct | null,
  summary: Sells,
  today: CalendarDate,
): TheCase {
  const roles = rolesOf(product, summary);
  const [only] = roles;
  const told = answers.role !== '' && roles.includes(answers.role) ? answers.role : null;
  const known = told ?? (roles.length === 1 ? (only ?? null) : null);
  const role = known ?? only ?? mostly(summary);
  const wrong = dateProblems(answers, today);
  const day = (date: string, problem: DateProblem | undefined) =>
    isDate(date) && problem === undefined ? dayOfDate(date) : null;
  return {
    product,
    goods: product?.category ?? (answers.goods === '' ? null : answers.goods),
    role,
    roleKnown: known !== null,
    merchant: product && role !== 'own_store' ? product.merchant.name : null,
    purchased: day(answers.purchasedOn, wrong.purchasedOn),
    received: day(answers.receivedOn, wrong.receivedOn),
  };
}
