/**
 * Our own requests between client and server: method names and plain data, no behaviour.
 * The first group is public (other programs may rely on it); the second serves our own client.
 * Positions are zero-based lines and UTF-16 characters, as everywhere in LSP.
 */
import type { DocumentUri, Location, Position, Range, TextEdit } from 'vscode-languageserver-types';

/** Stable identity of a paper: the same on every machine, whatever the order of reading. */
export type PaperId = string;
/** Slug of a theme's label. */
export type ThemeId = string;

export interface PaperSummary {
  readonly id: PaperId;
  /** Unique cite key. */
  readonly key: string;
  /** The file's text, byte for byte. */
  readonly title: string;
  /** The title with its formulas repaired, on one line. */
  readonly readableTitle: string;
  /** Short name the title gives itself (`SpacTor-T5: …` → `SpacTor-T5`). */
  readonly name?: string;
  readonly authors?: readonly string[];
  readonly authorCount?: number;
  /** `YYYY-MM-DD` or `YYYY`. */
  readonly date?: string;
  /** The year was left out in the digest and inferred. */
  readonly dateInferred?: boolean;
  readonly theme: ThemeId;
  readonly alsoThemes: readonly ThemeId[];
  /** Of a paper whose theme is *Other*: the group within it, if *Other* is divided and the paper is in one. */
  readonly group?: ThemeId;
  /** The title's range in each digest that lists the paper. */
  readonly occurrences: readonly Location[];
  /** Number of notes that mention the paper. */
  readonly citedIn: number;
  /** The paper's own note: the one whose front matter or file name is its key. */
  readonly note?: DocumentUri;
}

export interface Paper extends PaperSummary {
  /** The file's text, byte for byte. */
  readonly abstract: string;
  readonly readableAbstract: string;
  readonly organisation?: string;
  readonly comments?: number;
  readonly links: readonly { readonly url: string; readonly range: Location }[];
  readonly arxivId?: string;
  readonly doi?: string;
  /** The terms that decided the theme, strongest first. */
  readonly themeTerms: readonly string[];
}

export type MatchField = 'title' | 'name' | 'abstract' | 'authors' | 'id' | 'key';

export interface SearchHit {
  readonly paper: PaperSummary;
  /** Larger is better; comparable within one answer only. */
  readonly score: number;
  /** Half-open UTF-16 ranges in `paper.title`, ascending, not overlapping. */
  readonly titleMatches: readonly (readonly [start: number, end: number])[];
  readonly matchedIn: readonly MatchField[];
  /** `titleMatches` as they stand in `paper.readableTitle`. */
  readonly readableMatches: readonly (readonly [start: number, end: number])[];
  /** For our own client: the readable sentence of the abstract that matched best, begun so that a match is soon seen. */
  readonly sentence?: string;
  /** What of the sentence matched: half-open UTF-16 ranges. */
  readonly sentenceMatches?: readonly (readonly [start: number, end: number])[];
  /** The authors that matched, by name; there where `matchedIn` holds `authors`. */
  readonly matchedAuthors?: readonly string[];
}

export interface SearchResult {
  readonly total: number;
  /** False while a scan is under way. */
  readonly complete: boolean;
  readonly hits: readonly SearchHit[];
  /** For our own client: what may be put in the place of the query, if it asks for operators or ends with one begun. */
  readonly completions?: readonly { readonly label: string; readonly detail: string; readonly query: string }[];
}

export interface ThemeSummary {
  readonly id: ThemeId;
  readonly label: string;
  readonly area?: string;
  readonly count: number;
  readonly terms: readonly string[];
  /** Of a group within a theme: that theme, whose count includes the group's. */
  readonly partOf?: ThemeId;
}

export interface Skipped {
  readonly uri: DocumentUri;
  /** Zero-based. */
  readonly line: number;
  readonly reason: string;
}

export interface Status {
  readonly complete: boolean;
  readonly digests: number;
  readonly papers: number;
  readonly occurrences: number;
  readonly notes: number;
  readonly citations: number;
  readonly unresolved: number;
  readonly skipped: readonly Skipped[];
  readonly milliseconds: { readonly scan: number; readonly index: number };
  readonly cache: 'cold' | 'warm' | 'off';
}

