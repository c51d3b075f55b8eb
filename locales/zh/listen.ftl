listen-title = 培训需求
listen-eyebrow = 最近{ $days }天 · 客户反馈{ $customers }条、员工建议{ $employees }条、点评过的联络{ $reviews }次
listen-lede-deep = 面最广的是“{ $skill }”：涉及{ $teams }个团队、{ $people }人。单项最深的是{ $team }的“{ $deepest }”，需求度{ $level }，满分100。
listen-lede-shallow = 没有哪一项缺口很深。最高的是{ $team }的“{ $deepest }”，需求度{ $level }，满分100。
listen-lede-nothing = 数据不足，还说不出缺口在哪里。
listen-empty-title = 还没有听到什么
listen-empty-text = 导入客户反馈、员工建议或录音点评后，培训需求就会出现。
listen-empty-act = 导入文件

listen-voices-label = 谁的声音
listen-voice-all = 所有声音
listen-voice-customers = 客户
listen-voice-employees = 员工
listen-voice-qa = 录音点评

listen-map = 各团队、各技能的需求
listen-map-scrolls = 各团队、各技能的需求，可左右滚动
listen-map-heads = 团队后面的小数字是该团队的人数。
listen-key-need = 需求度
listen-key-unused = – 那里用不到
listen-key-unknown = ? 数据不足
listen-not-used = 那里用不到
listen-not-enough = 数据不足
listen-team = 团队
listen-skill = 技能
listen-cell-label = { $team }，{ $skill }：{ $level }
listen-deepest = 最深的需求
listen-level = 需求度
listen-probably = 大致范围
listen-decided = 决定
listen-range = { $low }到{ $high }之间
listen-state-open = 尚未决定
listen-state-chosen = 已选培训
listen-state-exit = 非培训问题

listen-need-title = { $skill }，{ $team }
listen-need-eyebrow = { $team } · 最近{ $days }天
listen-level-known = 需求度{ $level }，满分100，大致在{ $low }到{ $high }之间，依据{ $n }条。
listen-level-unknown = { $n ->
    [0] 数据不足，还说不准：目前没有依据。
   *[other] 数据不足，还说不准：目前有{ $n }条依据。
}
listen-voices-apart = 三种声音
listen-voice = 声音
listen-from = 来自
listen-voice-label = { $voice }：{ $level }，满分100
listen-from-customers = { $n ->
    [0] 没有关于该团队的反馈
   *[other] { $n }条反馈中有{ $k }条对此不满意
}
listen-from-employees = { $n }条建议中有{ $k }条希望在这方面得到帮助
listen-from-employees-hidden = 建议不足{ $n }条：不显示，以免认出是谁
listen-from-qa = { $n }个得分，平均{ $mean }，满分100
listen-from-qa-none = 点评过的联络都用不到这项技能
listen-differ = 几种声音相差很远。排课之前，先听听双方怎么说。
listen-borrowed = 这里还没有人提到，却仍有需求度：几条内容说明不了多少，所以先参照各团队通常的水平，等听到更多，再以本团队为准。
listen-how = 需求度怎么算
listen-how-text = 每种声音先换算成0到100的需求度：客户和员工，看能归类的内容里有多大比例提到这项技能；录音点评，看得分离目标有多远，并去掉评分人松紧不同的影响。各种声音再按各自的把握大小合在一起。样本小的，向所有团队的平均值靠拢；团队自己的依据在结果里占不到一半时，就显示“数据不足”。

listen-who-title = 涉及的人
listen-who = 该团队今天有{ $n }人。
listen-coaches = 在点评过的联络里，{ $names }已经做得很好。
listen-could-coach = 可以请来做辅导。

listen-choose = 选培训
listen-choose-this = 选这门
listen-no-course = 还没有教这项技能的课程。
listen-exit = 非培训问题
listen-exit-reason = 那是什么问题？
listen-exit-hint = 例如工具、流程、价格、人手。会保留在历史里。
listen-exit-save = 不列入计划
listen-reason-needed = 用几个字写明是什么问题，让后来的人看得懂。
listen-reason-long = 最多写500个字符。
listen-already-chosen = 30天内已经为这项需求选过这门培训，计划里已有。
listen-course-without-skill = 这门课程不教这项技能。从列表里选一门。

