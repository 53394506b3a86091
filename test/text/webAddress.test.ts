import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { webAddress } from '../../server/src/text/webAddress.ts';

const same: readonly (readonly [string, readonly string[]])[] = [
  [
    'github.com/owner/name',
    [
      'https://github.com/owner/name',
      'http://www.GitHub.com/Owner/Name/',
      'https://github.com/owner/name.git',
      'https://github.com:443/owner/name#readme',
      'https://github.com/owner/name?tab=readme-ov-file#install',
      'https://github.com/owner/name/tree/main/',
      'https://github.com/owner/name/tree/master',
      'https://github.com/owner/name/blob/main/README.md',
      'https://github.com//owner//name',
    ],
  ],
  ['gitlab.com/group/name', ['https://gitlab.com/group/name/-/tree/main', 'https://gitlab.com/Group/name']],
  ['huggingface.co/owner/model', ['https://hf.co/Owner/Model', 'https://huggingface.co/owner/model/tree/main']],
  ['github.com/owner/name/tree/main/part', ['https://github.com/owner/name/tree/main/part']],
  ['github.com/owner/tree/main', ['https://github.com/owner/tree/main']],
  [
    'page.example.org',
    ['https://page.example.org', 'http://page.example.org./', 'HTTPS://WWW.page.example.org/index.html?ref=x'],
  ],
  ['example.org/A%2Fb/~c', ['https://example.org/A%2Fb/%7Ec/', 'https://example.org/A%2Fb/~c?utm_source=x&fbclid=y']],
  ['example.org/%E0%A4%A', ['https://example.org/%E0%A4%A']],
  ['example.org?a=1&b=2', ['https://example.org/?b=2&a=1', 'https://example.org?a=1&b=2#c']],
  ['example.org/x#/page', ['https://example.org/x#/page/', 'https://example.org/x/#/page']],
  ['youtube.com/watch?v=Ab-1', ['https://youtu.be/Ab-1?t=3', 'https://m.youtube.com/watch?list=x&v=Ab-1']],
  [
    'openreview.net/forum?id=Ab1',
    ['https://openreview.net/pdf?id=Ab1', 'https://openreview.net/forum?id=Ab1&noteId=x'],
  ],
  ['doi.org/10.5281/zenodo.7', ['https://dx.doi.org/10.5281/Zenodo.7', 'https://doi.org/10.5281/zenodo.7/']],
];

for (const [address, urls] of same) {
  test(`spellings of ${address}`, () => {
    for (const url of urls) assert.equal(webAddress(url), address, url);
  });
}

test('what leads nowhere in particular has no address', () => {
  const none =
    'https://github.com https://www.github.com/ https://arxiv.org/?x https://youtu.be ftp://example.org/a x '.split(
      ' ',
    );
  for (const url of [...none, 'https://', 'https:///a', 'https://localhost/a', 'https://me@example.org/a'])
    assert.equal(webAddress(url), undefined, url);
  assert.equal(webAddress(`https://example.org/${'a'.repeat(3000)}`), undefined);
});

test('any text may be asked about', () => {
  const part = fc.string({ unit: fc.constantFrom(...'ab./?#&=%:@-!~2Fü ') });
  fc.assert(
    fc.property(
      fc.constantFrom('https://', 'HTTP://www.', '', 'https://github.com/', 'https://youtu.be/'),
      part,
      (start, rest) => {
        const address = webAddress(start + rest);
        assert.equal(webAddress(`${start}${rest}`.replace('https', 'http')), address);
        assert.ok(address === undefined || address !== '');
      },
    ),
    { numRuns: 3000 },
  );
});
