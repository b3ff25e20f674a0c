import { PLACEMENT_SECTION_IDS } from '../../src/schemas/vocabulary.ts';

/** A section that can hold links. */
export type PlacementSection = (typeof PLACEMENT_SECTION_IDS)[number];

/**
 * Information categories of MedlinePlus, by the section of ours that holds their links: of today and of older files, in English and
 * in Spanish, those that its pages do not show too. The first of each language is the name under which links are exported.
 */
export const CATEGORIES: Readonly<Record<PlacementSection, { en: readonly string[]; es: readonly string[] }>> = {
  'start-here': {
    en: ['Start Here', 'Overviews', 'From the National Institutes of Health'],
    es: ['Comience aquí', 'Resúmenes', 'De los Institutos Nacionales de la Salud'],
  },
  symptoms: { en: ['Symptoms', 'Signs and Symptoms'], es: ['Síntomas'] },
  'diagnosis-and-tests': {
    en: ['Diagnosis and Tests', 'Diagnosis/Symptoms', 'Diagnosis', 'Tests'],
    es: ['Diagnóstico y exámenes', 'Diagnósticos/Síntomas', 'Diagnóstico/Síntomas', 'Diagnóstico', 'Exámenes'],
  },
  'prevention-and-risk-factors': {
    en: ['Prevention and Risk Factors', 'Prevention/Screening', 'Prevention', 'Screening'],
    es: ['Prevención y factores de riesgo', 'Prevención/Detección', 'Prevención', 'Detección'],
  },
  'treatments-and-therapies': {
    en: ['Treatments and Therapies', 'Treatment', 'Treatments', 'Alternative Therapy', 'Surgery'],
    es: ['Tratamientos y terapias', 'Tratamiento', 'Tratamientos', 'Terapia alternativa', 'Cirugía'],
  },
  'living-with': {
    en: ['Living With', 'Coping', 'Disease Management', 'Rehabilitation/Recovery', 'Nutrition'],
    es: [
      'Viviendo con...',
      'Viviendo con',
      'Cómo enfrentar la enfermedad',
      'Manejo de la enfermedad',
      'Rehabilitación/Recuperación',
      'Nutrición',
    ],
  },
  'related-issues': {
    en: ['Related Issues', 'Latest News', 'Financial Issues'],
    es: ['Asuntos relacionados', 'Últimas noticias', 'Asuntos financieros'],
  },
  specifics: {
    en: ['Specifics', 'Specific Conditions', 'Specific Conditions/Aspects', 'Learn More'],
    es: ['Asuntos específicos', 'Condiciones específicas', 'Más información', 'Aspectos específicos'],
  },
  genetics: { en: ['Genetics'], es: ['Genética'] },
  'health-check-tools': {
    en: ['Health Check Tools', 'Health Check Tool'],
    es: ['Herramientas para la salud', 'Controles de salud', 'Calculadoras y cuestionarios'],
  },
  images: {
    en: ['Images', 'Pictures/Diagrams', 'Pictures & Diagrams', 'Anatomy/Physiology'],
    es: ['Imágenes', 'Imágenes/Diagramas', 'Anatomía/Fisiología'],
  },
  'test-your-knowledge': {
    en: ['Test Your Knowledge', 'Quizzes'],
    es: ['Evalúe sus conocimientos', 'Pruebe sus conocimientos'],
  },
  'videos-and-tutorials': {
    en: ['Videos and Tutorials', 'Videos', 'Tutorials', 'Interactive Tutorials', 'Interactives and Videos'],
    es: ['Videos y tutoriales', 'Interactivos y videos', 'Videos', 'Tutoriales', 'Tutoriales interactivos'],
  },
  games: { en: ['Games'], es: ['Juegos'] },
  'statistics-and-research': {
    en: ['Statistics and Research', 'Statistics', 'Research'],
    es: [
      'Estadísticas e investigación',
      'Estadísticas e investigaciones',
      'Estadísticas',
      'Investigación',
      'Investigaciones',
    ],
  },
  'clinical-trials': { en: ['Clinical Trials'], es: ['Ensayos clínicos', 'Estudios clínicos'] },
  'journal-articles': {
    en: ['Journal Articles', 'Reference/Journal Articles'],
    es: ['Artículos científicos', 'Artículos de revistas médicas', 'Artículos de revistas'],
  },
  'reference-desk': {
    en: [
      'Reference Desk',
      'Encyclopedia',
      'Medical Encyclopedia',
      'Dictionaries/Glossaries',
      'Newsletters/Print Publications',
    ],
    es: [
      'Información de referencia',
      'Enciclopedia',
      'Enciclopedia médica',
      'Diccionarios/Glosarios',
      'Boletines/Publicaciones impresas',
    ],
  },
  'find-an-expert': {
    en: ['Find an Expert', 'Organizations', 'Directories'],
    es: ['Encuentre un experto', 'Especialistas', 'Organizaciones', 'Directorios'],
  },
  'law-and-policy': { en: ['Law and Policy'], es: ['Leyes y políticas', 'Leyes y reglamentos'] },
  children: { en: ['Children'], es: ['Niños', 'Niños/as'] },
  teenagers: { en: ['Teenagers'], es: ['Adolescentes'] },
  men: { en: ['Men'], es: ['Hombres'] },
  women: { en: ['Women'], es: ['Mujeres'] },
  'older-adults': {
    en: ['Older Adults', 'Seniors'],
    es: ['Adultos mayores', 'Personas mayores', 'Personas de edad avanzada'],
  },
  'patient-handouts': {
    en: ['Patient Handouts', 'NON-DISPLAY (Patient Handout)'],
    es: [
      'Hojas informativas para pacientes',
      'Información para el paciente',
      'Documentos para el paciente',
      'Folletos para pacientes',
    ],
  },
};

/** Says that a page is in Spanish; it names no section. */
const LANGUAGE_MARKS: ReadonlySet<string> = new Set(['Spanish/Español', 'Spanish', 'Español'].map(plain));

const SECTION_OF: ReadonlyMap<string, PlacementSection> = new Map(
  PLACEMENT_SECTION_IDS.flatMap((section) =>
    [...CATEGORIES[section].en, ...CATEGORIES[section].es].map((name) => [plain(name), section] as const),
  ),
);

/** Where links go whose categories we do not know, until a person finds a better section. */
export const SECTION_OF_UNKNOWN: PlacementSection = 'related-issues';

/** What a category says: a section, the language of the page, or nothing that we know. */
export type CategoryMeaning = { section: PlacementSection } | { lang: 'es' } | undefined;

/** What a category says; capitals, accents written apart, spaces and dots at the end do not count. */
export function meaningOf(category: string): CategoryMeaning {
  const name = plain(category);
  if (LANGUAGE_MARKS.has(name)) return { lang: 'es' };
  const section = SECTION_OF.get(name);
  return section && { section };
}

/** The name under which links of a section are exported, for a topic in a language. */
export function categoryName(section: PlacementSection, lang: string): string {
  const [name = section] = CATEGORIES[section][lang === 'es' ? 'es' : 'en'];
  return name;
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.…]+$/, '')
    .trim();
}
