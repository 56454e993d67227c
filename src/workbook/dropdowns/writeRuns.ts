import type { RuledColumn, ValidationRun } from './validationRuns';

/** Queues the rules of runs as they were read. */
export function writeRuns(place: RuledColumn, runs: readonly ValidationRun[]): void {
  for (const { start, rows, rule, prompt, errorAlert, ignoreBlanks } of runs) {
    const { dataValidation } = place.sheet.getRangeByIndexes(place.row + start, place.column, rows, 1);
    dataValidation.clear();
    if (hasText(prompt)) dataValidation.prompt = prompt as unknown as Excel.DataValidationPrompt;
    if (rule === null) continue;
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = ignoreBlanks;
    if (Object.keys(errorAlert).length > 0) {
      dataValidation.errorAlert = errorAlert as unknown as Excel.DataValidationErrorAlert;
    }
  }
}

const hasText = ({ title, message }: Readonly<Record<string, unknown>>) =>
  (title ?? '') !== '' || (message ?? '') !== '';
