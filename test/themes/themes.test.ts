import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decidingTerms } from '../../server/src/themes/classification.ts';
import { classified, otherTheme, prepared, themes } from '../../server/src/themes/themes.ts';
import { shared } from '../root.ts';
import { corpusLabels } from './corpusLabels.ts';
import { themeFigures } from './themeFigures.ts';

const labels = new Map([...themes, otherTheme].map(({ id, label }) => [id, label]));

/** One invented paper a theme, worded as papers of the field are. */
const papers: readonly (readonly [label: string, title: string, abstract: string])[] = [
  [
    'Diffusion & flow generative models',
    'Straighter paths for few-step image synthesis',
    'We train a rectified flow whose samples need four denoising steps and report FID on ImageNet.',
  ],
  [
    'Video understanding & generation',
    'Keeping a story straight over minutes of video',
    'A text-to-video model that keeps temporal consistency between shots.',
  ],
  [
    '3D vision, pose & motion',
    'Splatting under changing light',
    'Gaussian splatting recovers geometry and camera poses for novel view synthesis.',
  ],
  [
    'Image recognition, detection & segmentation',
    'Fewer anchors for crowded scenes',
    'An object detector for COCO that also yields instance segmentation masks.',
  ],
  [
    'Image restoration & inverse problems',
    'Removing blur without a kernel',
    'Blind deblurring and super-resolution measured by PSNR.',
  ],
  [
    'Vision-language & multimodal models',
    'What do captions leave out?',
    'A vision-language model answers questions on images; visual question answering improves.',
  ],
  ['Speech, audio & music', 'Whispered words', 'Text-to-speech and speech recognition for quiet speakers.'],
  [
    'LLM reasoning',
    'Checking each line of a derivation',
    'Chain-of-thought with a process reward model raises accuracy on GSM8K.',
  ],
  [
    'Preference optimisation & RLHF',
    'Ties are information',
    'Direct preference optimization with a reward model that admits equal responses.',
  ],
  [
    'Pre-training, fine-tuning & scaling',
    'How many tokens are enough?',
    'Scaling laws of language model pre-training and low-rank adaptation of the result.',
  ],
  ['LLM agents & planning', 'Asking before clicking', 'An LLM agent for web navigation that calls tools.'],
  [
    'NLP, prompting & code',
    'Short summaries of long meetings',
    'Abstractive summarization and machine translation of dialogue.',
  ],
  [
    'Retrieval, ranking & recommendation',
    'Two towers, one index',
    'Dense retrieval with re-ranking for a recommender system.',
  ],
  [
    'Reinforcement-learning theory',
    'Episodes of unknown length',
    'Regret bounds for Markov decision processes with linear function approximation.',
  ],
  [
    'Deep RL & robotics',
    'Learning to open drawers',
    'Deep reinforcement learning for robot manipulation with sim-to-real transfer.',
  ],
  [
    'Bandits, online learning & games',
    'Arms that tire',
    'A multi-armed bandit with sublinear regret by Thompson sampling.',
  ],
  [
    'Optimisers & learning rates',
    'Warm-up, explained',
    'Adam and SGD with momentum under a decaying learning rate schedule.',
  ],
  [
    'Bilevel, minimax & constrained optimisation',
    'One loop instead of two',
    'A first-order method for bilevel optimization and minimax problems.',
  ],
  [
    'Black-box, AutoML & combinatorial optimisation',
    'Tuning on a budget',
    'Bayesian optimization of hyperparameters and neural architecture search.',
  ],
  [
    'Learning theory & generalisation',
    'Why wide networks fit and still predict',
    'Generalization bounds and implicit bias in the neural tangent kernel regime.',
  ],
  [
    'Probabilistic inference & optimal transport',
    'Coupling samples cheaply',
    'Entropic optimal transport and variational inference for Bayesian posteriors.',
  ],
  [
    'Scientific ML, PINNs & numerical solvers',
    'Flows without meshes',
    'Physics-informed neural networks and neural operators for the Navier-Stokes equation.',
  ],
  ['Quantisation & low precision', 'Four bits, no outliers', 'Post-training quantization of weights to INT4.'],
  ['Pruning & sparsity', 'Cutting whole heads', 'Structured pruning to high sparsity without retraining.'],
  [
    'Knowledge & dataset distillation',
    'A patient teacher',
    'Knowledge distillation from teacher to student, and dataset distillation.',
  ],
  [
    'Efficient architectures & ML systems',
    'Attention in one pass',
    'A linear attention kernel and speculative decoding for fast LLM serving on GPUs.',
  ],
  [
    'Continual learning',
    'Old classes, new classes',
    'Class-incremental learning without catastrophic forgetting by rehearsal.',
  ],
  [
    'Transfer, meta- & representation learning',
    'Views that agree',
    'Contrastive self-supervised representation learning and few-shot domain adaptation.',
  ],
  [
    'Robustness, safety & privacy',
    'Small changes, large errors',
    'Adversarial examples, certified robustness and differential privacy.',
  ],
  [
    'Graphs, time series & applied data',
    'Neighbours over time',
    'Graph neural networks for node classification and time series forecasting.',
  ],
  ['Other', 'Sheaves on a cubic surface', 'We compute the cohomology of vector bundles and prove a vanishing theorem.'],
  [
    'Other',
    'A survey of beetles in three valleys',
    'Species were counted over two summers; altitude explains their number.',
  ],
  ['Other', 'The gorilla and the flamingo', 'A starling and a hyena eat nectar while an alpaca whispers to a prophet.'],
  [
    'Other',
    'Expression of two genes in the spinal cord',
    'Mice that lack either protein recover from injury; neural repair needs both, as their genomes show.',
  ],
  [
    'Other',
    'Equilibrium of a liquid film',
    'Diffusion at the surface decides the velocity field; comments on an earlier topic follow.',
  ],
  ['Other', '', ''],
];

