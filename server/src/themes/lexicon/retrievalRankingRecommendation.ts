import type { ThemeLexicon } from '../themeLexicon.ts';

export const retrievalRankingRecommendation: ThemeLexicon = {
  label: 'Retrieval, ranking & recommendation',
  area: 'Language models',
  terms: `
retrieval = 1.3
information retrieval / document retrieval / passage retrieval / text retrieval / ad-hoc retrieval / conversational search / IR system / retrieval system / retrieval model / retrieval performance = 2
dense retrieval / dense passage retrieval / DPR / dense retriever / sparse retrieval / hybrid retrieval / neural retrieval / dual encoder / bi-encoder / two-tower / late interaction / ColBERT / SPLADE / BM25 / learned sparse / embedding model for retrieval / text embedding model / hard negative mining / ANCE = 2
re-ranking / reranker / cross-encoder / passage ranking = 1.9
ranking / learning to rank / LambdaMART / RankNet / listwise / rank aggregation = 1.4
MS MARCO / BEIR / TREC / MTEB / NDCG / mean reciprocal rank / recall@k / Recall@1 / LETOR / BRIGHT / LoTTE = 1.6
RAG / retrieval-augmented / retrieval-enhanced / GraphRAG / kNN-LM / retrieval augmentation / retrieved context / retrieved passage / retrieved document / knowledge-grounded retrieval = 1.9
retriever / retrieve / retrieved / retrieving = 0.9
query expansion / query rewriting / query reformulation / query understanding / query suggestion / query auto-completion / query intent / search query / HyDE / search intent / query generation / relevance feedback / query-document / query log = 1.6
search engine / search system / product search / enterprise search / semantic search / e-commerce search / search result / scientific search / legal retrieval / patent search / code retrieval / academic search / literature search / keyword search / faceted search = 1.4
generative retrieval / document identifier / semantic ID / semantic IDs / docid / differentiable search index / DSI / generative recommendation / semantic identifier = 1.8
relevant document / relevant passage / relevant information / test collection = 0.9
recommendation / recommender = 2
collaborative filtering / matrix factorization for recommendation / implicit feedback / user-item / item embedding / LightGCN / Netflix / MovieLens / Amazon reviews / Yelp / Gowalla / Last.fm / top-N recommendation / latent factor model = 1.9
sequential recommendation / session-based recommendation / next-item / SASRec / BERT4Rec / user behavior / user interest / user preference / click sequence / purchase / user history / user modeling / user representation / user embedding / user engagement = 1.5
click-through rate / CTR / conversion rate / CVR / feature interaction / feature crossing / DeepFM / Wide & Deep / DLRM / factorization machine / embedding table / sponsored search / industrial recommender / multi-task recommendation / multi-domain recommendation = 1.6
cold-start / cross-domain recommendation / long-tail item / popularity bias / item popularity / exposure bias / position bias / selection bias in recommendation / filter bubble / echo chamber / fairness in recommendation / serendipity / recommendation diversity / provider fairness / click model / click data / counterfactual learning to rank = 1.4
graph-based recommendation / knowledge-aware recommendation / social recommendation / group recommendation / bundle recommendation / news recommendation / music recommendation / video recommendation / point-of-interest / POI / job recommendation / playlist / e-commerce / Taobao / Alibaba / short video platform = 1.1
image retrieval / CBIR / visual search / instance retrieval / image search / landmark retrieval / visual place recognition retrieval / remote sensing retrieval / multimodal retrieval / zero-shot composed / visual document retrieval / ColPali = 1.8
text-to-image retrieval / image-text retrieval / cross-modal retrieval / image-to-text retrieval / cross-modal hashing / text-to-video retrieval / audio retrieval = 1.5
hashing / learning to hash / binary code / LSH / Hamming distance / hash code / product quantization / cross-modal hash = 1.4
nearest neighbor search / approximate nearest neighbor / ANNS / similarity search / vector search / vector database / maximum inner product search / MIPS / HNSW / graph-based nearest neighbor / inverted index / inverted file / index structure / vector retrieval / FAISS = 1.7
metric learning / triplet loss / similarity learning / embedding retrieval / embedding-based retrieval / proxy-based loss = 1
entity retrieval / table retrieval / tool retrieval / memory retrieval / knowledge retrieval / multi-hop retrieval / iterative retrieval / adaptive retrieval / active retrieval / citation recommendation / expert finding / answer retrieval / answer passage retrieval / FAQ retrieval / question retrieval / community question answering = 1.2
chunking strategy / document chunking / external knowledge / knowledge base / knowledge source / context retrieval / long-context versus RAG / noise in retrieved / retrieval noise / irrelevant context / citation generation = 0.8
multilingual retrieval / cross-lingual retrieval / cross-language information retrieval / CLIR / domain-adaptive retrieval / zero-shot retrieval / unsupervised retrieval / retrieval pre-training / condenser / contriever / GTR / instruction-following retrieval / reasoning-intensive retrieval = 1.6
user study of search / search behavior / query performance prediction / search session / interactive retrieval / digital library / library catalog / web archive / web page / hyperlinks / PageRank / crawler / bibliometrics / folksonomy / tag recommendation / tagging = 0.8
user simulation for recommendation / reinforcement learning for recommendation / slate / off-policy evaluation of recommender / bandit recommendation / A/B test / online experiment / personalization / personalized = 0.7
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
`,
};
