import type { FunctionSentences } from '../zh-CN/functions';

export const functions: FunctionSentences = {
  'functions.industry.unknown':
    'This industry is not recognised. Try another wording, or look up a name of GB/T 4754.',
  'functions.industry.doubtful':
    'Not certain which industry this is. It may be “{suggestion}”: check and use that name.',
  'functions.region.unknown': 'This region is not recognised. State province and city, such as 江苏省苏州市.',
  'functions.region.doubtful':
    'Not certain which region this is. It may be “{suggestion}”: check, and state province and city.',
  'functions.size.figures': 'Give the number of employees or the revenue in yuan, at least one of them.',
  'functions.size.industry':
    '“{industry}” is outside the statistical size classes; there is no standard for it.',
  'functions.size.large': 'Large',
  'functions.size.medium': 'Medium',
  'functions.size.small': 'Small',
  'functions.size.micro': 'Micro',
  'functions.company.empty': 'Give the name of a company.',
  'functions.phone.unknown': 'This is no valid telephone number. Check its length and area code.',
  'functions.rfm.shape':
    'Select three or four columns, one order a row: customer, date, amount and, if there is one, order number.',
  'functions.rfm.empty':
    'There is no order to score in the range. Check that the dates are dates and the amounts are numbers.',
};
