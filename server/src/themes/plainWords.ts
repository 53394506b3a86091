/** Words that say nothing about a paper's subject, for telling phrases of a subject from the rest of English. */

/** No phrase of a subject holds or crosses these: function words, verbs of reporting, words of comparison and degree. */
export const joints: readonly string[] = `
a about above according across after again against all almost along already also although always am among an and another any
are around as at away back be became because become been before behind being below beside best better between beyond both
but by can cannot come could did do does doing done down due during each either else enough especially etc even ever every few
followed following for former from further furthermore get give given go goes got had has have having he hence her here
herein hereby him his how however i if in indeed instead into is it its itself just keep kept last later latter least less let lets
like likely made mainly make many may me might mine more moreover most much must my near nearly neither never
nevertheless next no none nor not nothing notion now of off often on once one ones only onto or other others otherwise our ours
out over own per perhaps plus quite rather really respectively same say see seem seen several shall she should since so
some something sometimes somewhat soon still such take taken than that the their them themselves then there thereby
therefore these they this those though three through throughout thus to together too toward towards two twice under
unless unlike until unto up upon us very via was we well were what whatever when where whereas whereby wherein whether which while
who whole whom whose why will with within without would yet you your zero four five six seven eight nine ten hundred
thousand million billion first second third fourth
able account accounting accompany accomplish achieve achieved achieves achieving acquire act add added adding address addressed
addresses addressing adopt adopted affect affected affects agree agrees aim aimed aiming aims allow allowed allowing allows analyse
analysed analyses analyze analyzed analyzes analyzing answer answered appear appeared appearing appears applied applies apply applying
argue argued argues arise arises arising ask asked assess assessed assessing assume assumed assumes assuming attempt attempts available base
based begin begins believed bring brings build building built call called carried carry cause caused causes characterise characterised
characterises characterize characterized characterizes characterizing check choose chosen claim classify clarify collect collected combine combined combines
combining compare compared compares comparing complete completed completely compute computed computes computing concern concerned
concerning concerns conclude concluded conduct conducted confirm confirmed confirms connect consider considered considering considers consist
consisting consists construct constructed constructing constructs contain contained containing contains continue contribute contributes convert correspond
corresponding corresponds cover covered covering covers create created creates creating deal dealing deals defined define defines defining
demonstrate demonstrated demonstrates demonstrating denote denoted depend depending depends derive derived derives deriving describe described
describes describing design designed detect detected detecting determine determined determines determining develop developed developing develops
differ discover discovered discuss discussed discusses discussing display draw drawn employ employed employing employs enable enabled enables
enabling encounter enhance enhanced ensure ensures ensuring equipped establish established establishes establishing estimate estimated
estimates evaluate evaluated evaluates evaluating evaluation examine examined examines examining exhibit exhibited exhibiting exhibits exist existing exists expect
expected explain explained explaining explains exploit exploited exploiting explore explored explores exploring expressed express extend extended extending
extends extract extracted fail fails find finding findings finds fit fitted focus focused focuses focusing follow follows form formed formulate formulated forms
found generalise generalised generalises generalize generalized generalizes generate generated generates generating gives giving guarantee guarantees happen held
help helps hold holds identified identify identifying illustrate illustrated illustrates imply implies implying implement implemented improve
improved improves improving include included includes including incorporate incorporating increase increased increases increasing indicate indicated indicates
indicating induce induced introduce introduced introduces introducing investigate investigated investigates investigating investigation involve involved involves involving
know known lead leading leads learn led leverage leveraging lie lies look maintain makes making manage match mean means meet mention motivate motivated
need needed needs note noted observe observed observes obtain obtained obtaining obtains occur occurring occurs offer offered offers
outperform outperforms overcome perform performed performing performs play played plays point pointed pose posed possess predict predicted predicts
present presented presenting presents preserve prevent produce produced produces producing proposal propose proposed proposes proposing prove proved
proven proves provide provided provides providing proving put question raise rely relies report reported reports represent represented representing
represents require required requires requiring resolve resolved respect result resulting results retain reveal revealed reveals review reviewed reviews
run running satisfied satisfies satisfy satisfying seek serve serves set setting share shared shed show showed showing shown shows solve solved
solves solving specify start started starting stem studied studies study studying succeed suffer suffers suggest suggested suggesting suggests summarise
summarize support supports supposed tackle take takes taking target tell tend tends test tested think treat treated try turn understand understanding understood
undertake unify update use used useful uses using utilise utilize utilized utilizing vary varies varying verified verify view want work works write yield
yielded yielding yields
abstract academic actual additional adequate advance advanced advances appropriate arbitrary article author authors certain chapter choice clear common
comparable compelling comprehensive considerable convenient current currently detailed different difficult direct distinct easier easy effective efficient
emerging entire equal equivalent essential evident excellent explicit extensive extra fundamental good great greater greatest half helpful higher
highest important impossible independent inevitable insight insights interest interested interesting key larger largest limited literature little long
longer lower lowest main major minor necessary negative new newly nice nontrivial non novel numerous obvious old open original overall paper papers
particular perfect popular positive possible potential powerful practical precise previous previously principal prior promising proper rare real reasonable
recent recently relative relatively relevant remarkable rich rigorous robust section separate serious short significant similar simple simpler simplest
single slightly smaller smallest sophisticated special specific standard state straightforward substantial successful sufficient suitable superior
surprising today total traditional typical ultimate unexpected unified unique unknown usual valid valuable various vast wide widely widespread
year years day days month months week weeks hour hours minute minutes times percent
mathcal mathbb mathrm mathbf mathfrak mathscr textbf textit texttt frac sqrt sum infty left right cdot ldots emph rm bf cal bar hat tilde vec http https www com org href arxiv doi eg ie et al
github code codes accurate complex faster slower deeper fewer weaker stronger robust efficient ii iii iv vi vii viii ix xi ie vs versus cf fig figure table eq equation equations ref
`
  .trim()
  .split(/\s/);

