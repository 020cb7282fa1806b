// Makes seeds/known-entities.tsv: node src/main/scripts/known-entities.mjs (from the top folder).
//
// Sources: the countries and territories of @rapideditor/country-coder (ISC), the organisations of
// name-suggestion-index (BSD-3-Clause), the names and adjectives of countries.tsv and the table
// known/curated.tsv (facts from Wikidata, CC0). The packages are fetched by npm and checked.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = {
  '@rapideditor/country-coder@5.6.1':
    '6b13dfc427ed42a6d78da66eab6a0faf5969c0ccc23e59c1eb4d659592b4b6a6',
  'name-suggestion-index@8.0.20260918':
    '3ee22f0f0a99528ac9c65a57211575defd968e21fd6374e746bfd02e94422121',
};
const COUNTRIES = 'src/main/resources/org/dateline/extract/entity/countries.tsv';
const CURATED = 'src/main/scripts/known/curated.tsv';
const BODIES = 'src/main/scripts/known/bodies.tsv';

// The countries in Europe, where country-coder has the kingdoms with their overseas parts
const COUNTRIES_PROPER = { DK: 'Q35', NL: 'Q55' };

const rows = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** A file of a package, whose archive must have the pinned SHA-256. */
function read(folder, name, file) {
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  const archive = execFileSync('npm', ['pack', '--silent', name], options).trim().split('\n').pop();
  const hash = createHash('sha256').update(readFileSync(join(folder, archive))).digest('hex');
  if (hash !== PACKAGES[name]) throw new Error(`${name} has SHA-256 ${hash}`);
  execFileSync('tar', ['xzf', archive, `package/${file}`], options);
  return JSON.parse(readFileSync(join(folder, 'package', file), 'utf8'));
}

/** Countries: the item of the code, our names and adjectives. */
function countries(borders) {
  const items = new Map();
  for (const { properties: p } of borders.features) {
    for (const code of [p.iso1A2, ...(p.aliases ?? [])]) {
      if (code && !items.has(code)) items.set(code, p.wikidata);
    }
  }
  return rows(COUNTRIES).filter(([code]) => code !== '-').map(([code, name, aliases, demonyms]) => {
    if (!items.has(code)) throw new Error(`no item for ${code}`);
    return [name, aliases, COUNTRIES_PROPER[code] ?? items.get(code), 'country', demonyms, 'country-coder'];
  });
}

/** The organisations that bodies.tsv names, each by the one item that the index has for the name. */
function bodies(index) {
  const items = new Map();
  for (const { items: entries } of Object.values(index.nsi)) {
    for (const { displayName, tags } of entries) {
      const item = tags['brand:wikidata'] ?? tags['operator:wikidata'] ?? tags['network:wikidata'];
      if (item) items.set(displayName, (items.get(displayName) ?? new Set()).add(item));
    }
  }
  return rows(BODIES).map(([name, aliases]) => {
    const found = items.get(name) ?? new Set();
    if (found.size !== 1) throw new Error(`${name} has ${found.size} items`);
    return [name, aliases ?? '', [...found][0], 'organization', '', 'name-suggestion-index'];
  });
}

const folder = mkdtempSync(join(tmpdir(), 'known-entities-'));
try {
  const [coder, suggestions] = Object.keys(PACKAGES);
  const curated = rows(CURATED).map(([label, aliases, qid, type, within]) =>
    [label, aliases, qid, type, '', 'curated', ...(within ? [within] : [])]);
  const all = [
    ...countries(read(folder, coder, 'src/data/borders.json')),
    ...bodies(read(folder, suggestions, 'dist/json/nsi.min.json')),
    ...curated,
  ];
  const seen = new Set();
  const lines = all
    .filter(([, , qid]) => !seen.has(qid) && seen.add(qid))
    .map((row) => row.join('\t'))
    .sort();
  const header = [
    '# Well-known entities with their Wikidata items; made by src/main/scripts/known-entities.mjs.',
    `# Sources: ${Object.keys(PACKAGES).join(' (ISC), ')} (BSD-3-Clause),`,
    '# and our own table of facts from Wikidata (CC0).',
    '# label\taliases (|)\tqid\ttype\tadjectives and nouns of belonging (|)\tsource\tstate where it is',
  ];
  writeFileSync('seeds/known-entities.tsv', [...header, ...lines, ''].join('\n'));
} finally {
  rmSync(folder, { recursive: true });
}