export interface RelatedPaper {
  readonly paper: PaperSummary;
  readonly score: number;
  /** Phrases that both papers hold, those first that tell most. */
  readonly shared: readonly string[];
}

export const searchRequest = 'litnotes/search';
export type SearchParams = { readonly query: string; readonly limit?: number };
export const papersRequest = 'litnotes/papers';
export type PapersParams = { readonly theme?: ThemeId; readonly digest?: DocumentUri };
export const paperRequest = 'litnotes/paper';
export type PaperParams = { readonly id: PaperId };
export const themesRequest = 'litnotes/themes';
export const relatedRequest = 'litnotes/related';
export type RelatedParams = { readonly id: PaperId; readonly limit?: number };
export const citationsRequest = 'litnotes/citations';
export const statusRequest = 'litnotes/status';
export type StatusParams = { readonly wait?: boolean };
/** To the client, at most a few a second, when any of the above may differ. */
export const changedNotification = 'litnotes/changed';

// For our own client -------------------------------------------------------------------------------------------------

/** Options of `initialize`. All optional; any LSP client may send them. */
export interface InitializationOptions {
  /** The `litnotes.*` settings, nested, without the root. */
  readonly settings?: unknown;
  /** Folder for the cache; without it nothing is written to disk. */
  readonly cacheDirectory?: string;
  /** The client answers the `litnotes/files/*` requests below; used for folders that the server can't read itself. */
  readonly readsFiles?: boolean;
  /** The client has the commands `litnotes.choosePaper` and `litnotes.showReferences`; fixes and lenses may name them. */
  readonly hasCommands?: boolean;
}

/** Command of the client: lets a person find a paper and puts its key in place of a range, or makes the query its key. */
export const choosePaperCommand = 'litnotes.choosePaper';
export interface ChoosePaperParams extends FileParams {
  readonly range: Range;
  readonly query: string;
  readonly pins?: boolean;
}

/** Server to client: entries of a folder; null where it can't be listed. */
export const readDirectoryRequest = 'litnotes/files/readDirectory';
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory';
  readonly symbolicLink: boolean;
}
/** Server to client: size in bytes, modification time in ms since the epoch; null where there is no such file. */
export const statRequest = 'litnotes/files/stat';
export interface FileStat {
  readonly kind: 'file' | 'directory';
  readonly size: number;
  readonly modified: number;
}
/** Server to client: the file's text (UTF-8), or null where it can't be read or is binary. */
export const readFileRequest = 'litnotes/files/readFile';
export type FileParams = { readonly uri: DocumentUri };

/** To the client: an open document turned out to be a digest from top to bottom. */
export const digestOpenedNotification = 'litnotes/digestOpened';
export type DigestOpenedParams = { readonly uri: DocumentUri };

/** Papers by id, in the order asked for; unknown ids are left out. */
export const summariesRequest = 'litnotes/summaries';
export type SummariesParams = { readonly ids: readonly PaperId[] };

/** Readable card of a paper as Markdown: the text of its hover. */
export const previewRequest = 'litnotes/preview';
export type PreviewResult = { readonly markdown: string };

/** The paper whose digest entry is at a position, if any. */
export const paperAtRequest = 'litnotes/paperAt';
export type PaperAtParams = { readonly uri: DocumentUri; readonly position: Position };

/** Papers by id as entries of a BibTeX file. */
export const bibTeXRequest = 'litnotes/bibTeX';

/** The edit that cites papers in a note, in its dialect and the way it cites already; null where no paper is meant. */
export const citationTextRequest = 'litnotes/citationText';
export interface CitationTextParams {
  readonly uri: DocumentUri;
  /** What the citation takes the place of; a cursor is an empty range. */
  readonly range: Range;
  readonly ids?: readonly PaperId[];
  /** Instead of ids: a link or an identifier, such as one that is pasted. */
  readonly link?: string;
}
export interface CitationText {
  /** Need not be at the range: in a list of keys the new ones come behind the one at the cursor. */
  readonly edit: TextEdit;
  readonly keys: readonly string[];
  /** Why a paper is cited by another key than its own, for the user. */
  readonly notice?: string;
}

