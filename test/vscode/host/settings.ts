/** User settings under which every test window starts: quiet, still, and without what writes or asks by itself. */
export const testSettings: Readonly<Record<string, unknown>> = {
  // On the web the default is afterDelay: tests would write into their fixtures.
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.editor.useModal': 'off',
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'window.restoreWindows': 'none',
  'editor.accessibilitySupport': 'off',
};
