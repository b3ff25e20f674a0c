import type { CheckReport } from '../check-content.ts';
import { rulePage, type Problem, type Severity } from '../problem.ts';
import { printable } from './printable.ts';
import { formatSummary } from './terminal.ts';

/** The report as workflow commands of GitHub Actions, which show each problem beside its line. */
export function formatGithub(report: CheckReport): string {
  const lines = [
    ...report.errors.map((problem) => command('error', problem)),
    ...report.warnings.map((problem) => command('warning', problem)),
    formatSummary(report),
  ];
  return `${lines.join('\n')}\n`;
}

function command(severity: Severity, problem: Problem): string {
  const { file, line, column, rule, field, found, allowed, fix } = problem;
  const properties = { file, line: String(line), col: String(column), title: rule };
  const message = [
    ...(field === '' ? [] : [`Field: ${field}`]),
    `Found: ${found}`,
    `Allowed: ${allowed}`,
    `Fix: ${fix}`,
    `More: ${rulePage(rule)}`,
  ];
  const head = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(printable(value))}`);
  return `::${severity} ${head.join(',')}::${escapeMessage(message.map(printable).join('\n'))}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
