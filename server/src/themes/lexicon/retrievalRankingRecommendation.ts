import type { ThemeLexicon } from '../themeLexicon.ts';

export const retrievalRankingRecommendation: ThemeLexicon = {
  label: 'Retrieval, ranking & recommendation',
  area: 'Language models',
  terms: `
retrieval = 1.3
information retrieval / document retrieval / conversational search / IR system / retrieval system / retrieval model / retrieval performance = 2
DPR / dense retriever / dual encoder / bi-encoder / two-tower / late interaction / ColBERT / SPLADE / BM25 / learned sparse / text embedding model / hard negative mining / ANCE = 2
re-ranking / reranker / cross-encoder = 1.9
ranking / learning to rank / LambdaMART / RankNet / listwise / rank aggregation = 1.4
MS MARCO / BEIR / TREC / MTEB / NDCG / mean reciprocal rank / recall@k / Recall@1 / LETOR / BRIGHT / LoTTE = 1.6
RAG / GraphRAG / kNN-LM / retrieved context / retrieved passage / retrieved document = 1.9
retriever / retrieve / retrieved / retrieving = 0.9
query expansion / query rewriting / query reformulation / query understanding / query suggestion / query auto-completion / query intent / search query / HyDE / search intent / query generation / relevance feedback / query-document / query log = 1.6
search engine / search system / product search / enterprise search / semantic search / search result / scientific search / patent search / academic search / literature search / keyword search / faceted search = 1.4
document identifier / semantic ID / semantic IDs / docid / differentiable search index / DSI / semantic identifier = 1.8
relevant document / relevant passage / relevant information / test collection = 0.9
recommendation / recommender = 2
collaborative filtering / implicit feedback / user-item / item embedding / LightGCN / Netflix / MovieLens / Amazon reviews / Yelp / Gowalla / Last.fm / top-N recommendation / latent factor model = 1.9
sequential recommendation / next-item / SASRec / BERT4Rec / user behavior / user interest / user preference / click sequence / purchase / user history / user modeling / user representation / user embedding / user engagement = 1.5
click-through rate / CTR / conversion rate / CVR / feature interaction / feature crossing / DeepFM / Wide & Deep / DLRM / factorization machine / embedding table / sponsored search = 1.6
cold-start / long-tail item / popularity bias / item popularity / exposure bias / position bias / filter bubble / echo chamber / serendipity / provider fairness / click model / click data = 1.4
social recommendation / news recommendation / video recommendation / point-of-interest / POI / playlist / e-commerce / Taobao / Alibaba / short video platform = 1.1
image retrieval / CBIR / visual search / image search / zero-shot composed / ColPali = 1.8
cross-modal retrieval = 1.5
hashing / learning to hash / binary code / LSH / Hamming distance / hash code / product quantization / cross-modal hash = 1.4
nearest neighbor search / approximate nearest neighbor / ANNS / similarity search / vector search / vector database / MIPS / HNSW / graph-based nearest neighbor / inverted index / inverted file / index structure / vector retrieval / FAISS = 1.7
metric learning / triplet loss / similarity learning / proxy-based loss = 1
entity retrieval / expert finding / community question answering = 1.2
external knowledge / knowledge base / knowledge source = 0.8
CLIR / condenser / contriever / GTR = 1.6
search behavior / search session / interactive retrieval / digital library / library catalog / web archive / web page / hyperlinks / PageRank / crawler / bibliometrics / folksonomy / tagging = 0.8
slate / A/B test / online experiment / personalization / personalized = 0.7
customer review / online retail = 0.5
user = 0.3
+ query = 0.5
+ document = 0.4
+ index / indexing = 0.4
+ candidate = 0.2
+ search = 0.4
+ similarity = 0.3
+ embedding = 0.2
+ ad / marketplace / advertising / attribution / relevance / ratings / catalog = 0.7
+ ranker = 0.5
model-based retrieval / entity search / expert search / query recommendation / desktop search / retrieval effectiveness / search effectiveness / clickstream / shopping / shopper / basket / grocery / churn / customer behavior / reviewer recommendation / hotel / tourism = 1
movie recommendation / restaurant / cuisine / recipe / user profile / user profiling / user click / consumer / customers / target audience = 0.6
passage retrieval = 2
text retrieval = 2
ad-hoc retrieval = 2
dense retrieval = 2
retrieval-augmented = 1.9
retrieval-enhanced = 1.9
retrieval augmentation = 1.9
e-commerce search = 1.4
session-based recommendation = 1.5
recommendation diversity = 1.4
cross-modal hashing = 1.5
maximum inner product search = 1.7
cross-language information retrieval = 1.6
retrieval-augmented generation = 1.9
multi-vector retrieval = 2
recommender system = 2
generative retrieval = 1.8
+ book = 0.6
retrieval-based / retrieval quality / retrieval accuracy / retrieval task / retrieval benchmark / retrieval setting / retrieval index / retrieval pipeline / retrieval framework / first-stage retrieval / two-stage retrieval / candidate generation / candidate retrieval / retrieval stage / retrieve-then-rerank / cascade ranking / efficient retrieval / large-scale retrieval = 1.5
query encoder / document encoder / passage encoder / query embedding / document embedding / query representation / query term / term weighting / lexical matching / semantic matching / exact match retrieval / pseudo-query / synthetic queries / query-by-example / question-answer retrieval = 1.2
knowledge-augmented / knowledge-enhanced generation / graph-based RAG / agentic RAG / self-RAG / corrective RAG / adaptive RAG / context-augmented / external corpus / evidence-based generation / grounded generation / long-term memory retrieval / multi-document QA retrieval = 1.2
user-centric / user satisfaction / user retention / user feedback / user intent / user study / user clustering / user-generated / user reviews / user preference modeling / user sequence / behavior modeling / multi-behavior / multi-interest / next basket / item-based / item recommendation / item ranking / item representation / top-k recommendation / recommendation accuracy / recommendation performance / recommendation explanation / explainable recommendation / fairness-aware recommendation / debiased recommendation / large-scale recommendation / recommendation dataset = 1.3
live streaming platform / app recommendation / video platform / advertiser / coupon / uplift / lifetime value = 0.8
face retrieval / sketch retrieval / fashion retrieval / product retrieval / patch retrieval / 3D shape retrieval / trademark retrieval / landmark recognition / global descriptor / compact descriptor / image descriptor / feature aggregation for retrieval / query expansion image / reranking image / instance-level retrieval = 1.1
similarity join / vector index / vector similarity / vector quantization for search / proximity graph / record linkage / entity resolution / deduplication of records = 0.7
+ corpus / recall / matching / item = 0.3
+ ads / marketing / nearest neighbor / similarity measure / string matching / kNN = 0.6
information search / information seeking / search task / professional search / exploratory search / web search / searcher / search log / search strategies / information need / information access / academic library / query session / finding information = 1.1
`,
};
