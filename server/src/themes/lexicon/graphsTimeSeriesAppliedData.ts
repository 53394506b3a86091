import type { ThemeLexicon } from '../themeLexicon.ts';

export const graphsTimeSeriesAppliedData: ThemeLexicon = {
  label: 'Graphs, time series & applied data',
  area: 'Learning paradigms',
  terms: `
graph neural network / GNN / graph convolutional / graph convolution / GCN / graph attention / GAT / GraphSAGE / graph isomorphism network = 2
graph learning / graph representation learning / graph machine learning / graph foundation model / graph self-supervised / graph contrastive learning / graph pre-training / graph prompt / graph embedding / learning on graphs / graph deep learning / geometric deep learning / graph-based learning / graph autoencoder = 1.8
message passing / MPNN / Weisfeiler-Lehman / Weisfeiler-Leman / 1-WL / oversmoothing / oversquashing / graph rewiring / k-WL / WL test = 1.8
node classification / link prediction / graph classification / graph regression / node embedding / node representation / edge prediction / graph-level / community detection / graph clustering / graph matching / node feature / node clustering / graph property prediction / node-level / stochastic block model / ego network / node ranking / graph alignment / network embedding / network alignment = 1.6
graph transformer / graph structure learning / graph generation / graph generative model / graph diffusion / spectral graph / graph signal / graph filter / graph coarsening / graph sparsification / graph pooling / graph sampling / graph tokenization / graph generator / graph kernel / graph wavelet / topological deep learning / sheaf neural / cellular complex = 1.5
heterophily / heterophilic / homophily / homophilic / heterogeneous graph / heterogeneous information network / signed graph / signed network / multilayer network / heterophilous / bipartite network = 1.4
temporal graph / dynamic graph / temporal network / dynamic network / spatiotemporal graph / evolving graph / graph stream / streaming graph = 1.6
knowledge graph / KG embedding / entity alignment / knowledge base completion / ontology / semantic web / RDF / relation prediction / TransE / RotatE / complex query answering / SPARQL / linked data / FB15k-237 / Wikidata = 1
social network / social media / information diffusion / information cascade / influence maximization / epidemic spreading / network science / citation network / rumor / popularity prediction / opinion dynamics / network analysis / Twitter / epidemic model / echo chamber / polarization in social / misinformation spread / hashtag / Facebook / Reddit / cascade prediction / network structure = 1
time series = 2
time series forecasting / forecasting model / forecaster / forecasting method / forecasting accuracy = 2
forecasting / forecast = 1.1
time series classification / temporal point process / irregularly sampled / UCR archive / UEA archive / dynamic time warping / shapelet / change point / changepoint / motif discovery / matrix profile = 1.6
PatchTST / Informer / Autoformer / FEDformer / iTransformer / TimesNet / DLinear / N-BEATS / TimeGPT / Chronos / Moirai / TimesFM / DeepAR / ARIMA / Prophet / ETT / ETTh1 / M4 competition / Lag-Llama / Time-LLM / Monash / Crossformer / N-HiTS / TSMixer / GIFT-Eval / M5 competition / Temporal Fusion Transformer / exponential smoothing / autoregressive integrated = 1.9
seasonality / channel independence / channel-independent / temporal pattern / temporal dependency / series decomposition / exogenous variable = 0.8
tabular / TabPFN / TabNet / TabTransformer / FT-Transformer / heterogeneous features = 2
gradient boosting / gradient boosted / GBDT / XGBoost / LightGBM / CatBoost / random forest / decision tree / decision forest / tree ensemble / tree-based model / boosted trees / regression tree / ensemble of trees / rule learning / rule list / rule-based model / generalized additive model / logistic regression = 1.1
structured data / relational data / database / table data / feature engineering / feature selection / categorical feature / missing value / data preprocessing / data mining / data cleaning / data quality / spreadsheet / data imputation / missing data / entity resolution / record linkage / data management / query optimization / frequent pattern mining / association rule / big data / data integration / cardinality estimation / data science / Kaggle = 0.8
traffic prediction / traffic flow / spatial-temporal / spatio-temporal data / trajectory data / human mobility / mobility data / mobility prediction / GPS trajectory / travel time / taxi / bike sharing / point of interest / demand prediction / crowd flow / smart city / spatial data / geospatial / traffic speed / origin-destination / METR-LA / PEMS / traffic data / trajectory similarity / trajectory representation / spatio-temporal modeling = 1.3
electricity / load forecasting / wind power / solar power / renewable energy / smart grid / power grid / electric load / energy consumption prediction / smart meter / power system / photovoltaic / microgrid / building energy / electric vehicle / wind speed / solar irradiance / electric power / HVAC / smart home / EV charging / power flow / wind farm / wind turbine = 0.9
finance / financial / option pricing / portfolio / market data / cryptocurrency / credit scoring / credit risk / limit order book / asset pricing / econometric / macroeconomic / marketing / customer churn / insurance / bitcoin / alpha mining / fraud / house price / banking / hedging / credit card / labor market / GDP / taxation = 0.9
electronic health record / EHR / clinical data / clinical prediction / ICU / mortality prediction / MIMIC-III / MIMIC-IV / survival analysis / survival prediction / healthcare / health data / wearable / EEG / ECG / physiological signal / electrocardiogram / electroencephalography / brain-computer interface / glucose / COVID-19 / public health / sepsis / disease progression / biosignal / PPG / EMG / brain network / brain connectivity / fMRI / intensive care / clinical trial / neural decoding / brain signal / seizure / epidemiology / sleep staging / medical records / diabetes / clinical risk = 0.9
bioinformatics / single-cell / scRNA-seq / genomics / omics / drug-target / protein-protein interaction / drug interaction / drug repurposing / microbiome / transcriptomics / biomedical data / drug response / biomarker = 0.8
outlier detection / fault detection / fault diagnosis / predictive maintenance / remaining useful life / prognostics / condition monitoring / industrial process / sensor data / bearing fault / process monitoring / industrial data / AIOps / sensor network / log analysis / machinery / structural health monitoring / industrial IoT / root cause / manufacturing / Industry 4.0 / sensor readings / isolation forest = 0.9
wireless / channel estimation / MIMO / beamforming / 5G / cellular network / telecommunication / network traffic / signal processing / modulation classification / channel state information / network management / software-defined network / indoor localization / OFDM / satellite communication = 0.6
agriculture / environment monitoring / air quality / air pollution / hydrology / flood / wildfire / earth science / ecology / biodiversity / climate data / sea surface temperature / streamflow / groundwater / species distribution / water quality / crop / PM2.5 / drought / yield prediction = 0.7
human activity recognition / accelerometer / wearable sensor / inertial sensor / IMU / smartwatch / sensor-based / mobile sensing / activity data / inertial measurement = 0.7
educational data / student performance / knowledge tracing / learning analytics / MOOC / cognitive diagnosis / intelligent tutoring / item response theory = 0.7
user behavior / customer / e-commerce / advertising / click-through / business / retail / churn / sales / user modeling / uplift / online platform / call center / consumer / price prediction / coupon = 0.6
GraphRAG / graph-structured / graph data = 1.1
large-scale graph = 1.3
PageRank / DeepWalk / node2vec / graph algorithm / graph search / spectral clustering / graph partition / algorithmic reasoning / CLRS / subgraph isomorphism / large graphs / triangle counting / clustering coefficient / graph mining = 0.9
Cora / Citeseer / PubMed / ogbn-arxiv / OGB / ogbn-products / ogbg / TUDataset / Planetoid / LRGB / Open Graph Benchmark / TGB / Peptides-func / Peptides-struct = 1.6
spatial statistics / spatial interpolation / spatial prediction / panel data / survey data / census / agent-based simulation / political / election / voting data / bibliometric / scientometric / citation analysis / scientific publication / demographic data / computational social science / citation count / longitudinal data / policy analysis / poverty = 0.6
hyperbolic graph / cell complex / higher-order network / higher-order interaction = 0.7
collaborative data / crowdsourcing data / event data / event sequence / event prediction / process mining / business process / sequential event / log data / Hawkes process / temporal data / event log / temporal prediction / sequence prediction = 0.7
sports / soccer / basketball / player performance / game outcome / aviation / flight data / maritime / vessel trajectory / air traffic = 0.5
nowcast / vector autoregression / VAR model / GARCH / Granger causality / autoregressive model / long memory / cointegration = 0.8
graph structure / structural information / neighbor sampling / node degree = 0.6
materials data / experimental data / laboratory data / NIR spectra / mass spectrometry / process data / chemometrics / oil and gas / drilling / petroleum = 0.5
real-world dataset / case study / practitioner / domain expert / open data / public dataset / use case / data-driven approach = 0.3
+ node / vertex = 0.4
+ temporal / long-term / horizon = 0.4
+ network = 0.3
+ series / sequence = 0.3
+ neighbor / structure = 0.2
+ data-driven / prediction / predictive / predict = 0.3
+ spatial / spatio-temporal = 0.3
+ market / price / demand / revenue = 0.4
+ feature / column / row / table = 0.3
+ transformer / patch / frequency = 0.2
+ machine learning / deep learning = 0.3
+ graph = 0.9
+ random walk / subgraph / hypergraph / bipartite graph / simplicial / Betti number / persistence diagram / graph Laplacian / graph isomorphism / graphon / scale-free / small-world / centrality / shortest path / adjacency matrix / complex network / volatility / seasonal = 0.8
+ anomaly / DNA / gene / genome / urban / transportation / earthquake / sensor / radio / antenna / radar / epidemic / stock / economic / periodicity / autocorrelation / stationarity / environmental / precipitation / soil / rainfall / river / patient / hospital / crime / regional / migration / housing / income / trading / bank = 0.7
+ edges / adjacency / neighborhood / topology / spectrum / course / lag / mapper / variate / lagged / frequency-domain / spectral density / football / chess data / rail / ship / migration pattern = 0.4
learning / neural / dataset / classifier = 0.1
+ topological = 0.5
+ inflation / Ricci curvature / persistent homology / multiplex network / exchange rate / agent-based model / education = 0.7
graph domain adaptation / graph distribution shift / graph out-of-distribution / graph OOD / graph robustness / graph fairness / graph unlearning / graph condensation / graph distillation / graph adversarial attack / graph augmentation / graph few-shot / GNNExplainer = 1.3
attributed graph / relational graph / graph anomaly detection / graph imbalance = 1.4
graph reasoning / graph question answering / LLM for graphs / graph LLM / graph language model / graph large language model / graph instruction tuning = 1.1
graph edit distance / subgraph counting / subgraph matching / graph analytics / graph similarity = 0.9
Long Range Graph Benchmark = 1.6
anomaly detection / log anomaly / soft sensor = 0.9
urban computing / intelligent transportation / urban region = 1.3
stock prediction / stock price / stock market / stock return / stock movement / high-frequency trading / algorithmic trading / quantitative trading = 0.9
patient data / patient outcome = 0.7
graph query = 0.9
`,
};
