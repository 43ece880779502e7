import type { ComplaintCategory } from '@/dataset/tables';
import type { Remedy, Wording } from './wording';

const BODIES: Record<ComplaintCategory, string[]> = {
  quality: [
    'When it came, {fault}.',
    'I was looking forward to it, but {fault}, and then {fault2}.',
    '{fault}. Nobody should be selling goods of this quality.',
    'There are two problems: {fault}; and {fault2}.',
    'A friend bought the same and had the same trouble: {fault}.',
    'It looked fine at first. Then {fault}.',
    'What arrived had little to do with what was shown on screen: {fault}.',
    'I do not complain easily, but {fault}.',
  ],
  counterfeit: [
    'I had it looked at by {checker}, who told me it is not genuine.',
    'The security code had already been looked up {count} times, so I believe it is a fake.',
    'The host promised it was {said}; in fact {found}.',
    'Beside the one I bought in a shop, the weight, the finish and even the lettering are different.',
    'The brand’s own service line says this batch number does not exist.',
    'The authorisation letter they sent me has a stamp nobody can read, and the QR code leads nowhere.',
  ],
  false_advertising: [
    'The host said it was {said}. After it arrived, {found}.',
    'I bought it for one reason, that it was {said}, but {found}.',
    'My screen recording has the host saying “{said}”. In truth {found}, and now it was “a slip of the tongue”.',
    'Somebody asked in the chat and the host swore it was {said}. Well: {found}.',
    'It was sold as {said}; {found}, and besides, {fault}.',
    'To hurry us the host kept repeating “{said}, tonight only”, yet {found}.',
  ],
  refund_refused: [
    'I asked for the seven-day return the day it came and was refused because “{excuse}”.',
    'They have turned down my refund {count} times, each time with “{excuse}”, although {fault}.',
    'My return was signed for {wait} days ago and there is still no money.',
    'They agree to a refund only less ¥{fee} for “wear”, which I do not accept.',
    'The tag was on and the box unopened, and still they said “{excuse}”.',
    'I paid the postage back myself; then it was “{excuse}”, so now I have neither the goods nor the money.',
  ],
  after_sales_unresponsive: [
    'In short, {fault}; and in {wait} days customer service has sent me nothing but automatic replies.',
    'I have sent {count} messages. All are marked read, none is answered.',
    'Each time they promise an answer within 24 hours. This is day {wait}.',
    'The host blocked me, and when I asked in the live room I was muted.',
    'I have now explained it to {count} different people, each of whom starts from the beginning.',
    'The shop’s help button is gone, the phone is off, and {fault}.',
  ],
  delivery: [
    'Dispatch was promised within 48 hours. After {wait} days it still says “awaiting collection”.',
    'The parcel is marked as delivered, but I was at home and nothing came.',
    'They sent the wrong thing, and want me to pay the postage both ways.',
    'I ordered {count} and one came. The rest is “in another parcel” that never appeared.',
    'The box was crushed and {fault}. The courier and the seller each blame the other.',
    'The tracking number does not exist on the carrier’s site.',
  ],
  price: [
    'It was called the lowest price of the year. Next day the same link was ¥{fee} cheaper.',
    'The price in the broadcast left out postage and a “service fee”: ¥{fee} more at the till.',
    'It was buy one, get one free, and I got one.',
    'The price fell by ¥{fee} after {wait} days and they refused the price protection they had promised.',
    'I looked up the price history: the crossed-out price was never charged.',
  ],
  safety: [
    'What matters most: {harm}.',
    'After I used it, {harm}; I have kept the medical record and photos.',
    'I want to see the inspection report, because {harm}.',
    'I told the host that {harm}, and was told it must be me.',
    'First {fault}; worse, {harm}. It should not be sold to anyone else.',
  ],
  personal_data: [
    'Since I ordered I have had {count} sales calls a day, from people who know what I bought.',
    'The seller posted a picture of orders in a group with my delivery details plain to read.',
    'After my bad review somebody rang to have me delete it, and mentioned where I work.',
    'My return label can be read in one of the host’s short videos.',
  ],
  other: [
    'I won the draw for a free order, sent the picture as told, and have heard nothing since.',
    'My questions in the chat were hidden and only praise was left standing.',
    'I have been asking for an invoice for {wait} days.',
    'The guarantee card that was part of the deal was not in the box and was never sent on.',
    'The shop has changed its name, and the seller named in my order has changed with it.',
  ],
};

