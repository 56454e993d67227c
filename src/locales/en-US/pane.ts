import type { PaneSentences } from '../zh-CN/pane';
import { paneBooks } from './paneBooks';
import { paneChecks } from './paneChecks';
import { paneCare } from './paneCare';
import { paneDuplicates } from './paneDuplicates';
import { paneJobs } from './paneJobs';

export const pane: PaneSentences = {
  ...paneBooks,
  ...paneChecks,
  ...paneCare,
  ...paneDuplicates,
  ...paneJobs,
  'pane.title': 'Kebu',
  'pane.pages': 'Pages',
  'pane.more': 'More',
  'pane.info': 'What this means',
  'pane.loading': 'Opening…',
  'pane.cancel': 'Cancel',
  'pane.dismiss': 'Close',

  'pane.page.home': 'Home',
  'pane.page.validate': 'Check',
  'pane.page.duplicates': 'Dupes',
  'pane.page.value': 'Value',
  'pane.page.needs': 'Needs',
  'pane.page.segments': 'Segments',
  'pane.page.profile': 'Profile',
  'pane.page.oneClick': 'One-click segments',
  'pane.page.mapping': 'Columns',
  'pane.page.templates': 'New sheets',
  'pane.page.history': 'History',
  'pane.page.recipe': 'Recipe',
  'pane.page.settings': 'Settings',
  'pane.page.help': 'Help',

  'pane.run.reading': 'Reading the workbook…',
  'pane.run.waiting': 'This takes longer than usual. If you are editing a cell, press Enter or Esc.',
  'pane.run.elapsed': '{seconds} s',
  'pane.failure.page':
    'This page could not be opened. Nothing in the workbook is lost, and what was written can be undone under History. Open the pane again; if that does not help, use the other pages, or restart Excel and try once more.',
  'pane.failure.reopen': 'Open the pane again',
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
    'Open a workbook with customers and orders and choose “One-click segments”. If you have no sheets yet, begin with More → New sheets, or try it on sample data.',
  'pane.welcome.start': 'Get started',
  'pane.sample.add': 'Try it on sample data',

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
  'pane.history.counts': ({ sheets, edits }) =>
    [
      sheets !== 0 && `${sheets} result ${sheets === 1 ? 'sheet' : 'sheets'}`,
      edits !== 0 && `${edits} ${edits === 1 ? 'change' : 'changes'}`,
    ]
      .filter(Boolean)
      .join(', ') || 'No sheet was changed',
  'pane.history.ask':
    'These sheets ({sheets}) will be deleted or put back as they were before. What you wrote on them since, such as follow-up notes, will be lost.',
  'pane.history.revertAnyway': 'Undo anyway',
  'pane.history.keep': 'Do not undo',
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
  'pane.validate.accepted': '{count} {count:cell|cells} changed; the history can undo it.',
  'pane.validate.report': 'Make the report sheet',
  'pane.validate.fixKind': 'Fix all of this kind ({count})',
  'pane.validate.accept': 'Accept',
  'pane.validate.ignore': 'Ignore',
  'pane.validate.emptyCell': '(empty)',
  'pane.validate.clean': 'Nothing wrong here.',

  'pane.value.group': '{customers} · {share}% of amount',

  'pane.templates.intro':
    'Makes empty sheets with headers, dropdowns, fill-in notes and examples, ready to type into.',
  'pane.templates.pack': 'Kind of customers',
  'pane.templates.sheets': 'Sheets to make',
  'pane.templates.make': 'Make {count} {count:sheet|sheets}',

  'pane.segments.intro':
    'Puts customers into segments, a sheet each, with the reason for each member and a suggested strategy. A refresh keeps everybody’s notes.',
  'pane.segments.empty': 'No segments yet. See which there are and how large before anything is written.',
  'pane.segments.run': 'Find segments',
  'pane.segments.all': 'Make them all',
  'pane.segments.list': 'Segments',
  'pane.segments.asOf': 'As of {asOf}',
  'pane.segments.write': 'Make {count} segment {count:sheet|sheets} and the overview',
  'pane.segments.made': '{count} {count:sheet|sheets} made.',

  'pane.profile.intro': 'Select any row to see the whole of its customer.',
  'pane.profile.empty':
    'No customer selected. Select a row of a customer in the registration, orders or any other sheet.',
  'pane.profile.write': 'Make the profile card',
  'pane.profile.writeRows': 'Make cards of the {count} rows selected',
  'pane.profile.place': 'Row {row}, {filled} of {wanted} entries filled',
  'pane.profile.tiles': 'Scores and churn risk',
  'pane.profile.recency': 'R {value} d',
  'pane.profile.frequency': 'F {value} ×',
  'pane.profile.monetary': 'M ¥{value}',
  'pane.profile.score': '{score}/{best}',
  'pane.profile.churn': 'Churn',
  'pane.profile.group': '{group}, as of {asOf}.',
  'pane.profile.rhythm':
    'Buys every {gap} {gap:day|days} on average; no purchase for {days} {days:day|days}.',
  'pane.profile.once': 'Bought once only, {days} {days:day|days} ago.',
  'pane.profile.noOrders': 'No purchases yet, so there are no scores.',
  'pane.profile.actions': 'Next steps',
  'pane.profile.noActions': 'Nothing needs doing right now.',
  'pane.profile.tags': 'Tags',
  'pane.profile.tag': '{name}: {value}',
  'pane.profile.noTags': 'No tags yet.',
  'pane.profile.computed': 'Computed from the orders',
  'pane.profile.noEvidence': 'No evidence written down',
  'pane.profile.chain': 'Decision chain',
  'pane.profile.chain.info': 'Who reports to whom, with role, influence (1 to 5) and attitude.',
  'pane.profile.noChain': 'No contacts yet.',
  'pane.profile.influence': 'Influence {level}',
  'pane.profile.needs': 'Needs',
  'pane.profile.noNeeds': 'No needs yet.',
  'pane.profile.overdue': '{days} {days:day|days} late',
  'pane.profile.orders': 'Orders',
  'pane.profile.orderText': '{count} {count:order|orders}, {amount} yuan in all, {first} to {last}',
  'pane.profile.months': 'Amount by month from {from} to {to}, at most {most} yuan',
  'pane.profile.product': '{name}: {amount} yuan',
  'pane.profile.journey': 'Customer journey',
  'pane.profile.noJourney': 'No interactions yet.',
  'pane.profile.earlier': '{count} earlier ones',
  'pane.profile.facts': 'Registration',
  'pane.profile.missing': 'Missing: {fields}',

  'pane.duplicates.intro':
    'Finds records that may be one customer and says why. Looking changes no cell; rows change only when you merge them.',
  'pane.duplicates.empty': 'Nothing has been compared yet.',
  'pane.duplicates.run': 'Find duplicates',
  'pane.duplicates.preset': 'Strictness',
  'pane.duplicates.preset.strict': 'Strict',
  'pane.duplicates.preset.standard': 'Standard',
  'pane.duplicates.preset.loose': 'Loose',
  'pane.duplicates.none': 'No duplicates among {rows} {rows:record|records}.',
  'pane.duplicates.queue':
    'Possible duplicates: J next, K previous, M merge, N not the same, L later, Z undo',
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
  'pane.duplicates.filters': 'Filter',
  'pane.duplicates.filter.open': 'Open {count}',
  'pane.duplicates.filter.certain': 'Certain {count}',
  'pane.duplicates.filter.doubtful': 'To confirm {count}',
  'pane.duplicates.filter.later': 'Later {count}',
  'pane.duplicates.filter.done': 'Done {count}',
  'pane.duplicates.progress': '{done} of {all} {all:group|groups} decided',
  'pane.duplicates.nothing': 'No group to look at here. Choose another filter, or search again.',
  'pane.duplicates.kept': 'Keep',
  'pane.duplicates.keep': 'Keep this row: {sheet}, row {row}',
  'pane.duplicates.pick': '{field}: take “{value}” of row {row}',
  'pane.duplicates.taken': 'Taken when merged',
  'pane.duplicates.merge': 'Merge',
  'pane.duplicates.ask': 'Before merging',
  'pane.duplicates.mergeAnyway': 'Merge anyway',
  'pane.duplicates.mergeNot': 'Do not merge',
  'pane.duplicates.different': 'Not the same',
  'pane.duplicates.later': 'Later',
  'pane.duplicates.undo': 'Undo',
  'pane.duplicates.handled.merged': 'Merged',
  'pane.duplicates.handled.different': 'Not the same',
  'pane.duplicates.handled.later': 'Later',
  'pane.duplicates.done.merged': 'Groups merged: {count}. The merge log has every change. Z takes it back.',
  'pane.duplicates.done.different':
    'Remembered as not the same; you will not be asked again. Z takes it back.',
  'pane.duplicates.done.later': 'Put aside for later. Z takes it back.',
  'pane.duplicates.undone.merged': 'Merge undone; the rows and all references to them are back.',
  'pane.duplicates.undone.different': '“Not the same” taken back.',
  'pane.duplicates.undone.later': 'Open again.',
  'pane.duplicates.bulk': 'Merge many',
  'pane.duplicates.bulk.info':
    'Merges only groups in which every pair is at least that likely and nothing speaks against it (branch, group company, another credit code).',
  'pane.duplicates.bulk.from': 'At least this likely',
  'pane.duplicates.bulk.merge': 'Merge groups: {count}',
  'pane.merges.title': 'Merged customers',
  'pane.merges.show': 'Show the merge log',
  'pane.merges.none': 'No customers have been merged yet.',
  'pane.merges.line': '{lost} → {kept}',
  'pane.merges.detail': '{merge}, {date}, references changed: {references}',
  'pane.merges.undo': 'Undo merge',
  'pane.merges.undone': 'Undone',
  'pane.merges.each': 'Undo merges one by one under “Merged customers” below.',
  'pane.duplicates.write': 'Make the result sheet',

  'pane.listSeparator': ', ',
  'pane.book.registration': 'registration',
  'pane.book.tags': 'tags',
  'pane.book.needs': 'needs',
  'pane.book.orders': 'orders',
  'pane.book.interactions': 'interactions',
  'pane.book.contacts': 'contacts',
  'pane.book.none': 'not used',

  'pane.oneClick.empty':
    'No result yet. Read the workbook first; you see the list, and nothing is written before you choose “Start”.',
  'pane.oneClick.again': 'Read the workbook',
  'pane.oneClick.reads': 'Will read',
  'pane.oneClick.read': '{sheet}: {book}, {rows} {rows:row|rows}',
  'pane.oneClick.makes': 'Will make {count} {count:sheet|sheets}',
  'pane.oneClick.refreshes':
    '{count} of them are here already and will be brought up to date; follow-up notes and columns you added stay.',
  'pane.oneClick.keeps': 'Stays as it is',
  'pane.oneClick.asks': 'Please note',
  'pane.oneClick.duplicates': ({ merged, review }) =>
    [
      merged === 0
        ? 'No certain duplicates.'
        : `${merged} ${merged === 1 ? 'group of records is' : 'groups of records are'} certainly one customer each and scored as one; your list stays as it is.`,
      review !== 0 &&
        `${review} ${review === 1 ? 'pair looks' : 'pairs look'} alike and ${review === 1 ? 'is' : 'are'} scored apart; settle them on the Duplicates page.`,
    ]
      .filter(Boolean)
      .join(' '),
  'pane.oneClick.doubt': '{sheet}: {question}',
  'pane.oneClick.settings': 'Options',
  'pane.oneClick.asOf': 'As of',
  'pane.oneClick.asOf.hint': 'Left empty, the day after the last entry.',
  'pane.oneClick.copies': 'Make clean copies of the lists',
  'pane.oneClick.unlisted': 'Score customers missing from the registration too',
  'pane.oneClick.apply': 'Work out with these options',
  'pane.oneClick.mapping': 'See or change the columns',
  'pane.oneClick.start': 'Start',
  'pane.oneClick.done': 'Done: {sheets} {sheets:sheet|sheets} made.',
  'pane.oneClick.merged': 'Merged',
  'pane.oneClick.review': 'To review',
  'pane.oneClick.overview': 'Open the overview',
  'pane.oneClick.sheets': 'Sheets made',
  'pane.oneClick.undo': 'Undo in the history',

  'pane.home.recognised': 'Recognised',
  'pane.home.rows': '{rows} {rows:row|rows}',
  'pane.home.doubts': '{count} in doubt; open to have a look',
  'pane.home.countCopy': 'Count it too',
  'pane.home.unused': '{count} more {count:sheet|sheets} {count:is|are} not used',
  'pane.home.unread': 'The workbook has not been read yet.',
  'pane.home.empty':
    'No customers, orders or the like were recognised in this workbook. Make empty sheets to begin with, open the workbook that holds your customer list, or try it on sample data.',
  'pane.home.lastRun': 'Last: {at}, {title}',
  'pane.home.next': 'Next',
  'pane.home.nothing': 'Nothing needs attention right now.',
  'pane.home.step.doubts': '{count} {count:column|columns} {count:is|are} in doubt; please have a look',
  'pane.home.step.duplicates': '{count} possible {count:duplicate|duplicates} to settle',
  'pane.home.step.overdue': '{count} important and urgent {count:need|needs} {count:is|are} overdue',
  'pane.home.step.dropdowns': 'Pasting wiped the dropdowns of {count} {count:column|columns}; have them back',
  'pane.home.step.unchecked':
    '{count} {count:customer|customers} {count:has|have} not been checked for 90 days',
  'pane.home.step.segments': 'The segments are {days} {days:day|days} old; refresh them',
  'pane.home.step.errors': '{count} {count:error|errors} to see and fix',
  'pane.home.step.validate': 'Check the quality of the data',

  'pane.mapping.choose':
    'What each sheet was taken for. Choose one to see what its columns mean and to put it right.',
  'pane.mapping.title': 'Columns of {sheet}',
  'pane.mapping.intro':
    'Your columns on the left, what they mean on the right. What you change is remembered for the same sheet next month.',
  'pane.mapping.table': 'Table on this sheet',
  'pane.mapping.tableNumber': 'No. {number}',
  'pane.mapping.book': 'What this sheet is',
  'pane.mapping.notUsed': 'None of these; do not use it',
  'pane.mapping.rows':
    '{rows} {rows:record|records}; {others} more {others:row|rows} {others:is|are} blank, sums or repeated headers and not counted as records.',
  'pane.mapping.meaning': 'Meaning of “{column}”',
  'pane.mapping.carry': 'Carry over as it is',
  'pane.mapping.keep': 'Keep',

  'pane.needs.intro':
    'Sorts needs by importance and urgency, and finds what customers of an industry have in common.',
  'pane.needs.empty':
    'Needs have not been sorted yet. You see the result first; a new sheet is written only when you ask.',
  'pane.needs.run': 'Sort needs',
  'pane.needs.write': 'Make the quadrant sheet',
  'pane.needs.board': 'Needs by quadrant',
  'pane.needs.owner': 'Owner',
  'pane.needs.everybody': 'Everybody',
  'pane.needs.late': 'Overdue only ({count})',
  'pane.needs.list': 'Needs in order',
  'pane.needs.due': 'due {date}',
  'pane.needs.overdue': 'overdue since {date}',
  'pane.needs.scatter': 'Importance and urgency',
  'pane.needs.scatterText':
    '{count} {count:need|needs} by urgency (across) and importance (up); the larger the dot, the more needs',
  'pane.needs.urgency': 'Urgency',
  'pane.needs.importance': 'Importance',
  'pane.needs.common': 'Common needs',
  'pane.needs.common.info':
    'Among customers of one kind, the share of those with needs that ask for the same; counted from {minimum} customers, common from {percent}%.',
  'pane.needs.noCommon': 'Too few customers yet to see what they have in common.',
  'pane.needs.share': '{percent}% ({asking}/{withNeeds})',
};