listen-words = 原话
listen-words-none = 这段时间没有客户对此不满意。
listen-words-marked = 标出的词：据此判断这条反馈在说什么。
listen-employees = 员工
listen-employees-none = 这段时间没有建议提到这一点。
listen-employees-hidden = 人数太少，不显示具体内容。
listen-elsewhere = 其他团队的同一需求
listen-quote-customer = 客户
listen-quote-employee = 员工，不显示姓名，{ $n }条中的一条
listen-quote-corrected = 由人归类
listen-correct = 说的是别的事？
listen-correct-label = 说的是
listen-correct-none = 都不是
listen-correct-save = 归到这里
listen-skill-unknown = 没有这项技能。从列表里选一项。

listen-history = 后来怎样了
listen-history-empty = 还没有决定。
listen-by-system = Tandem
listen-note-chosen = 选了《{ $course }》，已交给培训专员。
listen-note-exit = 非培训问题：{ $reason }
listen-suggestion-long = 最多写4,000个字符。

said-listen-chosen = 已选。培训专员会在待安排的愿望里看到。
said-listen-exit = 不列入计划。原因与这项需求保存在一起。
said-listen-corrected = 已归类。类似的反馈以后会参照它来读。

listen-import-day = 写一个存在的日期，如2026-11-30。
listen-import-future = 这个日期还没到。写{ $today }或更早的日期。
listen-import-number = 写一个{ $min }到{ $max }之间的数。
listen-import-person = 没有人用这个工号。先导入人员，或改正工号。
listen-import-unplaced = 此人在{ $date }没有所属团队。改正日期，或改正此人从那天起的团队。
listen-import-source = 写customer或employee。
listen-import-language = 写en、nb、lv、zh、vi中的一个。
listen-import-team = 没有这个团队。写下列之一：{ $known }。
listen-import-criterion = 没有这项技能。写下列之一：{ $known }。
listen-import-text = 写下原话，或去掉这一行。
listen-import-text-long = 把文字缩短到{ $max }个字符以内。
listen-import-monday = 一周从周一开始。写{ $monday }。
listen-import-twice = 第{ $line }行也是此人的这一周。两行留一行。
listen-import-anonymous = 不会保留是谁：建议都是匿名的。
listen-import-masked = 将遮盖{ $n }处个人信息。

## 两个问题看这个月
listen-pulse-title = 这个月怎么样？
listen-pulse-lede = 两个问题，半分钟。您的回答并入团队统计，不留姓名。
listen-pulse-asked = 关于这个月的两个问题
listen-pulse-month = 这个月工作怎么样？
listen-pulse-month-5 = 很好
listen-pulse-month-4 = 好
listen-pulse-month-3 = 一般
listen-pulse-month-2 = 吃力
listen-pulse-month-1 = 不好
listen-pulse-help = 遇到难处时，有人帮您吗？
listen-pulse-help-5 = 每次都有
listen-pulse-help-4 = 几乎都有
listen-pulse-help-3 = 一半左右
listen-pulse-help-2 = 很少
listen-pulse-help-1 = 从来没有
listen-pulse-words = 我们应该学什么，或者换个做法？
listen-pulse-words-hint = 可以不写。转给培训专员时只写团队，不写姓名。
listen-pulse-save = 提交
said-listen-pulse = 谢谢，已计入，不带姓名。
listen-pulse-choose = 从答案里选一个。
listen-pulse-twice = 这个月您已经回答过了。
listen-pulse-no-team = 回答按团队统计，您今天不在任何团队里。
listen-pulse-done = 这个月您已经回答过了
listen-pulse-done-why = 下个月再问这两个问题。
listen-to-wishes = 大家想学什么
listen-one-page = 一页计划

listen-import-period = 写一个已开始的年份（如2026）或季度（如2026-Q3）。
listen-import-few = 去掉这一行：回答的不到{ $n }人，人太少会被认出来。
listen-import-team-twice = 该团队和时期在第{ $line }行也有。只留一行。