/** These are no subject alone, but may stand in the name of one: *field theory*, *large deviations*. */
export const fillers: readonly string[] = `
comment comments entry entries lemma moment lifetime splitting array wall ball crossover statistics derivative derivatives transform
ability absence abundance access accuracy action activity advantage age agreement aim algorithm alternative amount analog analogue analysis angle
application approach approximation area argument arrival article aspect assessment assumption attention attribute average axis background balance
barrier basis behavior behaviour benchmark benefit bias body bound boundary broad calculation capability capacity case category cause center centre
century chain challenge chance change channel character characteristic characterisation characterization claim class classical classification close
code coefficient collection column combination community comparison complexity component composition computation concentration concept conclusion
condition configuration conjecture connection consequence consistency constant constraint construction contact content context contrast contribution control
conversion core correction correlation correspondence cost count counterpart country coupling course criterion cross curve cycle damage data dataset
deal decade decay decision decomposition decrease definition degree demand density dependence dependency depth derivation description detail detection
determination development device deviation diagram difference difficulty dimension direction discovery discussion distance distribution domain dynamic
early economy edge effect effectiveness efficiency effort element emergence emission end energy environment error estimate estimation event
evidence evolution exact example exception existence expansion expectation experiment expert explanation expression extension extent extreme fact factor
failure family fast feature field final fine finite fixed flow flux force form formalism formation formula formulation fraction framework free frequency
full function functional future gain gap general generalisation generalization generation generic global goal group growth guide hand hard head high history human
hypothesis idea identification identity image impact implementation implication importance improvement index individual influence information inner input
instance institution integral integration intensity interaction internal interpretation interval introduction investigation issue item job kind knowledge
label lack language large late law layer length level light limit limitation line linear link list load local location loss low machine management manner many map
mapping mass material mathematical maximal maximum measure measurement mechanism medium member method methodology minimal minimum mixed mode model
modelling modeling modern modification module motion multiple name natural nature network node noise nonlinear norm normal number numerical object
observation occurrence ongoing operation operator opportunity option order organisation organization origin output pair parallel parameter part participant
partial particle partner past path pattern peak people performance period person perspective phase phenomenon physical physic picture place plan platform
point policy population position possibility power practice precision prediction presence pressure principle probability problem procedure process
processing product production profile program progress project proof propagation property proportion proposition prospect protocol purpose pure quality
quantity question random range rank rate ratio reaction reader reason recognition record reduction reference regime region relation relationship
relevance reliability representation requirement research researcher resolution resource response restriction review rise risk role root route row
rule sample scale scenario scheme school science scientist scope score search section selection self sense sensitivity sequence series service set shape
shift side signal significance similarity simulation site situation size skill small society software solution source space species spectrum speed spread
stability stage step strategy strength strong structure subject subset success sum support surface survey symmetry system table target task technique technology
temperature term test theorem theoretical theory threshold time tool top topic track trade tradition transfer transformation transition treatment tree trend
type uncertainty unit universe upper usage usefulness user validation validity value variable variant variation variety vector version volume wave way weak
weight word world zone
computer computational experimental empirical statistical theoretical analytical analytic systematic dynamical spatial temporal technical scientific
ground velocity notion execution equivalence exponent band alpha beta matter matrix state rate multiplicity plane
training learning architecture answer prompt convergence iteration
academia author audience average basic better big bit book conference course critical deep dense entity facility failure feedback file fit flexible
formal grid heavy initial instrument interplay intermediate invariant joint journal key lecture life limit long mean middle mixture multi noisy novelty
optimal optimum oriented outcome outlook overview part perform possible post pre primary proceedings proxy qualitative quantitative quick rapid raw reality
reconstruction regular reliable report result robustness secondary sector segment sensitive sharp simplicity simultaneous slow smooth solid stable stationary status steady
strict strongly study sub subsequent summary super symmetric talk team template text thesis thick thin transient trivial uniform universal usability valuable virtual visual
`
  .trim()
  .split(/\s/);

