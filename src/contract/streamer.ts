import * as z from 'zod/mini';
import { ENFORCEMENT_KIND, ENTERPRISE_KIND, STREAMER_WORK_TYPE } from '@/dataset/tables';
import { platform } from './meta';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  fen,
  region,
  windowRange,
  windowSpec,
} from './primitives';
import { streamerSummary } from './summary';

export const codeCheck = z.enum(['valid', 'invalid', 'unknown']);
export const enterprise = z
  .object({
    enterpriseId: z.string(),
    name: z.string(),
    kind: z.enum(ENTERPRISE_KIND),
    region: z.nullable(region),
    unifiedSocialCreditCode: z.nullable(z.string()),
    codeCheck,
  })
  .register(z.globalRegistry, { id: 'Enterprise' });

export const streamerDetail = z
  .object({
    streamerId: z.string(),
    displayName: z.string(),
    platform,
    roomId: z.string(),
    region: z.nullable(region),
    followers: z.nullable(count),
    joinedOn: z.nullable(calendarDate),
    identityVerifiedOn: z.nullable(calendarDate),
    workType: z.nullable(z.enum(STREAMER_WORK_TYPE)),
    skillLevel: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
    certificateNo: z.nullable(z.string()),
    certificateValidUntil: z.nullable(calendarDate),
    operator: z.nullable(enterprise),
    homonyms: z.array(
      z.object({
        streamerId: z.string(),
        displayName: z.string(),
        platform,
        roomId: z.string(),
        region: z.nullable(region),
      }),
    ),
    enforcements: z.array(
      z.object({
        enforcementId: z.string(),
        decidedOn: calendarDate,
        authority: z.string(),
        kind: z.enum(ENFORCEMENT_KIND),
        documentNo: z.nullable(z.string()),
        amountFen: z.nullable(fen),
        rectifiedOn: z.nullable(calendarDate),
      }),
    ),
    window: windowRange,
    asOf: calendarDate,
    methodVersion: z.string(),
    summary: streamerSummary,
  })
  .register(z.globalRegistry, { id: 'StreamerDetail' });
export type StreamerDetail = z.infer<typeof streamerDetail>;

export const windowQuery = z.object({ window: z._default(windowSpec, DEFAULT_WINDOW) });
