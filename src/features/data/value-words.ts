/** Under which words of the field the values of a column are told, by `table.column`. */
export const VALUE_WORDS = {
  'enterprises.kind': 'enterpriseKind',
  'enterprises.region': 'region',
  'streamers.region': 'region',
  'streamers.work_type': 'workType',
  'products.category': 'category',
  'offers.seller_role': 'sellerRole',
  'reviews.document': 'document',
  'complaints.channel': 'channel',
  'complaints.category': 'complaintCategory',
  'complaints.status': 'complaintStatus',
  'complaints.confirmed': 'confirmed',
  'complaints.outcome': 'outcome',
  'enforcements.kind': 'enforcement',
} as const;
