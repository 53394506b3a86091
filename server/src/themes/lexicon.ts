import { banditsOnlineLearningGames } from './lexicon/banditsOnlineLearningGames.ts';
import { bilevelMinimaxConstrainedOptimisation } from './lexicon/bilevelMinimaxConstrainedOptimisation.ts';
import { blackBoxAutoMlCombinatorialOptimisation } from './lexicon/blackBoxAutoMlCombinatorialOptimisation.ts';
import { continualLearning } from './lexicon/continualLearning.ts';
import { deepRlRobotics } from './lexicon/deepRlRobotics.ts';
import { diffusionFlowGenerativeModels } from './lexicon/diffusionFlowGenerativeModels.ts';
import { efficientArchitecturesMlSystems } from './lexicon/efficientArchitecturesMlSystems.ts';
import { graphsTimeSeriesAppliedData } from './lexicon/graphsTimeSeriesAppliedData.ts';
import { imageRecognitionDetectionSegmentation } from './lexicon/imageRecognitionDetectionSegmentation.ts';
import { imageRestorationInverseProblems } from './lexicon/imageRestorationInverseProblems.ts';
import { knowledgeDatasetDistillation } from './lexicon/knowledgeDatasetDistillation.ts';
import { learningTheoryGeneralisation } from './lexicon/learningTheoryGeneralisation.ts';
import { llmAgentsPlanning } from './lexicon/llmAgentsPlanning.ts';
import { llmReasoning } from './lexicon/llmReasoning.ts';
import { nlpPromptingCode } from './lexicon/nlpPromptingCode.ts';
import { optimisersLearningRates } from './lexicon/optimisersLearningRates.ts';
import { preferenceOptimisationRlhf } from './lexicon/preferenceOptimisationRlhf.ts';
import { preTrainingFineTuningScaling } from './lexicon/preTrainingFineTuningScaling.ts';
import { probabilisticInferenceOptimalTransport } from './lexicon/probabilisticInferenceOptimalTransport.ts';
import { pruningSparsity } from './lexicon/pruningSparsity.ts';
import { quantisationLowPrecision } from './lexicon/quantisationLowPrecision.ts';
import { reinforcementLearningTheory } from './lexicon/reinforcementLearningTheory.ts';
import { retrievalRankingRecommendation } from './lexicon/retrievalRankingRecommendation.ts';
import { robustnessSafetyPrivacy } from './lexicon/robustnessSafetyPrivacy.ts';
import { scientificMlPinnsNumericalSolvers } from './lexicon/scientificMlPinnsNumericalSolvers.ts';
import { speechAudioMusic } from './lexicon/speechAudioMusic.ts';
import { transferMetaRepresentationLearning } from './lexicon/transferMetaRepresentationLearning.ts';
import { videoUnderstandingGeneration } from './lexicon/videoUnderstandingGeneration.ts';
import { vision3DPoseMotion } from './lexicon/vision3DPoseMotion.ts';
import { visionLanguageMultimodalModels } from './lexicon/visionLanguageMultimodalModels.ts';
import type { ThemeLexicon } from './themeLexicon.ts';

/** The built-in themes, area by area, in the order in which they are shown. */
export const lexicon: readonly ThemeLexicon[] = [
  diffusionFlowGenerativeModels,
  videoUnderstandingGeneration,
  vision3DPoseMotion,
  imageRecognitionDetectionSegmentation,
  imageRestorationInverseProblems,
  visionLanguageMultimodalModels,
  speechAudioMusic,
  llmReasoning,
  preferenceOptimisationRlhf,
  preTrainingFineTuningScaling,
  llmAgentsPlanning,
  nlpPromptingCode,
  retrievalRankingRecommendation,
  reinforcementLearningTheory,
  deepRlRobotics,
  banditsOnlineLearningGames,
  optimisersLearningRates,
  bilevelMinimaxConstrainedOptimisation,
  blackBoxAutoMlCombinatorialOptimisation,
  learningTheoryGeneralisation,
  probabilisticInferenceOptimalTransport,
  scientificMlPinnsNumericalSolvers,
  quantisationLowPrecision,
  pruningSparsity,
  knowledgeDatasetDistillation,
  efficientArchitecturesMlSystems,
  continualLearning,
  transferMetaRepresentationLearning,
  robustnessSafetyPrivacy,
  graphsTimeSeriesAppliedData,
];
