import { describe, expect, test } from 'vitest';
import { CATEGORIES, categoryName, meaningOf } from '../../../importers/medlineplus/categories.ts';
import { PLACEMENT_SECTION_IDS } from '../../../src/schemas/vocabulary.ts';

describe('categories of real files have a section', () => {
  test.each([
    ['Start Here', 'start-here'],
    ['Comience aquí', 'start-here'],
    ['Overviews', 'start-here'],
    ['Diagnosis/Symptoms', 'diagnosis-and-tests'],
    ['Diagnóstico y exámenes', 'diagnosis-and-tests'],
    ['Diagnósticos/Síntomas', 'diagnosis-and-tests'],
    ['Viviendo con...', 'living-with'],
    ['Viviendo con…', 'living-with'],
    ['Asuntos específicos', 'specifics'],
    ['Más información', 'specifics'],
    ['NON-DISPLAY (Patient Handout)', 'patient-handouts'],
    ['Encyclopedia', 'reference-desk'],
    ['Niños/as', 'children'],
    ['Interactivos y videos', 'videos-and-tutorials'],
    ['Especialistas', 'find-an-expert'],
    ['  journal   ARTICLES ', 'journal-articles'],
    ['Sintomas\u0301'.replace('Si', 'Si\u0301').replace('s\u0301', 's'), 'symptoms'],
  ])('%s', (category, section) => expect(meaningOf(category)).toEqual({ section }));
});

test('the mark of a language is no section', () => {
  expect(meaningOf('Spanish/Español')).toEqual({ lang: 'es' });
});

test('what nobody knows means nothing', () => {
  expect(['Stories', '', 'constructor', '__proto__'].map(meaningOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each(PLACEMENT_SECTION_IDS)('the names under which %s is exported lead back to it', (section) => {
  expect(['en', 'es', 'nl'].map((lang) => meaningOf(categoryName(section, lang)))).toEqual([
    { section },
    { section },
    { section },
  ]);
});

test('no category belongs to two sections', () => {
  const owners = Object.entries(CATEGORIES).flatMap(([section, { en, es }]) =>
    [...new Set([...en, ...es])].map((name) => [name.toLowerCase(), section] as const),
  );
  expect(new Set(owners.map(([name]) => name)).size).toBe(owners.length);
});
