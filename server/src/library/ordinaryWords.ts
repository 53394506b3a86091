/** What is written in capitals without being the name of a paper. */

/** Abbreviations and words in capitals that everybody uses. */
export const wordsInCapitals: ReadonlySet<string> = new Set(
  // Machine learning and its neighbours
  (
    'AGI AI ANN AR ASR AUC BCE BLEU BPE CE CFG CNN CNNs CoT COT CRF CTC CV DL DNN DRL EBM ELBO EM EMA ' +
    'ERM FID FL FLOP FLOPS FPS GAN GBDT GCN GELU GNN GP GPT GPU GPUs GQA GRU HMM HPC ICL IID IoU IR KD KG KL kNN ' +
    'KNN KV LDA LLM LLMs LM LMM LMMs LR LSTM MAB MAE MAP MARL MC MCMC MCTS MDP MHA ML MLE MLLM MLLMs MLP MMD MoE ' +
    'MOE MOS MQA MRI MSE MT NAS NER NLG NLI NLP NLU NMT NN OCR ODE OOD PCA PDE PEFT POMDP PSNR PTQ QA ' +
    'QAT RAG RBF ReLU RELU RGB RGBD RKHS RL RLHF RLVR RMSE RNN ROC ROI SAE SDE SDF SFT SGD SLAM SLM SNR SNN ' +
    'SOTA SoTA SSIM SSL SSM STT SVD SVM TD TPU TTS UDA UQ VAE VAEs VC VI VLA VLM VLMs VQA VR WER XAI ' +
    // Computing
    'ABI ACL ADT AES AJAX ALU AMD AOT API APIs ARM AST ASCII AWS BASE BASIC BFS BIOS BLAS BNF BOM BSD CAD CDN CGI CI CJK CLI ' +
    'CMS COM CORS CPU CPUs CRC CRUD CSP CSRF CSS CSV CUDA DAG DAO DDL DDoS DFS DHCP DI DLL DNS DOM DOS DRY DSL DTD DTO EBNF ' +
    'ECMA EOF EOL ES ESM ETL EXE FAQ FIFO FP FPGA FS FTP GC GCC GIT GNU GPL GUI GUID HDD HEAD HEX HMAC HSL HTML HTTP HTTPS ' +
    'IDE IDL IEEE IIFE IMAP IO IoT IP IRC ISBN ISO JAR JDBC JDK JIT JPEG JPG JRE JS JSON JSONP JSX JVM JWT KISS LAN LESS ' +
    'LGPL LIFO LLVM LRU LSP LTS MCP MDX MIDI MIME MIT MP MPI MSI MVC MVP MVVM NAN NaN NaNs NAT NGINX NIL NLS NPM NTP NULL ' +
    'OAuth OEM OOM OOP ORM OS OSS OSX PDF PEM PHP PID PNG POSIX PR PRs PTY PWA RAM RAND RDF REGEX REPL REST RFC RGBA RISC ' +
    'ROM RPC RSA RSS RTL SASS SAX SCSS SDK SDL SEO SHA SIMD SMS SMTP SOAP SPA SQL SSA SSD SSH SSL SSO SSR SSRF STDIN ' +
    'STDOUT SVG SVN SWC TCP TDD TLS TODO TOML TS TSX TTL TTY TXT UDP UI UNC UNIX URI URIs URL URLs USB UTC UTF UUID UX VCS ' +
    'VFS VM VMs VPN WAN WASM WIP WWW XHR XML XSD XSLT XSS YAML YAGNI ZIP GitHub GitLab JavaScript TypeScript YouTube OpenAI ' +
    'DeepMind HuggingFace PyTorch TensorFlow NumPy SciPy CoffeeScript WebAssembly WebGL WebGPU iOS macOS MacOS LaTeX BibTeX ' +
    'arXiv ArXiv alphaXiv LinkedIn PayPal MySQL PostgreSQL SQLite MongoDB GraphQL ChatGPT ' +
    // Science, places and everything else
    'ACM AD ADHD AIDS AKA AM ASAP ATM BBC BC CDC CEO CERN CIA COVID CT DIY DNA EEG ECG EHR EKG EPA ESA EU FBI FDA FYI GDP ' +
    'GDPR GPS HIV HQ IBM ICU ID IDs IEEE IMO INC IRL LED MD MIT NASA NATO NB NBA NFL NHS NIH NSF NY NYC OECD OK PC PCs PDF ' +
    'PhD PI PIN PM PS QR RNA RSVP TBA TBD TV UFO UK UN UNESCO US USA USD UV VIP WHO WTO PhDs ICML ICLR NeurIPS NIPS CVPR ' +
    'ICCV ECCV AAAI IJCAI EMNLP NAACL KDD SIGGRAPH SIGIR COLT AISTATS JMLR TMLR TPAMI ' +
    // Words that texts shout
    'ABOUT ABOVE ACCEPT ADD AFTER ALL ALLOW ALSO ALWAYS AN AND ANY ARE AS ASSERT AT AUTHOR AUTHORS BAD BE BEFORE BELOW BEST ' +
    'BETA BREAK BREAKING BUG BUT BY CALL CAN CANNOT CASE CAUTION CHANGE CHANGED CHANGELOG CHANGES CLASS CLEAR CLOSE CODE ' +
    'CONST CONTRIBUTING COPY COPYING COPYRIGHT CREATE DANGER DATA DATE DEBUG DEFAULT DELETE DEPRECATED DEV DISCLAIMER DO DOC ' +
    'DOCS DOES DONE DONT DOWN DRAFT DROP EACH EDIT ELSE END ENV ERROR ERRORS EVEN EVENT EVERY EXACT EXAMPLE EXCEPT EXIT ' +
    'EXPERIMENTAL FAIL FALSE FAST FATAL FILE FILES FIX FIXED FIXME FOR FREE FROM FULL GET GLOBAL GO GOOD GROUP HACK HAS HAVE ' +
    'HELLO HELP HERE HIGH HINT HISTORY HOME HOST HOT HOW IF IMPORTANT IN INFO INPUT INSERT INSTALL INTO IS ISSUE ISSUES IT ' +
    'ITEM ITS JOIN JUST KEEP KEY LAST LEFT LET LIB LICENCE LICENSE LIKE LIMIT LINE LINK LIST LITE LOAD LOCAL LOCK LOG LONG ' +
    'LOW MAIN MAJOR MAKE MANY MASTER MAX MAY MERGE META MIN MINOR MODE MODEL MORE MOST MOVE MUCH MUST NAME NEVER NEW NEWS NEXT ' +
    'NO NODE NONE NOT NOTE NOTES NOTHING NOTICE NOW OFF OLD ON ONCE ONE ONLY OPEN OPTION OPTIONAL OR ORDER OTHER OUR OUT ' +
    'OUTPUT OVER PAGE PART PASS PATCH PATH PLEASE POST PRE PRO PUBLIC PULL PUSH PUT README READ READY RED REF RELEASE REMOVE ' +
    'REMOVED REQUIRED RESET RIGHT ROOT RUN SAFE SAME SAVE SEARCH SECURITY SEE SELECT SELF SET SHALL SHORT SHOULD SHOW SIZE SLOW ' +
    'SO SOME SOON SORT SOURCE SPEC SRC START STATE STATUS STEP STEPS STILL STOP SUPPORT TABLE TAG TARGET TASK TEMP TEST ' +
    'TESTS TEXT THAN THAT THE THEIR THEM THEN THERE THESE THEY THIS THREE TIME TIP TITLE TMP TO TOC TOKEN TOO TOP TRUE TRY TWO ' +
    'TYPE TYPES UNDER UNIT UNTIL UP UPDATE UPDATED USAGE USE USED USER USING VALUE VERSION VERY VIEW WAIT WANT WARN WARNING WAS ' +
    'WE WELL WHAT WHEN WHERE WHICH WHILE WHY WILL WITH WITHOUT WORD WORK WRITE WRONG YES YOU YOUR ZERO'
  ).split(' '),
);

