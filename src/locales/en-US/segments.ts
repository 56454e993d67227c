import type { SegmentsMessages } from '../../core/segments/messages';
import type { Sentences } from '../sentence';

export const segments: Sentences<SegmentsMessages> = {
  'segments.sheetName': 'Segment-{name}',
  'segments.title': '{name}, as of {asOf}',
  'segments.note':
    '{members} {members:customer|customers}, {newcomers} new. Strategy: {strategy}. Columns you add and the follow-up notes are kept when the sheet is refreshed, as are your order and filters; newcomers stand below the first row, so sort again if you like; leavers are listed below “Left this time”.',
  'segments.column.contact': 'Contact',
  'segments.column.phone': 'Phone',
  'segments.column.scores': 'RFM',
  'segments.column.tags': 'Tags',
  'segments.column.topNeed': 'Top need',
  'segments.column.reason': 'Why in this segment',
  'segments.column.change': 'Change',
  'segments.column.owner': 'Owner',
  'segments.column.followUp': 'Follow-up notes',
  'segments.followUp.note': 'Note what was done; kept when the segment is refreshed.',
  'segments.change.new': 'new',
  'segments.change.kept': 'stayed',
  'segments.change.left': 'left ({asOf})',
  'segments.reason.rfm':
    'R {r} (bought {recency} {recency:day|days} ago), F {f} ({frequency} {frequency:order|orders}), M {m} (¥{monetary})',
  'segments.reason.and': '{first}; {second}',
  'segments.reason.compared': '{field} {actual} ({comparison} {limit})',
  'segments.reason.is': '{field}: {actual}',
  'segments.reason.unknown': '{field} is not filled in',
  'segments.reason.daysAgo':
    '{field} {date}, {days} {days:day|days} ago ({comparison} {limit} {limit:day|days})',
  'segments.amount.count': '{count}',
  'segments.amount.times': '{count} {count:time|times}',
  'segments.amount.score': '{count} {count:point|points}',
  'segments.overview.name': 'Segment overview',
  'segments.overview.title': 'Segments as of {asOf}',
  'segments.overview.note':
    '{segments} segments, {customers} {customers:customer|customers}. A customer can be in several, so shares of the amount may add up to more than 100%.',
  'segments.overview.sizes': 'Segments',
  'segments.overview.segment': 'Segment',
  'segments.overview.newcomers': 'New',
  'segments.overview.leavers': 'Left',
  'segments.overview.overlap': 'Overlap (customers in both)',
  'segments.overview.overlapNote': 'Sizes on the diagonal',
  'segments.overview.sizeChart': 'Customers by segment',
  'segments.overview.amountChart': 'Amount by segment (yuan)',
  'segments.overview.open': 'Open',
  'segments.warning.noData':
    '“{segment}” was not made: the data have no “{field}”. Add that column, or change the conditions.',
  'segments.warning.wrongOperator':
    '“{segment}” was not made: “{field}” cannot be compared by “{operator}”. Choose another comparison.',
  'segments.warning.wrongValue':
    '“{segment}” was not made: the value “{field}” is compared with does not fit. Correct it in the conditions.',
  'segments.warning.unknownSegment':
    'There is no ready-made segment “{segment}”; it was skipped. Choose again on the segments page.',
  'segments.refused.tooMany':
    'This would make {segments} segment {segments:sheet|sheets}, more than {limit}. Choose fewer, or confirm and run again.',
};