const ASKS: Record<Remedy, string[]> = {
  refund: [
    'I want my ¥{amount} back, postage included.',
    'Please refund ¥{amount} to the account I paid from.',
    'A full refund of ¥{amount} is all I ask.',
    'I want to return it for a refund.',
  ],
  replace: [
    'Please send me one that works.',
    'I would like a proper replacement, postage at their expense.',
    'Send the missing part or replace the {noun}.',
  ],
  compensate: [
    'I ask for the refund and three times the price, as the law provides.',
    'Besides ¥{amount} I ask for ¥{costs} for the costs I had.',
    'They promised ten for one if false; I hold them to it.',
  ],
  difference: [
    'Please refund the difference of ¥{fee}.',
    'I want the ¥{fee} I was overcharged.',
    'They should keep to the price they named.',
  ],
  erasure: [
    'I want my data deleted and the calls to stop.',
    'Please find out how my details got out.',
    'Have it taken down, with an apology in writing.',
  ],
  apology: [
    'I want the host to say so publicly, in a broadcast.',
    'This link should be taken down.',
    'Please look into this seller before others lose money.',
  ],
  answer: [
    'I want a clear answer: who is responsible?',
    'Please make them reply at all.',
    'I ask for an answer in writing within the time allowed.',
  ],
};

const RESPONSES: Wording['responses'] = {
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

const EXPLANATIONS: Wording['explanations'] = {
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

export const EN: Wording = {
  openings: [
    'On {date} I bought {goods} in {who}’s live room for ¥{price}.',
    '{ago} days ago I paid ¥{price} for {goods}.',
    'I ordered {goods} on {date}, after the host had talked about it for half an hour.',
    'I have followed {who} for months and on {date} placed my first order: {goods}, ¥{price}.',
    'I got {goods} for my family on {date}, from the broadcast.',
    'My order of {date}: {goods}, ¥{price}.',
    'The first two orders from this seller were fine. The third, {goods} on {date}, was not.',
    'Everybody in the chat was praising it, so on {date} I bought {goods}.',
    'During a flash sale on {date} I paid ¥{price} for {goods}.',
  ],
  bodies: BODIES,
  contacts: [
    'Customer service said “{reply}”.',
    'I wrote {count} times and each time got “{reply}”.',
    'I sent photos and a video and was told “{reply}”.',
    'The host sends me to the shop, and the shop says “{reply}”.',
    'After {wait} days the answer was “{reply}”.',
    'On the phone they were rude: “{reply}”, and that was that.',
  ],
  replies: {
    goods: [
      'this is normal',
      'every batch differs a little',
      'you may have a ¥{fee} voucher',
      'the host does not speak for the shop',
      'ask the manufacturer',
      'opened goods cannot come back',
      'return it at your own cost',
      'nobody else has complained',
    ],
    return: [
      'the system decides, not we',
      'please submit it again',
      'it has been noted, please be patient',
    ],
    delivery: [
      'the warehouse has not replied',
      'we had more orders than expected',
      'please ask the courier yourself',
      'tracking is often late',
      'wait a few more days',
    ],
    price: [
      'the rules are on the page',
      'the price at payment counts',
      'you may have a ¥{fee} voucher',
      'a slip of the tongue',
    ],
    conduct: [
      'we will pass it on',
      'that is not for customer service',
      'please prove it',
      'it has been noted',
    ],
  },
  excuses: [
    'it cannot be sold again',
    'live prices exclude returns',
    'it has been opened',
    'the period is over',
    'it was made to order',
    'the free gift was not sent back',
    'there is no unboxing video',
  ],
  checkers: [
    'a shop of the brand',
    'a testing station',
    'an appraiser',
    'a dealer',
    'a friend in the trade',
  ],
  parts: ['in the evening'],
  asks: ASKS,
  remedies: {
    refund: [
      'Refund',
      'Return and refund',
      'Full refund of ¥{amount}',
      'Refund of ¥{amount}, postage included',
    ],
    replace: ['Replacement', 'A new {noun}', 'Send what is missing'],
    compensate: [
      'Refund and three times the price',
      'Compensation of ¥{costs}',
      'Refund and compensation',
    ],
    difference: ['Refund of the difference, ¥{fee}', 'The price promised'],
    apology: ['A public apology', 'Take the link down', 'An inquiry'],
    answer: ['An answer in writing', 'The platform to step in', 'A reply from the seller'],
    erasure: ['Delete my data', 'Stop the calls', 'Find the leak'],
  },
  closings: [
    'I can send the chat and the order.',
    'It is not the money, it is the principle.',
    'I have a screen recording.',
    'Photos are attached.',
    'Please deal with this soon. Thank you.',
    'I shall not buy in a live room again.',
    'Somebody has to answer for this.',
    'I look forward to your reply.',
  ],
  terse: [
    'On {date}, {goods}, ¥{price}: {fault}. Refund, please.',
    'Bad {noun}: {fault}. ¥{price} wasted.',
    'After {ago} days with this {noun}, {fault}. No help from the seller.',
  ],
  responses: RESPONSES,
  explanations: EXPLANATIONS,
  holding: [
    'We have your message and are checking the batch of the {noun}; you will hear within {wait} working days.',
    'Please send photos of the {noun} and, if you have it, the unboxing video.',
    'We have passed this to the supplier and will write as soon as we know.',
    'We are going through the recording of the broadcast with the host and the merchant.',
  ],
  join: ' ',
};