/** Words of description that no ending gives away; no name of a subject ends with one. */
export const descriptions: readonly string[] = `
abundant adequate adjacent ancient apparent bright broad central clean close cold compact complete complex concrete constant continuous convex coarse cyclic dark
deep dense dependent discrete distant double dry efficient elementary equivariant excellent external extreme fast final fine finite flat free frequent
fresh full generic global hard heavy hierarchical high holomorphic homogeneous hot human implicit incomplete infinite inner integrable intense
internal intrinsic inverse joint large late latent light linear local long low macroscopic massive maximal maximum mean microscopic minimal minimum mixed modern
modular multiple narrow nonlinear normal odd open optimal outer parallel partial past prime pure quantum quick random rapid raw real rich rigid round
rough sharp short slow small smooth soft solid sparse stable strict strong sub super supervised symmetric tall thermal thick thin triple tropical turbulent ultra
uniform unit universal unsupervised upper urban variable virtual warm weak wet wild young binary bipartite planar simple semi quasi pseudo anti pre post inter intra
cross self multi bi tri mono hyper high non dependent independent dominant prevalent persistent transparent coherent recurrent convergent divergent
adult male female elderly rural chinese american british french german japanese indian russian african asian english latin roman greek spanish
clinical square circular linear polar solar stellar lunar molecular nuclear cellular bilinear scalar similar regular singular particular
`
  .trim()
  .split(/\s/);

/** Nouns that end as adjectives do. */
export const nouns: readonly string[] = `
animal arsenal canal capital cathedral coral crystal dual festival goal herbal hospital ideal integral interval jackal journal medal metal
mineral pedal petal polynomial potential protocol referral removal renewal retrieval signal spiral survival terminal trial tutorial
tribunal vial withdrawal criminal material manual pharmaceutical binomial monomial
arithmetic attic clinic critic epidemic fabric graphic heuristic lattice logic magic metric music pandemic panic picnic plastic rhetoric statistic topic
traffic tropic antibiotic ceramic optic mosaic republic
additive adjective archive collective derivative detective executive explosive hive incentive initiative invective motive narrative olive
preservative primitive representative
cable observable table vegetable variable timetable
pulsar quasar radar sonar calendar grammar seminar altar sugar war star bar car scholar pillar cellar dollar nectar collar guitar polymer
summary boundary dictionary library salary vocabulary diary glossary january february secretary commentary documentary 
anomaly assembly butterfly family fly homily italy july monopoly reply supply ally
bed breed creed deed feed greed hybrid seed speed weed
being building bearing beginning ceiling clothing clustering coating coding cooling coupling crossing dating drawing earning embedding encoding engineering
evening farming fishing forecasting gambling hearing housing imaging learning lending lensing lighting lightning marketing mapping meeting mining
modelling morning offspring ordering painting parsing planning polling pricing pruning ranking reading reasoning recycling ring rendering sampling
scaling scattering schooling screening sensing shipping sibling sintering spring string swing tagging teaching tracking trading training tunneling tunnelling
voting warming wing writing wetting mixing doping splitting bonding folding sequencing signaling signalling sorting routing scheduling sputtering annealing
precipice apparatus
`
  .trim()
  .split(/\s/);