/** Words that say of a title's part what kind of text it is: a part of such words alone names no paper. */
export const genericWords: ReadonlySet<string> = new Set(
  (
    'a an the of for and or in on to with by from at as is are via into over under using towards toward its their our your be ' +
    'can do does how what when why which without within between beyond through than that this these not no it we you all any ' +
    'abstract algorithm algorithms an analysis and application applications approach approaches art background baseline ' +
    'baselines benchmark benchmarks blog book brief building case case cases challenge challenges challenging closer code ' +
    'collection commentary comparative comparison complete comprehensive concepts conclusion critical current data dataset ' +
    'datasets deep design development directions discussion effective efficient empirical evaluating evaluation example ' +
    'examples experiment experiments extended fast first foundations framework frameworks future general getting good guide ' +
    'high idea improved improving initial insights introduction investigation issue issues large learned learning lecture ' +
    'lessons lightweight literature look making method methodology methods mini model modeling models more new next note notes ' +
    'novel one open opportunities outlook overview paper part past performance perspective perspectives philosophy position ' +
    'practical practice practices preliminary present primer principles problem problems progress project proposal prospects ' +
    'quality questions quick rapid recent recipe report research results rethinking retrospective review revisited roadmap ' +
    'robust second series short simple small software solution solutions some special start started state status step steps ' +
    'strategy strong studies study summary support survey surveys system systematic systems taxonomy technical technique ' +
    'techniques test testing theory things thoughts three time tool tools training trends tutorial two unified unifying use ' +
    'user version vision way ways work workshop works world'
  ).split(' '),
);
