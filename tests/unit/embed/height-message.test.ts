import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightOf } from '../../../embed/height-message.ts';

const message = { type: 'signpost:height', version: 1, height: 812.4 };

describe('a message of a frame', () => {
  test('tells its height in whole pixels', () => {
    expect(heightOf(message)).toBe(813);
  });

  test.each([
    ['another type', { ...message, type: 'height' }],
    ['another version', { ...message, version: 2 }],
    ['a height that is no number', { ...message, height: '812' }],
    ['no height', { type: message.type, version: 1 }],
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(message)],
    ['a height of nothing', { ...message, height: 0 }],
    ['a height below nothing', { ...message, height: -1 }],
    ['a height beyond measure', { ...message, height: 1e9 }],
    ['NaN', { ...message, height: NaN }],
    ['Infinity', { ...message, height: Infinity }],
  ])('is not heard with %s', (_, data) => {
    expect(heightOf(data)).toBeUndefined();
  });

  test('is bounded whatever it says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.double().map((height) => ({ ...message, height })),
        ),
        (data) => {
          const height = heightOf(data);
          expect(height === undefined || (Number.isInteger(height) && height > 0 && height <= 100_000)).toBe(true);
        },
      ),
    );
  });
});
