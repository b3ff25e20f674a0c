import { originOf } from './addresses.ts';
import { defineSignpostHub, SignpostHub } from './element.ts';

SignpostHub.defaultOrigin = originOf(import.meta.url);
defineSignpostHub();
