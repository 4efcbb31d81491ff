import { findPlaces } from '../../place/country-names';
import type { Letter } from '../reading/letter';

const terms =
  /(?<![a-z0-9])(exw|fca|fas|fob|cfr|cif|cpt|cip|dap|dpu|ddp|dat|ddu|cnf|c&f|c & f|cnf|ex-works|ex works|ab werk|frei haus|f\.o\.b\.?|c\.i\.f\.?|франко завод|工厂交货|到岸价|离岸价|完税后交货|سيف|فوب)(?![a-z0-9])/g;
const names: Readonly<Record<string, string>> = {
  cnf: 'CFR',
  'c&f': 'CFR',
  'c & f': 'CFR',
  'ex-works': 'EXW',
  'ex works': 'EXW',
  'ab werk': 'EXW',
  'frei haus': 'DAP',
  'f.o.b': 'FOB',
  'f.o.b.': 'FOB',
  'c.i.f': 'CIF',
  'c.i.f.': 'CIF',
  'франко завод': 'EXW',
  工厂交货: 'EXW',
  到岸价: 'CIF',
  离岸价: 'FOB',
  完税后交货: 'DDP',
  سيف: 'CIF',
  فوب: 'FOB',
};

export type TradeTerm = { readonly incoterm: string; readonly port: string; readonly at: number };

const titled = (words: string): string => words.trim().replace(/[\s,.;:]+$/, '');

const latin = 'A-Za-zÀ-ÖØ-öø-ÿĀ-ſА-яЁё-';

const portAfter = (body: string, folded: string, at: number): string => {
  const window = folded.slice(at, at + 70).split(/[\n;。；]/)[0]!;
  const place = findPlaces(window, 3).find((found) => found.at < 40);
  if (place) return titled(body.slice(at + place.at, at + place.at + place.length));
  const named = new RegExp(
    String.raw`^\s{0,3}(?:port of |port |puerto de |porto de |порт |ميناء |hafen )?([A-ZÀ-Ý][${latin}]{2,20}(?: [A-ZÀ-Ý][${latin}]{2,20}){0,2})`,
    'u',
  ).exec(body.slice(at, at + 60));
  return named &&
    !/^(?:Please|Price|Incoterms?|Payment|Terms?|We|And|Or|The|With|For|Delivery|Thank)/.test(
      named[1]!,
    )
    ? named[1]!
    : '';
};

/** `puestas en Manzanillo (CIF)`: the place before the term in brackets. */
const portBefore = (body: string, folded: string, at: number): string => {
  const from = Math.max(0, at - 40);
  const lead =
    /(?:^|[^\p{L}])((?:en|in|a|to|at|port|до|в|nach|puerto|porto|le|ad) [^\n.;(]{3,30})\($/u.exec(
      folded.slice(from, at),
    );
  if (!lead) return '';
  const start = from + lead.index;
  const place = findPlaces(folded.slice(start, at), 3).pop();
  return place ? titled(body.slice(start + place.at, start + place.at + place.length)) : '';
};

const termsIn = (letter: Letter, folded: string): readonly TradeTerm[] => {
  const found: TradeTerm[] = [];
  for (const match of folded.slice(0, 30_000).matchAll(terms)) {
    const written = match[1]!;
    found.push({
      incoterm: names[written] ?? written.toUpperCase(),
      port:
        portAfter(letter.body, folded, match.index + written.length) ||
        portBefore(letter.body, folded, match.index),
      at: match.index,
    });
    if (found.length > 6) break;
  }
  return found;
};

/** The trade term asked for; where a term is named with a port, that one. */
export const tradeTerm = (letter: Letter, folded: string): TradeTerm | undefined => {
  const found = termsIn(letter, folded);
  return found.find((term) => term.port) ?? found[0];
};

/** Every trade term asked for, each with its port, where it is more than one: `CIF Bremerhaven`, `FOB Ningbo`. */
export const tradeTerms = (letter: Letter, folded: string): readonly string[] => {
  const ports = new Map<string, string>();
  for (const { incoterm, port } of termsIn(letter, folded))
    ports.set(incoterm, ports.get(incoterm) || port);
  return ports.size < 2
    ? []
    : [...ports].map(([term, port]) => [term, port].filter(Boolean).join(' '));
};

const portWords =
  /(?:port of destination|destination port|discharge port|port of|puerto de|puerto|porto de|порт назначения|порта|порт|ميناء|目的港|卸货港|zielhafen|port de destination|port de|hafen)\s{0,2}[:：]?\s{0,2}(?:是|为)?/g;

/** A port named without a trade term. */
export const namedPort = (letter: Letter, folded: string): string | undefined => {
  const labelled = letter.form.find((line) => line.label === 'port' && line.value)?.value;
  if (labelled) return titled(labelled.slice(0, 60));
  for (const match of folded.slice(0, 30_000).matchAll(portWords)) {
    const port = portAfter(letter.body, folded, match.index + match[0].length);
    if (port) return port;
  }
  const sent = /(?:发|运|送|海运|出货)(?:到|至|往)\s?(?=[A-Z])/.exec(letter.body);
  const goal = sent ? portAfter(letter.body, folded, sent.index + sent[0].length) : '';
  if (goal) return goal;
  const before = /(?:到|至|发|运往|cif|cfr)\s?([\u4e00-\u9fff]{2,6}港)/i.exec(letter.body);
  return before ? before[1] : undefined;
};
