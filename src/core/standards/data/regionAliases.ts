/** Local short forms of prefectures and new areas that are no divisions of GB/T 2260, with the code of what they lie in; our own collection. */
export const regionAliases: Readonly<Record<string, string>> = {
  呼市: '150100',
  乌市: '650100',
  巴州: '652800',
  博州: '652700',
  克州: '653000',
  雄安: '130600',
  雄安新区: '130600',
  台北: '710000',
  台北市: '710000',
  新北: '710000',
  高雄: '710000',
  台中: '710000',
  台南: '710000',
  九龙: '810000',
};
