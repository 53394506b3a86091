import type {
  bibTeXRequest,
  CitationText,
  CitationTextParams,
  CitingLine,
  CitingLinesParams,
  CitingNote,
  citationTextRequest,
  citingLinesRequest,
  citingNotesRequest,
  DocumentUri,
  EditThemesResult,
  editThemesRequest,
  LeftBehindParams,
  LiteratureNote,
  leftBehindRequest,
  literatureNoteRequest,
  Overview,
  OverviewParams,
  overviewRequest,
  PaperAtParams,
  PaperId,
  PaperParams,
  PaperSummary,
  PreviewResult,
  paperAtRequest,
  previewRequest,
  RelatedPaper,
  RelatedParams,
  relatedRequest,
  SearchParams,
  SearchResult,
  Status,
  StatusParams,
  SuggestedTerm,
  SummariesParams,
  searchRequest,
  statusRequest,
  suggestedTermsRequest,
  summariesRequest,
  ThemeChoices,
  ThemeChoicesParams,
  ThemeSummary,
  ThemesChange,
  TreeNode,
  TreeParams,
  TreePathParams,
  themeChoicesRequest,
  themesRequest,
  treePathRequest,
  treeRequest,
  WhyTheme,
  whyThemeRequest,
} from '../../server/src/protocol.ts';

/** What is sent and what comes back, for each request of ours that the client makes. */
export interface Requests {
  [searchRequest]: { params: SearchParams; result: SearchResult };
  [summariesRequest]: { params: SummariesParams; result: readonly PaperSummary[] };
  [themesRequest]: { params: Record<string, never>; result: readonly ThemeSummary[] };
  [statusRequest]: { params: StatusParams; result: Status };
  [bibTeXRequest]: { params: SummariesParams; result: string };
  [previewRequest]: { params: PaperParams; result: PreviewResult | null };
  [paperAtRequest]: { params: PaperAtParams; result: PaperSummary | null };
  [citationTextRequest]: { params: CitationTextParams; result: CitationText | null };
  [relatedRequest]: { params: RelatedParams; result: readonly RelatedPaper[] };
  [literatureNoteRequest]: { params: PaperParams; result: LiteratureNote };
  [citingNotesRequest]: { params: PaperParams; result: readonly CitingNote[] };
  [citingLinesRequest]: { params: CitingLinesParams; result: readonly CitingLine[] };
  [themeChoicesRequest]: { params: ThemeChoicesParams; result: ThemeChoices };
  [whyThemeRequest]: { params: PaperParams; result: WhyTheme };
  [leftBehindRequest]: { params: LeftBehindParams; result: readonly PaperSummary[] };
  [suggestedTermsRequest]: { params: SummariesParams; result: readonly SuggestedTerm[] };
  [editThemesRequest]: { params: ThemesChange; result: EditThemesResult };
  [treeRequest]: { params: TreeParams; result: readonly TreeNode[] };
  [overviewRequest]: { params: OverviewParams; result: Overview | null };
  [treePathRequest]: { params: TreePathParams; result: readonly TreeNode[] };
}

export type Method = keyof Requests;
export type { DocumentUri, PaperId };