/** A paper's own note, or what to create where there is none. */
export const literatureNoteRequest = 'litnotes/literatureNote';
export interface LiteratureNote {
  /** The note there is. */
  readonly uri?: DocumentUri;
  /** Where a new one goes: folders below that of the workspace and the parts of its name, safe on every system. */
  readonly folders: readonly string[];
  readonly stem: string;
  /** With its stop. */
  readonly extension: string;
  /** A file of that name is the paper's own, whatever it holds. */
  readonly namedByKey: boolean;
  readonly text: string;
}

/** The notes that mention a paper; and the lines of one of them that do. */
export const citingNotesRequest = 'litnotes/citingNotes';
export interface CitingNote {
  readonly uri: DocumentUri;
  readonly name: string;
  readonly folder: string;
  readonly count: number;
  /** It is the paper's own note. */
  readonly own?: boolean;
}
export const citingLinesRequest = 'litnotes/citingLines';
export type CitingLinesParams = PaperParams & { readonly uri: DocumentUri };
export interface CitingLine {
  /** Of the first mention. */
  readonly location: Location;
  /** The line, cut where it is long. */
  readonly text: string;
  /** Character of the line less its place in `text`. */
  readonly lead: number;
  /** Mentions in `text`: half-open UTF-16 ranges. */
  readonly matches: readonly (readonly [start: number, end: number])[];
}

/** Themes to choose from, those without papers too; the themes of some papers, and which of these a themes file places. */
export const themeChoicesRequest = 'litnotes/themeChoices';
export type ThemeChoicesParams = Partial<SummariesParams>;
export interface ThemeChoices {
  readonly themes: readonly ThemeChoice[];
  readonly current: readonly ThemeId[];
  readonly placed: readonly PaperId[];
  /** Themes that a themes file hides. */
  readonly hidden: readonly ThemeChoice[];
}
/** *Other* can't be changed. */
export type ThemeChoice = Required<Omit<ThemeSummary, 'terms' | 'partOf'>> & { readonly canChange: boolean };

/** What speaks for a paper's theme, which comes first, and for others; the reason is a sentence. */
export const whyThemeRequest = 'litnotes/whyTheme';
export interface WhyTheme extends Pick<PaperSummary, 'title' | 'theme'>, Pick<Skipped, 'reason'> {
  readonly scores: readonly ThemeEvidence[];
}
export interface ThemeEvidence extends Pick<ThemeSummary, 'id' | 'label'> {
  readonly score: number;
  readonly terms: readonly { readonly term: string; readonly score: number }[];
}

/** Papers much like some that were moved to another theme, left behind in the themes where those lay before. */
export const leftBehindRequest = 'litnotes/leftBehind';
export type LeftBehindParams = SummariesParams & { readonly from: readonly ThemeId[] };

/** Terms that papers have in common and few others hold, those of most of the papers first. */
export const suggestedTermsRequest = 'litnotes/suggestedTerms';
/** `papers` is how many of them hold it. */
export type SuggestedTerm = { readonly term: string; readonly papers: number };

/** Edits of a themes file; the client applies them. */
export const editThemesRequest = 'litnotes/editThemes';
export type NewTheme = {
  readonly papers: readonly PaperId[];
  readonly label: string;
  readonly terms?: readonly string[];
};
export type ThemesChange =
  | { readonly kind: 'move'; readonly papers: readonly PaperId[]; readonly theme: ThemeId }
  | ({ readonly kind: 'add' } & NewTheme)
  | { readonly kind: 'release'; readonly papers: readonly PaperId[] }
  | { readonly kind: 'rename'; readonly theme: ThemeId; readonly label: string }
  | { readonly kind: 'merge'; readonly theme: ThemeId; readonly into: ThemeId }
  | { readonly kind: 'hide' | 'show'; readonly theme: ThemeId }
  | { readonly kind: 'nothing' };
