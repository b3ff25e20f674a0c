import type { RuleCase } from './rule-case.ts';

const TEXT = 'topics/example-topic/es.mdx';

/** A text of more than a hundred words in two sentences. */
export const HARD_TEXT = `---
title: Tema de ejemplo
alsoCalled: [Tema de muestra]
description: Un tema que muestra cómo se hace una página temática.
status: draft
---

Este ejemplo es corto. <Cite id="example-leaflet" />

Quien prepara una página de ejemplo tiene que considerar no solo la extensión de las frases y la elección de las palabras, sino también la situación de las personas que van a leerla, porque una explicación que parece evidente para la persona especializada puede resultar incomprensible para quien la encuentra por primera vez. <Cite id="example-leaflet" />

Las oraciones largas, con muchas aclaraciones intermedias y con varias ideas encadenadas sin ninguna pausa, obligan a recordar el principio hasta llegar al final, y eso exige una concentración que muchas personas no tienen cuando están cansadas, preocupadas o buscan una respuesta rápida en la pantalla pequeña de un teléfono. <Cite id="example-leaflet" />
`;

/** Texts that are harder to read than their limit. */
export const READING_CASES: readonly RuleCase[] = [
  {
    rule: 'hard-to-read',
    name: 'a text of long sentences and long words',
    changes: { [TEXT]: HARD_TEXT },
    expected: [
      {
        at: `${TEXT}:10:1`,
        field: 'body',
        found:
          'Fernández-Huerta 40.9 (limit: at least 60), INFLESZ 36.7 (limit: at least 55); longest sentence, 53 words: "Quien prepara una página de ejemplo tiene que considerar no solo la extensión de las frases y la ele…"',
      },
    ],
  },
];
