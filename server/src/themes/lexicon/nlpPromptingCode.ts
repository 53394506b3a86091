import type { ThemeLexicon } from '../themeLexicon.ts';

export const nlpPromptingCode: ThemeLexicon = {
  label: 'NLP, prompting & code',
  area: 'Language models',
  terms: `
natural language processing / NLP / natural language understanding / NLU / natural language generation / NLG / computational linguistics = 1.6
natural language = 0.7
question answering / QA / reading comprehension / KBQA / SQuAD / HotpotQA / TriviaQA / Natural Questions / answer generation / multi-choice question / answering questions / question generation = 1.5
summarization / CNN/DailyMail / XSum / ROUGE / headline generation = 1.8
machine translation / NMT / translation quality / bilingual / translation model / WMT / BLEU / low-resource translation / document-level translation / parallel corpus / parallel sentences / translator / back-translation / English-German / English-to-German = 1.8
dialogue / conversational / chatbot / response generation / intent detection / intent classification / slot filling / persona / empathetic = 1.3
SQL / NL2SQL / semantic parsing / structured query / logical form / natural language interface / text2SQL = 1.7
code generation / program synthesis / code completion / code LLM / code language model / code model / source code / program repair / bug fixing / code translation / code search / code review / code understanding / HumanEval / MBPP / Codex / CodeLlama / StarCoder / CodeBERT / competitive programming / unit test / test generation / programming language / pair programming / code optimization / decompilation / Verilog / hardware description language / RTL code / code editing / vulnerability detection = 1.6
software engineering / software development / software testing / bug / static analysis / software vulnerabilities / software defect = 0.7
in-context learning / ICL / demonstration selection / in-context example / in-context demonstration / demonstration examples / many-shot / example selection = 1.4
prompting / prompt / verbalizer = 1.1
text classification / document classification / sentence classification / topic classification / intent recognition / text categorization / news classification / short text / text clustering = 1.4
sentiment / opinion mining / stance detection / sarcasm / hate speech / toxicity detection / offensive language / cyberbullying / emotion classification = 1.4
named entity recognition / NER / information extraction / relation extraction / event extraction / entity linking / entity typing / coreference / entity extraction / document-level relation / knowledge extraction / keyphrase / terminology extraction = 1.6
part-of-speech / POS tagging / grammatical / treebank / parser / lemmatization / word segmentation / sequence labeling / chunking / universal dependencies / semantic role labeling / AMR / abstract meaning representation / discourse / rhetorical = 1.2
word embedding / word2vec / GloVe / word vector / sentence embedding / text embedding / contextualized embedding / distributional semantics / word sense / semantic similarity / textual similarity / WordNet / synonym / fastText / ELMo = 1.2
natural language inference / NLI / textual entailment / SNLI / MNLI / paraphrase / fact verification / fact-checking / fake news / misinformation / rumor / claim verification = 1.3
text generation / language generation / story generation / text style transfer / data-to-text / poetry / poem / text rewriting / text simplification / text editing / copywriting / essay / decoding strategy / decoding algorithm / nucleus sampling / beam search / contrastive decoding / constrained decoding / structured output / constrained generation / JSON = 1
multilingual / cross-lingual / low-resource language / multilinguality / Indian languages / African languages / Bengali / Urdu / Vietnamese / transliteration / code-mixed / code-switching / language identification / language-specific = 0.8
hallucination / factuality / factual consistency / truthfulness / factual error / factual accuracy / knowledge editing / model editing / knowledge conflict / self-knowledge / knowledge probing / groundedness / TruthfulQA = 1
LLM evaluation / evaluation of LLMs / benchmark for LLMs / LLM benchmark / LLM judge / human-like / linguistic / psycholinguistic / language understanding = 0.9
long-context / context length / LongBench = 0.8
topic model / topic modeling / latent Dirichlet allocation / LDA / topic discovery / text mining / document / text corpus / text analysis / bag-of-words / TF-IDF / n-gram / text data / textual data / unstructured text / newspaper / tweets / Twitter = 0.7
data annotation / annotation guideline / shared task / SemEval = 0.8
clinical note / biomedical text / scholarly / student writing / tutoring = 0.7
gender bias / stereotype / social bias / demographic = 0.6
seq2seq / sequence-to-sequence / encoder-decoder / copy mechanism / neural language model / non-autoregressive = 0.6
ChatGPT / GPT-4 / role-play / self-evaluation = 0.8
language model / LLM = 0.4
text = 0.4
sentence = 0.5
word = 0.4
+ language = 0.3
+ semantic = 0.2
+ query / question = 0.3
+ meaning = 0.3
+ answer = 0.4
+ translation / analogy / morphology / morphological / probing / education / educational / culture / cultural / exam / legal / grammar / lexical / contract / compiler / parsing / patent / conversation / code / English / Chinese / Japanese / Arabic / Hindi / Korean / Turkish / dialect / syntactic / writing / BIRD / Spider / syntax / vocabulary = 0.6
quality estimation / spelling correction / text normalization / entity recognition / text generation evaluation / readability / plagiarism / authorship / keyword extraction / lexicon / ontology-based text / question classification = 1.2
natural language description / narrative / humor / pun / metaphor / figurative language / idiom / proverb = 1
HTML / Markdown / JSON extraction / regular expression / notebook / API usage / code comment / commit message / log parsing = 0.8
language pair / source language / target language / monolingual / word alignment / speech act / anaphora / ellipsis / pragmatics / entity-centric = 1
neural machine translation = 1.8
abstractive summarization = 1.8
text-to-SQL = 1.7
dialogue system = 1.3
task-oriented dialogue = 1.3
retrieval-based dialogue = 1.3
open-domain question answering = 1.5
text processing / text analytics / text understanding / text representation / text matching / text similarity / text summarization evaluation / text-based / plain text / raw text / text span / text dataset = 0.7
sentence-level / word-level / character-level / token-level / document-level / clause / adjective / pronoun / subword = 0.8
conversational search / conversational QA / multi-turn dialogue / multi-turn conversation / dialogue response / persona-based / emotional support / customer service / virtual assistant / user utterance / dialogue policy / goal-oriented dialogue = 1
commonsense QA / multi-hop QA / multi-hop question answering / table QA / temporal QA / long-form QA / open-ended QA / factoid / knowledge-intensive / answer extraction / question-answer pairs / distractor / unanswerable / closed-book / trivia = 1.1
prompt-based / prompt learning for NLP / prompt ensembles / calibration of prompts / label words / instruction induction / chain prompting / multi-stage prompting / prompt generation / prompt rewriting / system prompt / prompting strategy / prompting technique / prompting method = 1
codebase / code repository / code snippet / code quality / refactoring / code generation benchmark / test case / test suite / type inference / Copilot / smart contract code = 0.6
utterance classification / mention detection / nested NER / relation classification / relation types / event argument / triplet extraction / opinion = 0.8
language technology / language resource / linguistic resource / lexical resource / corpus / language documentation / endangered language / linguist / etymology / Sanskrit / Indonesian / Swahili = 0.5
password / SMS / medical report / clinical narrative / patient record text / news article / news headline / biography / resume / job posting / product description = 0.5
+ token / summary / context / passage = 0.3
+ software / entity / slot / intent / API / developer / email / German / French / Spanish / Russian / Latin / Greek / Persian / Polish / Czech / phonological / noun / verb / phrase / negation / free text / debugging / paragraph / programmer = 0.5
morphosyntactic / tagger / tagging / morphological analyzer / language modelling task / large vocabulary language model / n-gram language / noise contrastive / relational pattern / relation instances / distributed representations of words / word representation / lexical relation / antonym / hypernym / collocation / stemming / stop words / stylometry / document clustering / topic / event detection in news / linguistically / utterances / chat / forum / comments / blog / Wikipedia / encyclopedia = 0.9
grammar formalism / parsing framework / parsing algorithm / context-free grammar / entity identification / multitasking for text / post-editing / acceptability judgment / fluency / quantifiers in language / linguistic context = 1
`,
};
