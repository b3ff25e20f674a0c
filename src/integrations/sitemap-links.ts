import type { AstroIntegration } from 'astro';
import { localeOfPath } from '../i18n/urls.ts';