/** A file that does not exist yet is to be created. */
export type EditThemesResult =
  | { readonly uri: DocumentUri; readonly edits: readonly { readonly range: Range; readonly newText: string }[] }
  | { readonly uri: DocumentUri; readonly create: string }
  | { readonly refused: string; readonly place?: Location };

export type TreeGrouping = 'theme' | 'digest' | 'date' | 'citation';

/** One level of the tree of papers. */
export const treeRequest = 'litnotes/tree';
export interface TreeParams {
  readonly groupBy: TreeGrouping;
  /** A search; only papers that match it are shown. */
  readonly filter?: string;
  /** Id of the node whose children are wanted; the root without it. */
  readonly parent?: string;
}
export interface TreeNode {
  /** Unique within one grouping. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'area' | 'theme' | 'digest' | 'year' | 'month' | 'citation' | 'paper';
  readonly description?: string;
  /** What of the label matched the filter: half-open UTF-16 ranges. */
  readonly highlights?: readonly (readonly [start: number, end: number])[];
  /** Number of papers below; absent for a paper. */
  readonly count?: number;
  readonly paper?: { readonly id: PaperId; readonly key: string; readonly location: Location };
  /** For a digest. */
  readonly uri?: DocumentUri;
  /** For a theme that can be renamed, hidden and merged. */
  readonly theme?: ThemeId;
}

/** The nodes from the root down to a paper (both included): what a tree needs to reveal it. */
export const treePathRequest = 'litnotes/treePath';
export interface TreePathParams {
  readonly groupBy: TreeGrouping;
  readonly filter?: string;
  readonly paper: PaperId;
  /** Where a paper stands in several digests, the one wanted. */
  readonly uri?: DocumentUri;
}

/** What a picture of the library is drawn from: papers in columns, since they may be many; an index holds for one answer. */
export const overviewRequest = 'litnotes/overview';
export interface OverviewParams {
  /** The stamp of an answer that the client has: null comes back where it is still true. */
  readonly known?: string;
}
export interface Overview {
  /** Differs whenever anything else in the answer does. */
  readonly stamp: string;
  /** Those that hold papers, in the order in which they are shown. */
  readonly themes: readonly OverviewTheme[];
  /** All areas in the order in which they are shown, those without papers too: each keeps its colour. */
  readonly areas: readonly string[];
  /** Of *Other*, on the map alone. */
  readonly groups: readonly OverviewTheme[];
  readonly periods: OverviewPeriods;
  /** In the order of their URIs. */
  readonly digests: readonly OverviewDigest[];
  readonly papers: OverviewPapers;
}
export interface OverviewTheme extends Omit<ThemeSummary, 'terms'> {
  /** Middle of its ground on the map. */
  readonly x: number;
  readonly y: number;
}
export interface OverviewPeriods {
  /** What is told apart, by how long a time the dates span. */
  readonly unit: 'year' | 'month' | 'day';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, ascending. */
  readonly labels: readonly string[];
  /** Papers by theme, then by period. */
  readonly counts: readonly (readonly number[])[];
  /** Papers of no period. */
  readonly undated: number;
}
export interface OverviewDigest {
  readonly uri: DocumentUri;
  readonly label: string;
  /** Papers by theme. */
  readonly counts: readonly number[];
  /** Indices, in the digest's order. */
  readonly papers: Numbers;
}
/** Whole numbers parted by commas: a text goes over the wire in a tenth of the time of a list. */
export type Numbers = string;
export interface OverviewPapers {
  /** Parted by blanks. */
  readonly ids: string;
  /** Indices of their themes, groups and periods; -1 for no group or period. */
  readonly theme: Numbers;
  readonly group: Numbers;
  readonly period: Numbers;
  /** Places on the map: to the right and down. Near papers are of like content; a place depends on the paper alone. */
  readonly x: Numbers;
  readonly y: Numbers;
}

export type { DocumentUri, Location, Position, Range, TextEdit };
