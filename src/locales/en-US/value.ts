import type { ValueMessages } from '../../core/value/messages';
import type { Sentences } from '../sentence';

export const value: Sentences<ValueMessages> = {
  'value.column.id': 'Customer no.',
  'value.column.name': 'Customer',
  'value.column.lastOrder': 'Last purchase',
  'value.column.recency': 'Days since (R)',
  'value.column.frequency': 'Orders (F)',
  'value.column.monetary': 'Amount (M)',
  'value.column.meanAmount': 'Mean order (M)',
  'value.column.profit': 'Profit (M)',
  'value.column.returns': 'Returns',
  'value.column.r': 'R score',
  'value.column.f': 'F score',
  'value.column.m': 'M score',
  'value.column.rank': 'Rank: {measure}',
  'value.column.twin': '{measure} (formula)',
  'value.column.total': 'Total',
  'value.column.group': 'Group',
  'value.column.strategy': 'Suggested strategy',
  'value.column.customers': 'Customers',
  'value.column.share': 'Share',
  'value.column.amount': 'Amount',
  'value.column.amountShare': 'Share of amount',
  'value.column.pattern': 'Condition',
  'value.column.score': 'Score',
  'value.column.range': 'Values',
  'value.column.measure': 'Measure',
  'value.unit.days': '{count} {count:day|days}',
  'value.unit.orders': '{count} {count:order|orders}',
  'value.unit.yuan': '¥{count}',
  'value.range.upTo': '≤ {to}',
  'value.range.below': '< {to}',
  'value.range.over': '> {from}',
  'value.range.from': '≥ {from}',
  'value.range.all': 'all values are equal',
  'value.range.overUpTo': '> {from} and ≤ {to}',
  'value.range.fromBelow': '≥ {from} and < {to}',
  'value.rfm.name': 'RFM scores',
  'value.overview.name': 'RFM overview',
  'value.rfm.title': 'RFM scores as of {asOf}',
  'value.rfm.note':
    '{method}; {customers} {customers:customer|customers} scored, {unscored} without a purchase in the period (not scored, listed last); group names: {naming}. The total is the weighted mean, 0 to 100.',
  'value.rfm.method.quantiles': 'Quantiles: equal values share a score',
  'value.rfm.method.thresholds': 'Thresholds: meeting a cut-off earns the better score',
  'value.rfm.method.mean': 'Mean split: better than the mean scores 2',
  'value.rfm.method.smallList': 'Small list: ranks and thresholds instead of quantiles',
  'value.rfm.notBought': 'Never bought',
  'value.rfm.notInPeriod': 'Not in period',
  'value.rfm.cutoffs': 'Scores and cut-offs',
  'value.rfm.groups': 'Groups: customers and amount',
  'value.rfm.heatMap': 'R × F heat map (customers)',
  'value.rfm.heatMapCorner': 'R ↓  F →',
  'value.rfm.warnings': 'Please note',
  'value.rfm.groupChart': 'Customers by group',
  'value.rfm.amountChart': 'Amount by group (yuan)',
  'value.warning.smallList':
    'Only {customers} {customers:customer|customers} {customers:has|have} orders (fewer than {limit}): quantiles would mean nothing, so ranks and thresholds are used. The thresholds can be changed in the options.',
  'value.warning.binsShrunk':
    '“{measure}” has too few different values for {wished} bins; {levels} are used. Set thresholds of your own to split it otherwise.',
  'value.warning.crowdedLevel':
    '{share} of the customers score {score} on “{measure}”, which hardly tells them apart. Use fewer bins, or thresholds.',
  'value.warning.noAmounts':
    'The orders have no amount column: M is 0 for everybody and groups follow from R and F alone. Add amounts and score again.',
  'value.warning.noProfits':
    'The orders have no profit column, so M is the amount. Add a profit column to score by profit.',
  'value.warning.futureLines':
    '{lines} order {lines:line|lines} {lines:is|are} dated after {asOf} and {lines:is|are} not counted. Check their dates under Validate, or change the as-of date.',
  'value.warning.undatedLines':
    '{lines} order {lines:line|lines} {lines:has|have} no usable date and {lines:is|are} not counted. Correct them under Validate.',
  'value.warning.customerlessLines':
    '{lines} order {lines:line|lines} {lines:names|name} no customer and {lines:is|are} not counted. Fill in the customer number or name.',
  'value.warning.unlistedLeft':
    '{lines} order {lines:line|lines} (¥{amount}) name customers who are not registered; they are not scored. Register them or correct the names, or choose “score unregistered customers” in the options.',
  'value.warning.unlistedScored':
    '{customers} of the customers {customers:is|are} not registered and scored by the name on their orders. Different spellings count as different customers: register them or look for duplicates first.',
  'value.warning.negativeTotals':
    '{customers} {customers:customer|customers} returned more than they bought; their M is negative and scores lowest. Check those returns.',
  'value.refused.noPurchases':
    'Nothing to score up to {asOf}: a line needs a customer, a date and a positive amount. Check the orders under Validate, or change the as-of date.',
  'value.movement.name': 'Movers',
  'value.movement.title': 'Movement between groups ({since} → {until})',
  'value.movement.note':
    '{movers} {movers:customer|customers} changed group. Cause: set back to its earlier score, this measure alone would bring the customer back.',
  'value.movement.corner': 'then ↓  now →',
  'value.movement.none': 'No scores',
  'value.movement.from': 'Group then',
  'value.movement.to': 'Group now',
  'value.movement.cause': 'Cause',
  'value.movement.causedBy': '{measure} {from}→{to} {direction}',
  'value.movement.and': '{left}; {right}',
  'value.movement.day': 'As of',
  'value.movement.trendChart': 'Group sizes over time',
  'value.movement.came': 'No scores then, purchases now',
  'value.movement.left': 'No purchases now',
  'value.movement.rescaled': 'Same scores, the scale changed',
  'value.lifetime.name': 'Lifetime value',
  'value.lifetime.title': 'Customer lifetime value as of {asOf}, {months} {months:month|months} ahead',
  'value.lifetime.note.model':
    'BG/NBD and gamma–gamma: purchases expected in {months} {months:month|months} × amount of one, discounted at {discount} a year, margin {margin}, less everybody’s share of returns ({returned}). Low and high: about four customers of five end up between. Churn risk from the customer’s own rhythm and P(alive); see “Churn risk”.',
  'value.lifetime.note.historical':
    'The data cannot carry the model (see “Lifetime model”). These are historical values: the net amount of the last 12 months, taken to go on. Not a forecast.',
  'value.lifetime.column.days': 'Purchase days',
  'value.lifetime.column.alive': 'P(alive)',
  'value.lifetime.column.expected': 'Expected purchases',
  'value.lifetime.column.paid': 'Expected amount',
  'value.lifetime.column.value': 'Expected value',
  'value.lifetime.column.low': 'Low',
  'value.lifetime.column.high': 'High',
  'value.lifetime.column.historical': 'Historical value (12 months taken for {months})',
  'value.lifetime.column.silence': 'Silence ÷ gap',
  'value.lifetime.column.risk': 'Churn risk',
  'value.lifetime.column.remark': 'Remark',
  'value.lifetime.remark.oneTime':
    'Bought once: the model takes first-time buyers to be alive, so P(alive) is high; the amount is everybody’s mean.',
  'value.lifetime.model.name': 'Lifetime model',
  'value.lifetime.model.title': 'Parameters and grounds of the lifetime model',
  'value.lifetime.model.note':
    'Unit of time: {unit}. BG/NBD (Fader, Hardie, Lee 2005) and gamma–gamma (Fader, Hardie 2013), maximum likelihood, 95% intervals.',
  'value.lifetime.unit.day': 'day',
  'value.lifetime.unit.week': 'week',
  'value.lifetime.unit.month': 'month',
  'value.lifetime.model.parameter': 'Parameter',
  'value.lifetime.model.estimate': 'Estimate',
  'value.lifetime.model.error': 'Standard error',
  'value.lifetime.model.low': 'Low',
  'value.lifetime.model.high': 'High',
  'value.lifetime.model.meaning': 'Meaning',
  'value.lifetime.model.r': 'Shape of the purchase rates: the smaller, the more customers differ',
  'value.lifetime.model.alpha': 'Scale of the purchase rates: mean rate = r ÷ α',
  'value.lifetime.model.a': 'Dropout: mean probability after a purchase = a ÷ (a+b)',
  'value.lifetime.model.b': 'As above',
  'value.lifetime.model.p': 'Shape of one customer’s amounts: the larger, the more alike',
  'value.lifetime.model.q': 'Spread of mean amounts between customers: the larger, the more alike',
  'value.lifetime.model.v': 'Scale of amounts: everybody’s mean = p·v ÷ (q−1)',
  'value.lifetime.model.orderLikelihood': 'BG/NBD log-likelihood',
  'value.lifetime.model.spendingLikelihood': 'Gamma–gamma log-likelihood',
  'value.lifetime.model.totalExpected': 'Purchases expected in all (mean, low, high)',
  'value.lifetime.model.buyers': 'Customers who bought',
  'value.lifetime.model.repeaters': 'of these, repeat buyers',
  'value.lifetime.model.correlation': 'Correlation of number and amount of purchases',
  'value.lifetime.model.aliveChart': 'Distribution of P(alive)',
  'value.lifetime.model.aliveBand': 'P(alive)',
  'value.lifetime.warning.oneTime':
    '{customers} {customers:customer|customers} bought once. BG/NBD takes first-time buyers to be alive, so their P(alive) is high: read it beside the churn risk.',
  'value.lifetime.unfitted.orders.tooFewRepeaters':
    'Only {repeaters} repeat buyers (the model needs {needed}): no forecast, historical values instead. Try again with more orders.',
  'value.lifetime.unfitted.orders.noConvergence':
    'The model did not converge: the data show no pattern of dropout or of rates. Historical values instead. Check that dates are complete, or use a longer period.',
  'value.lifetime.unfitted.spending.tooFewRepeaters':
    'Only {repeaters} repeat buyers with amounts ({needed} needed): amounts are not forecast, values are historical. Complete the amounts.',
  'value.lifetime.unfitted.spending.noConvergence':
    'The model of amounts did not converge; values are historical. Check the amounts for outliers.',
  'value.lifetime.unfitted.spending.correlated':
    'Number and amount of purchases correlate by {correlation}, beyond what the model allows (±0.5); values are historical. The forecast of purchases still holds.',
  'value.lifetime.unfitted.spending.noSpending':
    'Repeat orders have no positive amounts: purchases are forecast, values are historical. Add an amount column.',
  'value.lifetime.unfitted.spending.infiniteMean':
    'A few huge amounts leave no mean to estimate (q ≤ 1); values are historical. Check the amounts for outliers.',
  'value.churn.name': 'Churn risk',
  'value.churn.title': 'Churn risk as of {asOf}',
  'value.churn.note':
    'Two witnesses: the silence against the customer’s own usual gap, and the model’s probability of still buying. High: 3 gaps or more and under 80%, or under 50%. Medium: 2 gaps or more, or under 80%. Without a probability the gaps decide (3 high, 2 medium). One-time buyers are measured by the usual gap of repeat buyers. Within a risk the largest amounts come first.',
  'value.churn.refused.noRepeat':
    'Nobody has bought a second time by {asOf}, so there is no rhythm to judge churn by. Check that dates and customer numbers are filled in, or try again with more orders.',
  'value.churn.chart': 'Customers by churn risk',
  'value.churn.column.gap': 'Usual gap (days)',
  'value.churn.column.reason': 'Why',
  'value.churn.reason.once':
    'Bought once, {days} {days:day|days} ago; repeat buyers usually come back after {gap} {gap:day|days} ({times}×)',
  'value.churn.reason.rhythm': 'Silent for {days} {days:day|days}, usually buys every {gap} ({times}×)',
  'value.churn.reason.twice':
    'Silent for {days} {days:day|days}; bought twice only, {gap} {gap:day|days} apart ({times}×)',
  'value.churn.reason.both': '{rhythm}; {alive} likely still a buyer by the model',
  'value.churn.rhythmOnly':
    'The data cannot carry the model (fewer than 50 repeat buyers, or no pattern of dropout): risks rest on each customer’s own rhythm. Look again with more orders.',
  'value.risk.high': 'high',
  'value.risk.medium': 'medium',
  'value.risk.low': 'low',
  'value.rules.name': 'Bought together',
  'value.rules.title': 'Products bought together as of {asOf}',
  'value.rules.note':
    '{baskets} {baskets:order|orders}, {rules} {rules:rule|rules}, the first {shown} listed. Support: share of the orders with all of it; confidence: of the orders with the first, the share with the second; lift: times more often than by chance, meaningful above 1.',
  'value.rules.none':
    'No rule reaches the support and confidence asked for. Lower them, or take a longer period.',
  'value.rules.column.if': 'Who buys',
  'value.rules.column.then': 'also buys',
  'value.rules.column.count': 'Orders',
  'value.rules.column.support': 'Support',
  'value.rules.column.confidence': 'Confidence',
  'value.rules.column.lift': 'Lift',
  'value.rules.column.sentence': 'In words',
  'value.rules.sentence':
    '{confidence} of the {confidence:order|orders} with {items} also have {then}, {lift} {lift:time|times} the usual ({count} {count:order|orders})',
  'value.rules.refused.noProducts':
    'The orders have no product column. Add one, or say which column holds the product.',
  'value.rules.refused.noBaskets':
    'There are no usable orders in the period. Change the as-of date or the period.',
  'value.rules.refused.tooMany':
    'The support is so low that there are more than two million combinations. Raise it, or allow fewer products in a rule.',
  'value.crossSelling.name': 'Cross-selling',
  'value.crossSelling.title': 'Cross-selling as of {asOf}',
  'value.crossSelling.note':
    '{offers} offers: the customer bought the first and never the second; by the rules’ confidence, at most three a customer.',
  'value.crossSelling.column.has': 'Has bought',
  'value.crossSelling.column.offer': 'Offer',
  'value.clusters.name': 'Clusters',
  'value.clusters.members': 'Cluster members',
  'value.clusters.title': 'Customer clusters as of {asOf}',
  'value.clusters.note':
    '{k} {k:cluster|clusters}, silhouette {silhouette} (1 is clear-cut, 0 overlapping). Columns are medians; amounts and counts are compared by their standardised logarithms.',
  'value.clusters.cluster': 'Cluster {number}',
  'value.clusters.column.cluster': 'Cluster',
  'value.clusters.column.traits': 'What sets it apart',
  'value.clusters.chart': 'Customers by cluster',
  'value.clusters.trait.high': '{measure} high ({deviation} standard deviations)',
  'value.clusters.trait.low': '{measure} low ({deviation} standard deviations)',
  'value.clusters.trait.none': 'near the mean',
  'value.clusters.warning.weak':
    'The silhouette is {silhouette} only: the clusters run into each other. Try other columns.',
  'value.clusters.leftOut':
    '{customers} {customers:customer|customers} {customers:lacks|lack} data in the columns chosen (no orders, for instance), so no cluster holds them.',
  'value.clusters.fewer':
    'The chosen columns tell only {most} kinds of customers apart, so there are {most} {most:cluster|clusters} at most. Choose more columns for finer ones.',
  'value.clusters.refused.alike':
    'These customers are all the same in the chosen columns, so nothing sets them apart. Choose other columns.',
  'value.clusters.refused.tooFew':
    'Only {customers} {customers:customer|customers} {customers:has|have} data in all columns chosen ({needed} needed): clusters would mean nothing. Choose other columns, or look at the RFM scores.',
  'value.leads.name': 'Lead scores',
  'value.leads.title': 'Behaviour points and lead scores as of {asOf}',
  'value.leads.note.model':
    '{points} Chances from {yes} converted and {no} unconverted {no:customer|customers}; AUC {area} on customers the model had not seen (0.5 is guessing, 1 certain). Weights above 0 speak for converting, below 0 against it; the farther from 0, the more (change of the log odds for one standard deviation).',
  'value.leads.note.points':
    'Points by kind of interaction, halved over time; intent is high from {high} {high:point|points} and medium from {medium} (points, half-lives and these two can be changed in the pane).',
  'value.leads.noOutcome':
    'The registration has no outcome column, so only points are computed. Add a column “converted” (yes/no) for lead scores.',
  'value.leads.tooFewOutcomes':
    '{yes} converted and {no} not: lead scores need {needed} of each, so only points are computed.',
  'value.leads.column.interactions': 'Interactions',
  'value.leads.column.last': 'Last',
  'value.leads.column.points': 'Points',
  'value.leads.column.intent': 'Intent',
  'value.leads.column.chance': 'Chance',
  'value.leads.column.feature': 'Feature',
  'value.leads.column.weight': 'Weight',
  'value.leads.column.band': 'Fifth (low to high)',
  'value.leads.column.predicted': 'Predicted',
  'value.leads.column.observed': 'Observed',
  'value.leads.column.share': 'Share converted',
  'value.leads.calibrationChart': 'Predicted and observed conversion',
  'value.leads.feature.daysSinceLast': 'Days since the last interaction',
  'value.tags.name': 'Computed tags',
  'value.tags.title': 'Tags from orders as of {asOf}',
  'value.tags.note':
    'Each tag states its evidence; cut-offs are in the tag dictionary and can be changed. Customers who bought once are not judged on frequency and churn.',
  'value.tags.evidence.orders': '{from} to {to}: {orders} {orders:order|orders}, {amount} × 10,000 yuan',
  'value.tags.evidence.gap': 'mean gap {days} {days:day|days}; {orders}',
  'value.tags.evidence.repurchase': '{later} of {orders} {orders:order|orders} after the first, {share}',
  'value.tags.evidence.share': '{category} has {share} of the amount; {orders}',
  'value.tags.evidence.scores':
    'R {r} ({recency} {recency:day|days} ago), F {f} ({frequency} {frequency:order|orders}), M {m} (¥{monetary})',
  'value.tags.evidence.silence':
    'last purchase {last}, {days} {days:day|days} ago, mean gap {gap} {gap:day|days}',
  'value.tags.evidence.alive': '{silence}; {alive} likely still a buyer by the model',
  'value.tags.evidence.year': '12 months: {amount} × 10,000 yuan, repurchase rate {share}',
  'value.measure.mean': '{field} (mean)',
  'value.measure.count': 'Records in {book}',
  'value.measure.size.employees': 'Size (employee band)',
  'value.measure.size.revenue': 'Size (revenue band)',
  'value.measure.none':
    'No columns of numbers: orders are needed, or numbers in the registration. Add them and try again.',
  'value.measure.unknown': 'There is no column of numbers called “{name}”. Choose from: {known}.',
  'value.ranking.chart': 'What the first {count} earn their points with',
  'value.ranking.refused.nobody': 'The columns chosen hold nothing about any customer. Choose others.',
  'value.ranking.name': 'Ranking',
  'value.ranking.title': 'Customers by several measures as of {asOf}',
  'value.ranking.note':
    'Points = weight ÷ all weights × the share of the way from the worst to the best value × 100; they add up to the total and can be worked out by hand.',
  'value.ranking.column.rank': 'Rank',
  'value.ranking.column.points': 'Points: {measure} {direction}×{weight}',
};
