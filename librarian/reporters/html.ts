import type { CheckReport } from '../check-content.ts';
import { rulePage, type Problem, type Severity } from '../problem.ts';
import { printable } from './printable.ts';
import { formatSummary } from './terminal.ts';

/** The report as a page that needs nothing else: to send to somebody, or to keep with a build. */
export function formatHtml(report: CheckReport): string {
  const title = `Content check of ${escaped(report.root)}, ${report.today}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(formatSummary(report))}</p>
${section('error', report.errors)}
${section('warning', report.warnings)}
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 72rem; margin-inline: auto; padding: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin-block: 0.25rem 1.25rem; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font-family: ui-monospace, monospace; }
h3 { margin-block: 1rem 0; font-size: 1rem; overflow-wrap: anywhere; }
`;

function section(severity: Severity, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const heading = severity === 'error' ? 'Errors' : 'Warnings';
  return `<h2>${heading} (${problems.length})</h2>\n${problems.map(article).join('\n')}`;
}

function article({ file, line, column, rule, field, found, allowed, fix }: Problem): string {
  const rows = [
    ['rule', `<code>${escaped(rule)}</code>, ${escaped(rulePage(rule))}`],
    ...(field === '' ? [] : [['field', `<code>${escaped(field)}</code>`]]),
    ['found', escaped(found)],
    ['allowed', escaped(allowed)],
    ['fix', escaped(fix)],
  ];
  const list = rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('');
  return `<article><h3><code>${escaped(file)}:${line}:${column}</code></h3><dl>${list}</dl></article>`;
}

function escaped(text: string): string {
  return printable(text.trim())
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
