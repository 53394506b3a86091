/**
 * Themes of papers of the corpus, as judged by reading titles and the beginnings of abstracts: the paper's address after
 * `abs/`, its theme, further themes that are as right.
 */
const labels = `
1503.01889 black-box-automl-combinatorial-optimisation efficient-architectures-ml-systems
1505.03081 nlp-prompting-code
1506.0798 black-box-automl-combinatorial-optimisation
1506.0799 other
1508.06269 bandits-online-learning-games
1509.05936 optimisers-learning-rates efficient-architectures-ml-systems
1511.02784 bandits-online-learning-games
1511.0512199999998 robustness-safety-privacy
1512.0256 speech-audio-music
1601.01280 nlp-prompting-code
1602.07362 bandits-online-learning-games robustness-safety-privacy
1603.01882 probabilistic-inference-optimal-transport
1603.06503 nlp-prompting-code
1604.03058 quantisation-low-precision
1604.03193 image-restoration-inverse-problems image-recognition-detection-segmentation scientific-ml-pinns-numerical-solvers
1605.0151 bandits-online-learning-games
1605.07996 deep-rl-robotics
1606.06905 nlp-prompting-code
1607.01337 graphs-time-series-applied-data
1607.03055 nlp-prompting-code
1607.05142 nlp-prompting-code
1607.06025 nlp-prompting-code
1608.01276 image-recognition-detection-segmentation
1608.02875 optimisers-learning-rates
1609.04325 nlp-prompting-code
1609.06779 deep-rl-robotics
1610.02889 scientific-ml-pinns-numerical-solvers optimisers-learning-rates
1610.03147 retrieval-ranking-recommendation bandits-online-learning-games
1611.0578 pruning-sparsity optimisers-learning-rates
1611.06485 graphs-time-series-applied-data
1612.02706 nlp-prompting-code
1612.0394 quantisation-low-precision efficient-architectures-ml-systems
1612.0878 graphs-time-series-applied-data image-recognition-detection-segmentation
1701.0662100000002 black-box-automl-combinatorial-optimisation other bilevel-minimax-constrained-optimisation
1703.0943899999997 nlp-prompting-code
1704.00051 nlp-prompting-code retrieval-ranking-recommendation
1704.01653 speech-audio-music
1704.04585 deep-rl-robotics
1704.05972 nlp-prompting-code
1705.00648 nlp-prompting-code
1705.01462 quantisation-low-precision
1705.04434 nlp-prompting-code
1705.0630600000002 bandits-online-learning-games
1705.10415 nlp-prompting-code
1706.01331 nlp-prompting-code
1706.02141 nlp-prompting-code
1707.02342 deep-rl-robotics
1707.03017 vision-language-multimodal-models image-recognition-detection-segmentation
1707.06195 speech-audio-music
1707.07265 nlp-prompting-code
1708.0207899999998 black-box-automl-combinatorial-optimisation bilevel-minimax-constrained-optimisation
1708.04378 retrieval-ranking-recommendation deep-rl-robotics
1708.0571100000002 image-recognition-detection-segmentation other
1708.05997 nlp-prompting-code pre-training-fine-tuning-scaling
1708.09090 nlp-prompting-code
1709.09118 nlp-prompting-code vision-language-multimodal-models
1710.05381 transfer-meta-representation-learning image-recognition-detection-segmentation
1710.1130100000003 nlp-prompting-code
1711.00614 deep-rl-robotics
1711.0381 deep-rl-robotics
1711.0437399999998 scientific-ml-pinns-numerical-solvers black-box-automl-combinatorial-optimisation
1711.0526 speech-audio-music other
1711.06937 bandits-online-learning-games
1711.06968 nlp-prompting-code
1711.0905699999998 llm-agents-planning deep-rl-robotics
1711.0944600000003 retrieval-ranking-recommendation bandits-online-learning-games
1712.04555 speech-audio-music
1712.07447 efficient-architectures-ml-systems other
1712.07452 deep-rl-robotics
1802.00265 deep-rl-robotics
1802.04289 robustness-safety-privacy graphs-time-series-applied-data nlp-prompting-code
1802.04931 graphs-time-series-applied-data
1802.06007 nlp-prompting-code
1802.07089 nlp-prompting-code
1802.0725300000001 deep-rl-robotics
1802.08037 bandits-online-learning-games
1802.08359 deep-rl-robotics efficient-architectures-ml-systems
1802.10301 learning-theory-generalisation optimisers-learning-rates
1803.0224699999999 graphs-time-series-applied-data
1803.02818 deep-rl-robotics
1803.0462100000002 image-recognition-detection-segmentation
1803.07274 nlp-prompting-code
1804.01405 graphs-time-series-applied-data other
1804.02307 optimisers-learning-rates scientific-ml-pinns-numerical-solvers
1804.02491 efficient-architectures-ml-systems learning-theory-generalisation black-box-automl-combinatorial-optimisation continual-learning
1804.0370699999999 robustness-safety-privacy other
1804.04327 retrieval-ranking-recommendation
1804.05235 bandits-online-learning-games
1804.0769 speech-audio-music transfer-meta-representation-learning
1804.07958 retrieval-ranking-recommendation nlp-prompting-code
1804.09769 nlp-prompting-code
1805.02474 nlp-prompting-code
1805.0994 image-recognition-detection-segmentation
1805.10395 nlp-prompting-code
1806.00354 nlp-prompting-code
1806.03822 nlp-prompting-code
1806.04441 nlp-prompting-code
1806.0679 graphs-time-series-applied-data black-box-automl-combinatorial-optimisation efficient-architectures-ml-systems
1806.10201 nlp-prompting-code
1807.0247100000001 nlp-prompting-code
1807.05962 nlp-prompting-code
1807.1182399999998 efficient-architectures-ml-systems transfer-meta-representation-learning
1808.0412199999998 graphs-time-series-applied-data retrieval-ranking-recommendation
1808.06352 3d-vision-pose-motion deep-rl-robotics
1808.0829600000002 image-recognition-detection-segmentation graphs-time-series-applied-data
1808.08669 nlp-prompting-code
1808.09006 nlp-prompting-code
1808.10785 speech-audio-music nlp-prompting-code vision-language-multimodal-models
1809.0572 bandits-online-learning-games robustness-safety-privacy
1809.0697699999998 3d-vision-pose-motion deep-rl-robotics
1809.08386 nlp-prompting-code
1809.08731 nlp-prompting-code
1809.0883600000002 pruning-sparsity optimisers-learning-rates
1809.0944399999998 other
1809.09658 speech-audio-music
1810.0048199999999 deep-rl-robotics
1810.06694 nlp-prompting-code
1811.02540 bandits-online-learning-games
1811.04133 speech-audio-music
1811.05471 deep-rl-robotics
1811.07240 speech-audio-music
1811.08120 retrieval-ranking-recommendation robustness-safety-privacy
1811.09417 nlp-prompting-code
1812.01060 speech-audio-music deep-rl-robotics
1812.01969 video-understanding-generation
1812.03593 nlp-prompting-code
1812.05984 retrieval-ranking-recommendation nlp-prompting-code
1812.09380 retrieval-ranking-recommendation
1812.10235 nlp-prompting-code
1812.11922 3d-vision-pose-motion
1901.08173 deep-rl-robotics
1904.03322 bandits-online-learning-games
1904.0465 bilevel-minimax-constrained-optimisation optimisers-learning-rates
1904.0851300000002 efficient-architectures-ml-systems quantisation-low-precision
1904.09038 speech-audio-music
1904.1124300000001 deep-rl-robotics
1904.1185699999999 graphs-time-series-applied-data other
1905.04445 other
1905.04577 retrieval-ranking-recommendation
1905.0784399999998 image-recognition-detection-segmentation other
1905.08322 probabilistic-inference-optimal-transport scientific-ml-pinns-numerical-solvers
1905.11361 robustness-safety-privacy
1905.1220399999997 black-box-automl-combinatorial-optimisation deep-rl-robotics
1906.03333 robustness-safety-privacy
1906.0571699999998 3d-vision-pose-motion
1906.07155 image-recognition-detection-segmentation
1906.08494 deep-rl-robotics
1906.10244 robustness-safety-privacy diffusion-flow-generative-models
1906.12077 pruning-sparsity graphs-time-series-applied-data
1907.00068 image-recognition-detection-segmentation image-restoration-inverse-problems
1907.04919 nlp-prompting-code
1907.05246 deep-rl-robotics
1907.0602199999998 image-recognition-detection-segmentation
1907.0705600000001 deep-rl-robotics
1907.1022600000001 3d-vision-pose-motion
1907.1354800000001 robustness-safety-privacy deep-rl-robotics
1908.0569899999998 bilevel-minimax-constrained-optimisation bandits-online-learning-games
1908.05794 3d-vision-pose-motion diffusion-flow-generative-models
1908.0751699999998 speech-audio-music
1908.0838899999999 graphs-time-series-applied-data scientific-ml-pinns-numerical-solvers
1908.09246 nlp-prompting-code diffusion-flow-generative-models
1909.03276 retrieval-ranking-recommendation
1909.03733 retrieval-ranking-recommendation
1909.04 deep-rl-robotics scientific-ml-pinns-numerical-solvers
1909.0496100000003 deep-rl-robotics
1909.0617399999999 deep-rl-robotics nlp-prompting-code other
1909.0911600000002 speech-audio-music
1909.09662 deep-rl-robotics
1909.13429 scientific-ml-pinns-numerical-solvers graphs-time-series-applied-data deep-rl-robotics
1910.0221600000002 nlp-prompting-code
1910.04855 image-recognition-detection-segmentation video-understanding-generation
1910.0653899999998 probabilistic-inference-optimal-transport
1910.10852 deep-rl-robotics
1910.12022 bandits-online-learning-games graphs-time-series-applied-data
1910.1350899999998 image-recognition-detection-segmentation
1911.0093399999998 reinforcement-learning-theory
1911.0162899999998 speech-audio-music
1911.05072 robustness-safety-privacy image-recognition-detection-segmentation
1911.06379 image-restoration-inverse-problems diffusion-flow-generative-models
1911.09359 graphs-time-series-applied-data
1911.0943100000002 graphs-time-series-applied-data scientific-ml-pinns-numerical-solvers
1911.0956 deep-rl-robotics
1912.00515 image-restoration-inverse-problems
1912.00759 graphs-time-series-applied-data
1912.00955 speech-audio-music
1912.02998 nlp-prompting-code retrieval-ranking-recommendation
1912.04497 robustness-safety-privacy
1912.0452300000002 image-recognition-detection-segmentation
1912.07145 optimisers-learning-rates learning-theory-generalisation
1912.1170100000002 nlp-prompting-code
`;

/** Right themes by the paper's address, best first. */
export const corpusLabels: ReadonlyMap<string, readonly string[]> = new Map(
  labels
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [address, ...themes] = line.split(' ');
      return [`https://arxiv.org/abs/${address}`, themes];
    }),
);
