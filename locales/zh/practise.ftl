practise-title = 练习
practise-card-of = 练习：第{ $n }张，共{ $all }张
practise-done-of = { $all }张卡完成了{ $n }张
practise-n-of = { $n }/{ $all }
practise-stop = 先停在这里，您的回答已保存
practise-show = 看参考说法
practise-how-to-tell = 怎么看出做到了
practise-space = 空格
practise-on-a-call = 今天找一次联络试试
practise-how-close = 您的说法有多接近？
practise-how-did-it-go = 做得怎么样？
practise-again = 重来
practise-hard = 吃力
practise-good = 顺利
practise-easy = 轻松
practise-not-today = 今天没有
practise-did-hard = 费了劲
practise-did-good = 挺顺
practise-did-easy = 很自然
practise-in-days = { $n ->
    [0] 今天
   *[other] { $n }天后
}
practise-enough = 今天{ $n }张卡，够了。
practise-next = 下次：{ $day }。
practise-nothing = 没有到期的卡。
practise-none = 还没有练习
practise-none-why = 培训第二天起，练习卡会自己来：每天几分钟，连着三十天。
practise-months = 您的练习月
practise-days = { $gone }天里练习了{ $done }天
practise-verdict-done = 习惯养成了：在实际联络中听到过，次数也够。
practise-verdict-change = 这种方式还没让它稳定下来。您的上级会和您一起换个办法。
practise-verdict-data = 数据不足：听到的联络还不够多。
practise-rating-unknown = 从四个答案里选一个。
practise-over = 这个月的练习已经结束。
