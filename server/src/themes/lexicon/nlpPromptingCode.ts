import type { ThemeLexicon } from '../themeLexicon.ts';

export const nlpPromptingCode: ThemeLexicon = {
  label: 'NLP, prompting & code',
  area: 'Language models',
  terms: `
natural language processing / NLP / natural language understanding / NLU / natural language generation / NLG / computational linguistics / NLP task / NLP model = 1.6
natural language = 0.7
question answering / QA / open-domain question answering / reading comprehension / machine reading comprehension / extractive QA / conversational question answering / knowledge base question answering / KBQA / SQuAD / HotpotQA / TriviaQA / Natural Questions / answer generation / multi-choice question / answering questions / question generation / commonsense question answering = 1.5
summarization / text summarization / abstractive summarization / extractive summarization / document summarization / dialogue summarization / CNN/DailyMail / XSum / ROUGE / multi-document summarization / headline generation = 1.8
machine translation / neural machine translation / NMT / translation quality / bilingual / translation model / WMT / BLEU / low-resource translation / document-level translation / parallel corpus / parallel corpora / parallel sentences / statistical machine translation / translator / back-translation / English-German / English-to-German = 1.8
translation = 0.6
dialogue / dialog / dialogue system / task-oriented dialogue / open-domain dialogue / conversational / conversational AI / conversational agent / chatbot / chatbots / response generation / dialogue generation / dialogue state tracking / intent detection / intent classification / slot filling / conversation / persona / empathetic = 1.3
text-to-SQL / SQL / SQL generation / NL2SQL / semantic parsing / Spider / BIRD / table question answering / tabular question answering / structured query / logical form / natural language interface / text2SQL = 1.7
code generation / program synthesis / code completion / code LLM / code LLMs / code language model / code model / source code / program repair / bug fixing / code translation / code summarization / code search / code review / code understanding / HumanEval / MBPP / Codex / CodeLlama / StarCoder / CodeBERT / competitive programming / unit test / test generation / programming language / pair programming / automated program repair / code optimization / decompilation / Verilog / hardware description language / RTL code / code editing / vulnerability detection = 1.6
code = 0.3
software engineering / software development / software testing / bug / bug localization / static analysis / software vulnerabilities / software defect / compiler = 0.7
in-context learning / ICL / few-shot prompting / demonstration selection / in-context example / in-context demonstration / in-context examples / demonstration examples / many-shot / example selection = 1.4
prompting / prompt engineering / prompt optimization / prompt design / prompt / prompts / zero-shot prompting / automatic prompt / instruction prompt / prompt template / prompt compression / prompt sensitivity / prompt selection / hard prompt / discrete prompt / verbalizer / prompt-based learning / generative prompting = 1.1
text classification / document classification / sentence classification / topic classification / intent recognition / text categorization / news classification / short text / text clustering = 1.4
sentiment analysis / sentiment / aspect-based sentiment / opinion mining / emotion detection in text / stance detection / sarcasm / hate speech / hate speech detection / toxicity detection / offensive language / cyberbullying / emotion classification = 1.4
named entity recognition / NER / information extraction / relation extraction / event extraction / entity linking / entity typing / coreference / coreference resolution / entity extraction / document-level relation / knowledge extraction / open information extraction / slot / keyphrase / keyphrase extraction / terminology extraction = 1.6
part-of-speech / POS tagging / dependency parsing / constituency parsing / parsing / syntactic / syntax / grammar / grammatical / morphological / morphology / treebank / parser / lemmatization / word segmentation / sequence labeling / chunking / universal dependencies / semantic role labeling / AMR / abstract meaning representation / discourse / discourse parsing / rhetorical = 1.2
word embedding / word embeddings / word2vec / GloVe / word vector / sentence embedding / sentence embeddings / text embedding / contextualized embedding / distributional semantics / word sense / word sense disambiguation / lexical semantics / semantic similarity / textual similarity / semantic textual similarity / lexical / WordNet / synonym / analogy / fastText / ELMo = 1.2
natural language inference / NLI / textual entailment / SNLI / MNLI / paraphrase / paraphrase generation / paraphrase identification / fact verification / fact-checking / fact checking / fake news / misinformation / rumor / claim verification = 1.3
text generation / language generation / controlled text generation / story generation / text style transfer / data-to-text / creative writing / poetry / poem / text rewriting / text simplification / grammatical error correction / text editing / copywriting / essay / writing / decoding strategy / decoding algorithm / nucleus sampling / beam search / contrastive decoding / constrained decoding / structured output / constrained generation / JSON = 1
multilingual / cross-lingual / low-resource language / low-resource languages / multilinguality / Indian languages / African languages / Arabic / Hindi / Chinese / Japanese / Bengali / Urdu / Vietnamese / Korean / Turkish / transliteration / code-mixed / code-switching / dialect / language identification / language-specific / English = 0.8
hallucination / hallucinations / hallucination detection / factuality / factual consistency / truthfulness / factual error / factual accuracy / knowledge editing / model editing / knowledge conflict / self-knowledge / knowledge probing / groundedness / TruthfulQA = 1
LLM evaluation / evaluation of LLMs / evaluation of large language models / benchmark for LLMs / LLM benchmark / LLM judge / evaluation benchmark for language / human-like / probing / cognitive ability of LLM / linguistic / linguistics / linguistic knowledge / psycholinguistic / language understanding = 0.9
long-context / long context / long document / long-document / context length / context compression / lost in the middle / needle-in-a-haystack / LongBench = 0.8
topic model / topic modeling / latent Dirichlet allocation / LDA / topic discovery / text mining / document / documents / text corpus / text analysis / corpus linguistics / bag-of-words / TF-IDF / n-gram / text data / textual data / unstructured text / newspaper / tweets / Twitter = 0.7
annotation with LLM / LLM annotation / data annotation / data augmentation for text / text augmentation / weak labels for text / crowd annotation / annotation guideline / shared task / SemEval / inter-annotator = 0.8
legal text / legal / legal judgment / contract / clinical note / clinical text / biomedical text / biomedical NLP / medical question answering / medical LLM / financial text / patent / scientific text / scholarly / education / educational / student writing / automated essay scoring / tutoring / exam = 0.7
bias in language models / gender bias / stereotype / social bias / political bias / cultural / culture / persona bias / demographic = 0.6
seq2seq / sequence-to-sequence / encoder-decoder / attention-based encoder-decoder / pointer network / copy mechanism / LSTM language model / neural language model / recurrent language model / transformer encoder / non-autoregressive translation / non-autoregressive = 0.6
LLM application / ChatGPT / GPT-4 / GPT-3.5 / large language models such as ChatGPT / zero-shot LLM / off-the-shelf LLM / black-box LLM / LLM cascade / LLM routing / LLM ensemble / mixture-of-agents / persona prompting / role-play / uncertainty of LLM / self-evaluation / confidence of LLM = 0.8
language model / large language model / LLM / LLMs = 0.4
text = 0.4
sentence / sentences = 0.5
word / words / vocabulary = 0.4
+ language = 0.3
+ semantic / semantics = 0.2
+ query / queries / question / questions = 0.3
+ linguistic phenomena / meaning = 0.3
+ answer / answers = 0.4
`,
};
