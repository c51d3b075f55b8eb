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
practise-from = { $name }的建议
practise-how-note = 做得怎么样（您的上级和辅导人能看到）
practise-remembered = 今天您大约还记得十分之{ $n }（已学过{ $cards }张卡）。
practise-off-days = 休息日、休假和暂停都不计入：没有什么连续天数会断。
practise-notes = 写给自己的话
practise-notes-back = { $n ->
    [0] 您写给自己的话，会在第3、10、30和365天回来。
   *[other] 有{ $n }条写给自己的话回来了。
}
practise-notes-open = 看我的笔记
practise-notes-lede = 在这里写下的话，会在第3、10、30和365天回到您面前。别人看不到。
practise-notes-came = 您写过的话
practise-note-came = 您{ $n }天前写的
practise-note-read = 看过了
practise-notes-kept = 留着的
practise-notes-none = 还没有写过。
practise-note-line = { $written }写，{ $next }再来
practise-note-line-over = { $written }写，四次都回来过了
practise-note-end = 不再需要
practise-note-new = 写一条
practise-note-text = 想让自己再看到什么？
practise-note-hint = 一件做成的事，或一件想试的事。
practise-note-mail = 同时发邮件
practise-note-save = 留着
said-practise-note-kept = 已保存，三天后第一次回来。
said-practise-note-ended = 它不会再回来。
practise-mail-note-subject = 您{ $n }天前写给自己的话
practise-mail-note-body = 您在{ $day }写给自己：{ $text }
practise-pause = 离开几天
practise-pause-why = 排班表不知道的休假或病假：这些天不计入，练习月顺延。没有人问原因。
practise-pause-from = 第一天
practise-pause-to = 最后一天
practise-pause-save = 暂停练习
said-practise-paused = 已暂停，这些天不计入。
practise-pause-length = 最后一天不能早于第一天，总共最多{ $max }天。
practise-pause-past = 暂停最早可以从{ $max }天前算起。
practise-pause-twice = 其中有些天已经暂停，选这之外的日子。
practise-team-title = 团队的练习
practise-team-open = 看团队这一周
practise-team-line = 您的团队本周完成了{ $share }的练习日。
practise-team-line-goal = 您的团队本周完成了{ $share }的练习日，目标是{ $goal }。
practise-team-lede = 周一到今天，团队完成练习的天数所占比例。不点名，休息日不计入，不满五人不显示。
practise-team-week = 本周
practise-team-none = 没有可显示的团队。
practise-team = 团队
practise-team-share = 已练习
practise-team-goal = 目标
practise-team-label = { $team }：练习日比例
practise-team-people = { $n }人在练习
practise-team-nobody = 目前没有人在练习月
practise-team-small = 练习的不满{ $n }人，所以不显示
practise-team-begins = 本周刚开始
practise-team-no-goal = 还没有
practise-team-set = 一起定个目标
practise-team-share-field = 一周练习日的比例（%）
practise-team-share-hint = 10～100。三天练两天是67。
practise-team-save = 定下目标
said-practise-goal-set = 团队目标已定。
practise-coachee = 一起看练习
practise-coachee-title = 练习：{ $name }
practise-coachee-remembered = 今天大约还记得十分之{ $n }（{ $cards }张卡）。
practise-reports = 自己说在联络中做过的
practise-reports-why = 自己说做过是练习，不是证明；有人听过才算依据。
practise-reports-none = 近三十天没有。
practise-scored = 同期质检：{ $n }项里{ $shown }项在{ $from }分及以上。
practise-only-said = 自己说的
practise-heard-by = { $name }听到了
practise-not-heard-by = { $name }听了，还没有
practise-heard = 我听到了
practise-not-heard = 我听了，还没有
said-practise-checked = 已记为一次观察。
practise-check-not-done = 没有可听的联络：本人选了“今天没有”。
practise-checked-already = 已经有人听过了。
practise-their-months = 练习月
practise-weak = 最不牢的卡
practise-weak-none = 还没有答过的卡。
practise-weak-line = { $chance }可能记得，{ $n ->
    [0] 没有忘过
   *[other] 忘过{ $n }次
}
practise-advice = 把建议做成卡
practise-advice-kind = 这是
practise-advice-do = 找一次联络做
practise-advice-recall = 要记住的
practise-advice-front = 要试的做法或要答的问题
practise-advice-back = 怎么看出做到了，或者答案
practise-advice-save = 做成卡
said-practise-advised = 这张卡下个工作日会来。
practise-no-month = 现在没有进行中的练习月，做卡要有一个。
practise-guard-title = 练习做了吗，支持给了吗？
practise-guard-lede = 近一年有{ $n }人学过这方面的课程，其中{ $open }人的练习或支持还没完成；再上一门课，上一门就没有机会见效。
practise-guard-nobody = 近一年团队里没有人学过这方面的课程。
practise-guard-followed = 上一门课之后
practise-guard-back = 回到需求
practise-guard-go = 现在怎么办
practise-guard-reason = 为什么现在还要再上一门课？
practise-guard-reason-hint = 会写进这条需求的记录。
practise-guard-reason-needed = 有{ $n }人的练习或支持还没完成。写明为什么现在还要再上一门课。
practise-guard-note = { $n }人的练习或支持未完成时仍选择：{ $reason }
practise-guard-wait = 先不加课
practise-guard-choose = 选这门课
practise-guard-who = 谁
practise-guard-course = 课程
practise-guard-practice = 练习
practise-guard-support = 支持
practise-guard-state = 状态
practise-guard-open = 未完成
practise-guard-done = 已完成
practise-guard-habit = 已成习惯
practise-guard-until = 到{ $day }为止
practise-guard-no-meeting = 还没有跟进面谈
practise-guard-promises-open = { $n }个支持承诺还没兑现
practise-guard-promises-kept = { $n }个支持承诺已兑现
practise-guard-nothing-open = 没有未完成的
practise-guard-seat = { $name }：《{ $course }》之后，{ $gone }天中练了{ $done }天{ $meeting ->
    [missing] ，训后跟进面谈还没做
   *[fine] {""}
}{ $promises ->
    [0] {""}
   *[other] ，还有{ $promises }项支持承诺没兑现
}。上一门课还没来得及见效，就要上新课了。
