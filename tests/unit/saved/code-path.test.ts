import { correction, generate } from 'lean-qr/nano';
import { describe, expect, test } from 'vitest';
import { codePath, MAX_CODE, QUIET_ZONE, type CodeModules } from '../../../src/saved/code-path.ts';

/** The modules that a path fills, as "x,y". */
function filled(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step},${y}`),
  );
}

function dark(code: CodeModules): string[] {
  const places = Array.from({ length: code.size }, (_, index) => index);
  return places.flatMap((y) => places.filter((x) => code.get(x, y)).map((x) => `${x + QUIET_ZONE},${y + QUIET_ZONE}`));
}

describe('the picture of a code', () => {
  test('joins the dark modules of a row', () => {
    const rows = ['101', '011', '000'];
    const code = { size: 3, get: (x: number, y: number) => rows[y]?.[x] === '1' };
    expect(codePath(code)).toBe('M4 4h1v1h-1zM6 4h1v1h-1zM5 5h2v1h-2z');
  });

  test('fills the dark modules and nothing else', () => {
    const code = generate('https://example.org/en/saved/#list=a,b', { minCorrectionLevel: correction.M });
    expect(filled(codePath(code))).toEqual(dark(code));
  });

  test('can be made of the longest address allowed', () => {
    expect(() => generate('x'.repeat(MAX_CODE), { minCorrectionLevel: correction.M })).not.toThrow();
  });
});
