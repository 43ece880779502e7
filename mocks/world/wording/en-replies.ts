import type { Wording } from './wording';

/** What sellers write once the outcome is known. */
export const EN_RESPONSES: Wording['responses'] = {
  refunded: [
    'We have refunded ¥{amount}; it should arrive within {wait} working days. We are sorry for the trouble.',
    'This was our mistake. ¥{amount} has been returned and there is no need to send the goods back.',
    'The warehouse has your return and the refund of ¥{amount} went out today.',
  ],
  replaced: [
    'A new {noun} left our warehouse today.',
    'We sent the wrong item. The right one is on its way at our cost.',
    'Quality control agrees; please hand the old one to the courier who brings the new one.',
  ],
  compensated: [
    'Besides the refund we have paid ¥{fee}, which the customer accepted.',
    'The platform has paid ¥{costs} in advance and we shall settle it with the supplier.',
  ],
  no_remedy: [
    'The period for after-sales service is over.',
    'We found no fault and cannot refund.',
    'Please turn to the manufacturer; we only advertise.',
  ],
  withdrawn: [
    'Settled with the customer, who has withdrawn the complaint.',
    'A misunderstanding, cleared up by telephone.',
  ],
};

/** What sellers write when all they gave was an explanation. */
export const EN_EXPLANATIONS: Wording['explanations'] = {
  goods: [
    'The material and size of the {noun} are stated on the page; we have explained this to the customer.',
    'This batch of the {noun} has a valid report. We have sent a video on how to use it.',
    'We have been through the recording of {date}: the host said “close to”, and promised nothing.',
  ],
  return: [
    'Refunds take the time the platform allows; we have told the customer when to expect it.',
    'We were slow to answer during the sale and have explained by telephone.',
    'The return number was mistyped; we have said how to correct it.',
  ],
  delivery: [
    'The parcel was late because of the weather and was delivered the next day.',
    'It is a pre-sale; the page states the dispatch date, as we have explained.',
    'The parcel was waiting at the pick-up point; we have sent the code.',
  ],
  price: [
    'The price on the payment page applies; we have explained the rules of the sale.',
    'The difference was a platform voucher, which price protection does not cover.',
  ],
  conduct: [
    'We looked into it and it did not come from us.',
    'The invoice was issued; our system had held it up.',
    'A viewer had posted it; we have had it taken down.',
  ],
};
