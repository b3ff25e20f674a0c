import { describe, expect, test } from 'vitest';
import { editorPolicy } from '../../../cms/policy.ts';

function sources(policy: string, directive: string): string[] {
  return (
    policy
      .split('; ')
      .find((each) => each.startsWith(`${directive} `))
      ?.split(' ')
      .slice(1) ?? []
  );
}

describe('the policy of the editor page', () => {
  test('lets a page on a local checkout speak with nobody', () => {
    expect(editorPolicy()).not.toMatch(/https?:/);
    expect(sources(editorPolicy(), 'script-src')).toEqual(["'self'"]);
  });

  test('lets a page for a team speak with its Git host alone', () => {
    expect(sources(editorPolicy({ name: 'github', repo: 'example/signpost' }), 'connect-src')).toEqual([
      "'self'",
      'blob:',
      'data:',
      'https://api.github.com',
    ]);
    const own = editorPolicy({
      name: 'gitlab',
      repo: 'example/signpost',
      base_url: 'https://git.example.org/x',
      api_root: 'https://git.example.org/api/v4',
    });
    expect(own.match(/https:\S+?(?=[ ;])/g)).toEqual(['https://git.example.org']);
  });
});
