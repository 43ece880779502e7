import type * as z from 'zod';
import { endpoints } from '@/contract/endpoints';
import { complaintAnswer, complaints } from './complaints';
import type { StoreContext } from './context';

export type OperationName = keyof typeof endpoints;