// First, while nothing has been read.
test('the lexicon is read in small steps, once, and by the first paper what is left', () => {
  assert.equal(prepared().next().done, false);
  assert.ok([...prepared()].length > 3 * themes.length);
  assert.equal([...prepared()].length, 0);
  assert.equal(decidingTerms(classified('Contextual bandits', '')).length, 1);
});

test('papers go where a reader of the field would look for them', () => {
  for (const [label, title, abstract] of papers) {
    assert.equal(labels.get(classified(title, abstract).theme), label, title);
  }
  assert.deepEqual(new Set(papers.map(([label]) => label)), new Set(labels.values()));
});

test('the terms that decided are named, strongest first, as the paper has them', () => {
  const found = classified('Pruned bandits', 'Thompson sampling for contextual bandits. Regret is low.');
  const { theme, scores } = found;
  const terms = decidingTerms(found);
  assert.equal(labels.get(theme), 'Bandits, online learning & games');
  assert.ok(terms.includes('Thompson sampling') && terms.includes('regret'), terms.join());
  const [first] = scores;
  assert.equal(first?.theme, theme);
  assert.deepEqual(
    terms,
    first.terms.slice(0, 6).map(({ term }) => term),
  );
  for (const { score, terms } of scores) {
    assert.ok(Math.abs(score - terms.reduce((sum, term) => sum + term.score, 0)) < 1e-9);
    assert.deepEqual(
      terms,
      terms.toSorted((a, b) => b.score - a.score),
    );
  }
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b.score - a.score),
  );
});

test('a paper between two themes names both, in either order', () => {
  const { theme, alsoThemes } = classified(
    'Quantization and pruning',
    'Post-training quantization with structured pruning.',
  );
  assert.deepEqual(new Set([theme, ...alsoThemes]), new Set(['quantisation-low-precision', 'pruning-sparsity']));
});

test('spelling makes no difference', () => {
  const american = classified(
    'Fine-tuning of quantized models',
    'Behavior of pre-trained optimizers with modeling errors.',
  );
  const british = classified(
    'Fine-tuning of quantised models',
    'Behaviour of pretrained optimisers with modelling errors.',
  );
  assert.deepEqual(british.scores, american.scores);
});

test('other papers make no difference', () => {
  const alone = papers.map(([, title, abstract]) => classified(title, abstract));
  const backwards = papers.toReversed().map(([, title, abstract]) => classified(title, abstract));
  assert.deepEqual(backwards.reverse(), alone);
});

test('words that every object knows are words', () => {
  for (const word of ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'prototype __proto__ constructor']) {
    const { theme, scores } = classified(word, word);
    assert.equal(theme, otherTheme.id);
    assert.deepEqual(scores, []);
  }
});

test('figures on labelled papers and on other sciences', (t) => {
  if (!shared) return t.diagnostic('no shared folder: only the papers above were checked');
  const figures = themeFigures(shared);
  t.diagnostic(JSON.stringify(figures));
  assert.ok(figures.labelled >= 100 && figures.outside >= 1000);
  assert.ok(figures.primary >= 0.78, `primary ${figures.primary}`);
  assert.ok(figures.either >= 0.89, `either ${figures.either}`);
  assert.ok(figures.other <= 0.05, `other ${figures.other}`);
  assert.equal(figures.corpusLabelled, corpusLabels.size);
  assert.ok(figures.corpusPrimary >= 0.78, `corpus primary ${figures.corpusPrimary}`);
  assert.ok(figures.corpusEither >= 0.89, `corpus either ${figures.corpusEither}`);
  assert.ok(figures.outsideInOther >= 0.85, `outside ${figures.outsideInOther}`);
});
