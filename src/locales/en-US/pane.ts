import type { PaneSentences } from '../zh-CN/pane';

export const pane: PaneSentences = {
  'pane.title': 'Kebu',
  'pane.pages': 'Pages',
  'pane.more': 'More',
  'pane.loading': 'Opening…',
  'pane.cancel': 'Cancel',
  'pane.dismiss': 'Close',
  'pane.back': 'Back',

  'pane.page.home': 'Home',
  'pane.page.validate': 'Check',
  'pane.page.duplicates': 'Dupes',
  'pane.page.value': 'Value',
  'pane.page.needs': 'Needs',
  'pane.page.segments': 'Groups',
  'pane.page.profile': 'Profile',
  'pane.page.oneClick': 'One-click segments',
  'pane.page.mapping': 'Columns',
  'pane.page.templates': 'New sheets',
  'pane.page.history': 'History',
  'pane.page.recipe': 'Recipe',
  'pane.page.mask': 'Masked copy',
  'pane.page.settings': 'Settings',
  'pane.page.help': 'Help',

  'pane.run.reading': 'Reading the workbook…',
  'pane.run.elapsed': '{seconds} s',
  'pane.failure.unknown':
    'Something unexpected happened and the workbook was not changed. Try again; if it happens again, save and reopen this pane.',
  'pane.stale': 'The workbook has changed; these are the results from before.',
  'pane.refresh': 'Run again',

  'pane.welcome.does.title': 'What it does',
  'pane.welcome.does.text':
    'Turns your customer lists, orders and needs into proper tables, finds errors and duplicate customers, scores them by what they buy and makes a sheet per segment with one click.',
  'pane.welcome.local.title': 'Data stays in this workbook',
  'pane.welcome.local.text':
    'Everything is worked out on this computer; no row is sent anywhere. Your own sheets are not changed; results go to new ones.',
  'pane.welcome.try.title': 'How to begin',
  'pane.welcome.try.text':
    'Open a workbook with customers and orders and choose “One-click segments”. If you have no sheets yet, begin with More → New sheets.',
  'pane.welcome.start': 'Get started',

  'pane.quality.title': 'Data quality',
  'pane.quality.total': 'Data quality {score} of 100',
  'pane.quality.accuracy': 'Accurate',
  'pane.quality.completeness': 'Complete',
  'pane.quality.timeliness': 'Timely',
  'pane.quality.consistency': 'Consistent',

  'pane.settings.theme': 'Appearance',
  'pane.settings.theme.office': 'As Office',
  'pane.settings.theme.light': 'Light',
  'pane.settings.theme.dark': 'Dark',
  'pane.settings.language': 'Language',
  'pane.settings.language.office': 'As Office',
  'pane.settings.language.zh-CN': '简体中文',
  'pane.settings.language.en-US': 'English',
  'pane.settings.kept':
    'These choices stay on this computer and hold nothing about customers. Options of the jobs are in the recipe, which is saved with the workbook.',

  'pane.help.start.title': 'Where do I begin?',
  'pane.help.start.text':
    'See whether the sheets recognised on the start page are right; choose one to change its columns. Then choose “One-click segments”: nothing is written before you confirm.',
  'pane.help.safe.title': 'Can it damage my sheets?',
  'pane.help.safe.text':
    'No. Results go to new sheets. Your cells change only when you accept a suggestion or merge records; every change is shown first and kept in the history.',
  'pane.help.undo.title': 'How do I undo?',
  'pane.help.undo.text':
    'Open the history and choose “Undo” on the run in question. It works after saving and reopening as well.',
  'pane.help.formulas.title': 'Can I use it in formulas?',
  'pane.help.formulas.text':
    'Yes. =KEBU.INDUSTRY(A2) gives the standard industry name, =KEBU.REGION(A2) the region, =KEBU.USCC(A2) checks a unified social credit code.',
  'pane.help.limits.title': 'How large may sheets be?',
  'pane.help.limits.text':
    'It is built for 100,000 customers and 1,000,000 order rows. Anything over a second shows progress and can be cancelled; a cancelled run leaves the workbook as it was.',
  'pane.help.welcome': 'Show the welcome page again',

  'pane.history.intro': 'Every run and every change, newest first.',
  'pane.history.empty':
    'Nothing has been changed yet. After a one-click run or an accepted suggestion it is listed here and can be undone.',
  'pane.history.counts': '{sheets} result sheets, {edits} changes',
  'pane.history.revert': 'Undo',
  'pane.history.reverted': 'Undone',

  'pane.severity.error': 'Errors',
  'pane.severity.warning': 'Warnings',
  'pane.severity.hint': 'Hints',

  'pane.validate.intro':
    'Checks every cell against the standards and rules, with a suggestion beside it. Choose a line to see its cell.',
  'pane.validate.empty': 'Nothing has been checked yet. Checking only looks; it changes no cell.',
  'pane.validate.run': 'Check now',
  'pane.validate.severities': 'Filter by severity',
  'pane.validate.acceptAll': 'Accept all ({count} certain)',
  'pane.validate.accepted': '{count} cells changed; the history can undo it.',
  'pane.validate.report': 'Make the report sheet',
  'pane.validate.fixKind': 'Fix all of this kind ({count})',
  'pane.validate.accept': 'Accept',
  'pane.validate.ignore': 'Ignore',
  'pane.validate.emptyCell': '(empty)',
  'pane.validate.clean': 'Nothing wrong here.',

  'pane.value.intro': 'Scores customers by how recently (R), how often (F) and how much (M) they buy.',
  'pane.value.empty':
    'No scores yet. Scoring needs customers and orders; you see the result first, and a new sheet is written only when you ask.',
  'pane.value.run': 'Score now',
  'pane.value.write': 'Make the RFM sheet',
  'pane.value.method': 'Method',
  'pane.value.method.quantiles': 'Quintiles',
  'pane.value.method.thresholds': 'Thresholds',
  'pane.value.method.mean': 'Split at mean',
  'pane.value.naming': 'Group names',
  'pane.value.naming.eight': 'Eight groups',
  'pane.value.naming.eleven': 'Eleven groups',
  'pane.value.naming.three': 'Three tiers',
  'pane.value.asOf': 'As of',
  'pane.value.asOf.info':
    'Days since the last purchase count up to this day; left empty, it is the day after the last order.',
  'pane.value.formulas': 'Formulas beside',
  'pane.value.heat': 'R×F heat map',
  'pane.value.heat.info':
    'Numbers are customers, darker means a higher mean amount; choose a cell to see who is in it.',
  'pane.value.counts': 'As of {asOf}: {customers} customers bought, {without} did not.',
  'pane.value.cell': 'R {r}, F {f}: {count} customers, mean {mean} yuan',
  'pane.value.groups': 'Groups',
  'pane.value.group': '{customers} · {share}% of amount',
  'pane.value.cutoffs': 'Where the scores come from',
  'pane.value.cutoffs.info':
    'The range of every score, customers in brackets; equal values always have the same score.',
  'pane.value.score': 'Score',
  'pane.value.measure.recency': 'R days',
  'pane.value.measure.frequency': 'F orders',
  'pane.value.measure.monetary': 'M amount',

  'pane.templates.intro':
    'Makes empty sheets with headers, dropdowns, fill-in notes and examples, ready to type into.',
  'pane.templates.pack': 'Kind of customers',
  'pane.templates.sheets': 'Sheets to make',
  'pane.templates.make': 'Make {count} sheets',

  'pane.segments.intro':
    'Puts customers into segments, a sheet each, with the reason for each member and a suggested strategy. A refresh keeps everybody’s notes.',
  'pane.segments.empty': 'No segments yet. See which there are and how large before anything is written.',
  'pane.segments.run': 'Find segments',
  'pane.segments.all': 'Make them all',
  'pane.segments.list': 'Segments',
  'pane.segments.asOf': 'As of {asOf}',
  'pane.segments.write': 'Make {count} segment sheets and the overview',
  'pane.segments.made': '{count} sheets made.',

  'pane.duplicates.intro':
    'Finds records that may be one customer and says why. Looking for duplicates changes no cell.',
  'pane.duplicates.empty': 'Nothing has been compared yet.',
  'pane.duplicates.run': 'Find duplicates',
  'pane.duplicates.preset': 'Strictness',
  'pane.duplicates.preset.strict': 'Strict',
  'pane.duplicates.preset.standard': 'Standard',
  'pane.duplicates.preset.loose': 'Loose',
  'pane.duplicates.none': 'No duplicates among {rows} records.',
  'pane.duplicates.queue': 'Possible duplicates; J for the next group, K for the one before',
  'pane.duplicates.previous': 'Previous',
  'pane.duplicates.next': 'Next',
  'pane.duplicates.position': 'Group {at} of {all}',
  'pane.duplicates.probability': '{percent}% likely to be duplicates',
  'pane.duplicates.records': 'Side by side',
  'pane.duplicates.place': 'Place',
  'pane.duplicates.why': 'Why: rows {a} and {b} ({percent}%)',
  'pane.duplicates.waterfall': 'Evidence; positive speaks for duplicates, negative against',
  'pane.duplicates.prior': 'Starting point',
  'pane.duplicates.total': 'Total',
  'pane.duplicates.write': 'Make the result sheet',
};
