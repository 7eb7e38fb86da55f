/** Writing XML: escaping and measures. */

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text for element content and attribute values. Carriage returns are written so that reading does not turn them into line feeds. */
export const escapeXml = (text: string): string => (/[&<>"\r]/.test(text) ? text.replace(/[&<>"\r]/g, (sign) => named[sign]!) : text);

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Twentieths of a point, the measure of OOXML. */
export const twips = (points: number): number => Math.round(points * 20);

/** Millimetres in twentieths of a point, rounded. */
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
