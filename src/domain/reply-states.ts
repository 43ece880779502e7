// apart from what they lead to: the router loads this with every page
export const REPLY_STATES = ['received', 'under_review', 'accepted', 'refused'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];
