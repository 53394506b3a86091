/** A small library of papers that nobody wrote: title, abstract. */
import type { SearchRecord } from '../../server/src/search/paperSearch.ts';
import { readable } from '../../server/src/text/readable.ts';

const papers: readonly (readonly [title: string, abstract: string])[] = [
  [
    'TideNet: Forecasting Harbour Water Levels with Sparse Buoys',
    'Harbours need the water level hours ahead. TideNet learns from a handful of drifting buoys and a lunar calendar. On eleven harbours it halves the error of harmonic tables.',
  ],
  [
    'A Two-Stage Approach to Sorting Mixed Apples by Sound',
    'Tapping an apple tells its ripeness. We first separate varieties by echo, then grade firmness with a small recurrent classifier. Orchard trials show fewer bruises.',
  ],
  [
    'LanternDiT: Lighting Old Photographs with Diffusion Transformers',
    'Faded photographs lose their shadows. LanternDiT relights them with a diffusion transformer that was trained on candle footage. Archivists preferred its results.',
  ],
  [
    'Schrödinger Bridges for Weaving Pattern Transfer',
    'Weaving drafts differ between looms. We carry a pattern from one loom to another along an entropic bridge, so that selvedges stay intact.',
  ],
  [
    'φ-Pruning: Golden-Ratio Schedules for Shrinking Recommendation Models',
    'Pruning schedules are chosen by habit. We let the share of kept weights follow the golden ratio and shrink bakery recommenders without loss.',
  ],
  [
    'Reinforcement Learning for Beehive Ventilation',
    'Bees fan their hive, keepers open vents. An agent learns when to open them from humidity alone and keeps the brood temperature within half a degree.',
  ],
  [
    'On the Convergence of Lazy Gossip in Expanding Villages',
    'Rumours spread while villages grow. We bound the number of evenings until everybody has heard one, even if most villagers are lazy.',
  ],
  [
    'Large Language Models Read Knitting Charts',
    'Knitting charts are a language of their own. We test whether large language models follow cable crossings over forty rows and find that they drop stitches at chart borders.',
  ],
  [
    'KNIT-SQL: Asking Yarn Shops in Plain Words',
    'Shops keep stock in tables. KNIT-SQL turns a question about skeins into a query, checks the gauge and explains what it left out.',
  ],
  [
    'Multi-Agent Path Planning for Snow Ploughs',
    'Ploughs must not meet in narrow lanes. We plan their rounds jointly with reservation tables and reach every farm before the school bus.',
  ],
  [
    'Optical Flow from Candle Flicker',
    'A flickering candle is a poor lamp. We recover dense optical flow from scenes lit by one flame, using the flicker itself as a clock.',
  ],
  [
    'Estimating Reservoir Leakage with Gaussian Processes',
    'Old reservoirs leak where nobody looks. Sparse Gaussian processes locate the seepage from night-time pressure readings.',
  ],
  [
    'Curriculum Learning for Handwritten Sheet Music',
    'Handwritten scores vary wildly. We order training pages from copyists to composers and read slurs that other systems miss.',
  ],
  [
    'Wind Turbine Wake Steering by Self-Play',
    'Turbines stand in each other’s wake. Two copies of a controller play against each other for wind and agree on yaw angles that help both.',
  ],
  [
    'Global Features Suffice for Mushroom Retrieval',
    'Foragers photograph caps, gills and stems. A single pooled vector, which we call SporeHash, retrieves the species as well as any re-ranking by parts.',
  ],
  [
    'Meta Learning of Ferry Timetables under Fog',
    'Fog delays differ on every lake. The proposed method, FOGMETAL, adapts a timetable after three foggy mornings and warns commuters early.',
  ],
  [
    'Stochastic Gradient Descent on Cobblestones',
    'Delivery robots shake. We model cobblestone noise in the gradient and choose step sizes that survive historic town centres.',
  ],
  [
    'Learning to Fold Maps',
    'Nobody folds a map the way it was sold. A manipulator learns crease orders from video and never tears the corner.',
  ],
  [
    'Learning to Row in Crosswind',
    'Sculls drift in crosswind. We estimate the stroke that keeps a straight line with a barometer and two inertial sensors.',
  ],
  [
    'Compressing Lighthouse Logs with 4-bit Transformers',
    'Keepers wrote the weather every hour for a century. Quantised to four bits, a small transformer compresses their logs threefold.',
  ],
  [
    'Oleft(n^{2} right) Lower Bounds for Untangling Kite Strings',
    'Kite strings tangle in festivals. Any strategy that pulls one string at a time needs quadratically many pulls, and we give a matching strategy.',
  ],
  [
    'texttt{D}rift: Unsupervised Calibration of Garden Sensors',
    'Garden sensors drift with the seasons. Neighbouring beds calibrate each other without a reference, using rainfall as a common event.',
  ],
  [
    'Text-to-Speech for Endangered Whistled Languages',
    'Shepherds whistle across valleys. We synthesise whistles from transcripts with a pitch-first vocoder and test them on a far hill.',
  ],
  [
    'Bayesian Optimisation of Sourdough Hydration',
    'Dough is expensive to evaluate. Thirty loaves suffice to find hydration and proofing times that a jury prefers.',
  ],
  [
    'Mixture of Experts for Alpine Weather Sirens',
    'Sirens must not cry wolf. Experts for hail, flood and storm vote, and a gate learns whom to believe in which valley.',
  ],
  [
    'E^2Goat: Energy-Efficient Collar Tracking of Mountain Herds',
    'Collars die before the season ends. E^2Goat sleeps while goats chew and wakes when the herd crosses a ridge.',
  ],
  [
    'Robust Pose Estimation of Folded Umbrellas',
    'Umbrellas in lost-and-found boxes look alike. We estimate the pose of each handle and match owners by grip marks.',
  ],
  [
    'A Benchmark for Counting Sheep in Twilight',
    'Counting sheep puts people to sleep, not cameras. Ten thousand twilight frames come with exact counts and shepherds’ guesses.',
  ],
  [
    'Kernel Methods for Comparing Folk Dances',
    'Dances are sequences of steps with optional turns. A string kernel with gaps clusters villages by their polkas.',
  ],
  [
    'Federated Learning between Rival Chess Clubs',
    'Clubs guard their openings. We train a shared engine without revealing games and detect freeloaders by their gradients.',
  ],
  [
    'Attention Is Wasted on Elevator Scheduling',
    'Elevator traffic has little structure at night. A table of averages beats attention models in hotels below twelve floors.',
  ],
  [
    'Probabilistic Forecasts of Bakery Queues',
    'Queues form before holidays. Calibrated forecasts tell the baker when to open the second till.',
  ],
  [
    'Semi-Supervised Bird Ringing with Weak Labels',
    'Ringers disagree about age. We combine weak labels from moulting charts with few verified birds.',
  ],
  [
    'Inverse Rendering of Stained Glass',
    'Coloured light on a floor tells of the window above. We recover lead lines and hues of lost panes from worn mosaics.',
  ],
  [
    'Counterfactual Explanations for Rejected Allotment Gardens',
    'Applicants want to know what would have helped. We list the smallest changes that would have won a garden plot.',
  ],
  [
    'Adaptive Sampling for Monte Carlo Tree Search in Go-Like Puzzles',
    'Search wastes playouts on quiet corners. Sampling adapts to the temperature of a puzzle and solves ladders twice as fast.',
  ],
  ['深度学习识别古代瓦当', 'Roof tiles carry characters. 我们用卷积网络识别瓦当上的文字 and date them by dynasty.'],
];

/** The library as the search takes it. */
export const fixtureRecords: readonly SearchRecord[] = papers.map(([title, abstract], i) => {
  const readableTitle = readable(title);
  const colon = readableTitle.indexOf(': ');
  const record = { id: `p${i}`, key: `key-${i}`, title, readableTitle, abstract };
  return colon > 0 && !readableTitle.slice(0, colon).includes(' ')
    ? { ...record, name: readableTitle.slice(0, colon) }
    : record;
});

/** A record of a title alone, for what is tested about titles. */
export function titled(id: string, title: string): SearchRecord {
  return { id, key: id, title, readableTitle: readable(title), abstract: '' };
}
