/** Words that make a need pressing whatever its scores say. */
export const pressingWords =
  /故障|中断|停产|停线|停工|停机|宕机|瘫痪|无法使用|不能用|报错|死机|丢失|泄露|安全事故|赔偿|退货|解约|down|outage|crash|broken|urgent/iu;

/** What stands before the need itself: who said it. */
export const needLeadIns =
  /^(?:\p{Script=Han}{1,4}(?:总监|经理|主任|主管|部长|厂长|老板|老师|总|工|女士|先生)|\p{Script=Han}{2,3}(?=提出|反映|反馈|表示|提到)|客户|对方|用户|他们|该客户|customer|client|they)?\s*(?:提出|反映|反馈|表示|提到|说|要求|希望|建议|said|asked|reported|wants?)+\s*[，,:：、]?/iu;

/** What stands after it: a wish for when. */
export const needTails =
  /[，,。;；]?\s*(?:最好|希望|争取|务必|请|尽快|尽早|越快越好|比较急|很急|急)?\s*(?:在)?(?:\d{1,2}月|今年|明年|年底|年内|月底|季度|下周|本月|下月|节前|春节|近期|尽快|比较急|很急)[^，,。;；]{0,10}$/iu;

/** Words that carry no meaning of their own in a need. */
export const needFillers =
  /希望|需要|要求|想要|能不能|能否|可不可以|是否可以|可以|最好|什么时候|请|尽快|应该|应当|必须|一定|目前|现在|经常|有点|比较|非常|太|很|更|再|都|也|就|还|和|与|跟|及|的|了|要|想|能|会|有|做|一下|一个|一些|我们|他们|你们|客户|这个|那个|\b(?:please|could|should|would|needs?|wants?|the|and|for|with|to|an?|of|we|us|our|it|is|are|be|can|have|has|in|on)\b/giu;

/** Words by which a need wants more of something, or less of it, as alternatives of a pattern. */
export const needDirections = {
  more: '增加|提高|加大|延长|放宽|扩大|提升|调高|上调|加长|开通|开启|允许|保留|恢复|增设|升级',
  less: '取消|去掉|去除|删除|减少|降低|减小|缩短|收紧|缩小|调低|下调|关闭|禁止|降级',
  /** Wanted or not at all: only before the thing. */
  wanted: '(?<!不)需要|(?<!不)想要|(?<![不需想主重])要|提供',
  unwanted: '不需要|不想要|不要|不用|不必|无需',
  /** What may stand between such a word and the thing. */
  between: '掉|了|一些|一点|一下|点|些|有|更多|的|现有|目前|要|需要|应该|希望|想|再',
} as const;
