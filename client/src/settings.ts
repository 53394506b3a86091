import { type ConfigurationScope, workspace } from 'vscode';
import { type ClientSetting, clientDefaults } from './defaultSettings.ts';

/** The user's choice for a switch of ours. */
export function isOn(name: ClientSetting, scope?: ConfigurationScope): boolean {
  return workspace.getConfiguration('litnotes', scope).get<boolean>(name, clientDefaults[name]);
}
