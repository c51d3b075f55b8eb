evaluate-title = 培训效果
evaluate-list-eyebrow = 参训的人与还没参训的人相比，各自也与自己的过去相比
evaluate-lede = 培训有帮助吗？每个回答都带着区间，或者直说看不出来。
evaluate-empty-title = 还没有可衡量的
evaluate-empty-text = 有人学完课程、导入了每周指标之后，就能做报告。
evaluate-reports = 报告
evaluate-reports-none = 还没有计算过报告。
evaluate-course = 培训
evaluate-metric = 指标
evaluate-finding = 结论
evaluate-report = 报告
evaluate-number = E-{ $n }
evaluate-compute-title = 计算一份报告
evaluate-compute = 计算
evaluate-course-about = { $people }人参训，分{ $waves }批
evaluate-metric-fcr = 首次解决率
evaluate-metric-csat = 客户满意度
evaluate-metric-aht = 平均处理时长
evaluate-metric-qa = 质检得分
evaluate-metric-unknown = 没有这个指标。从列表里选一个。
evaluate-nobody-trained = 还没有人学完这门课程。
said-evaluate-computed = 已算好。
said-evaluate-sent = 已送回，记入培训需求的历史。

evaluate-report-title = 《{ $course }》的效果
evaluate-eyebrow = { $course } · { $waves ->
    [0] 还没有人参训
   *[other] { $waves }批参训
} · 报告E-{ $number }，{ $day }计算
evaluate-did-it-work = 有改善吗？

evaluate-verdict-fcr-better = 有改善。每100位来电客户中，第一次就得到解决的大约多了{ $n }位；实际可能只多{ $least }位，也可能多达{ $most }位。
evaluate-verdict-fcr-worse = 没有改善。每100位来电客户中，第一次就得到解决的大约少了{ $n }位；实际可能只少{ $least }位，也可能少到{ $most }位。
evaluate-verdict-csat-better = 有改善。按1到5分打分，客户大约多给{ $n }分；实际可能只多{ $least }分，也可能多达{ $most }分。
evaluate-verdict-csat-worse = 没有改善。按1到5分打分，客户大约少给{ $n }分；实际可能只少{ $least }分，也可能少到{ $most }分。
evaluate-verdict-aht-better = 有改善。每次联络大约少用{ $n }秒；实际可能只少{ $least }秒，也可能少{ $most }秒之多。
evaluate-verdict-aht-worse = 没有改善。每次联络大约多用{ $n }秒；实际可能只多{ $least }秒，也可能多达{ $most }秒。
evaluate-verdict-qa-better = 有改善。满分100分，点评过的联络大约高{ $n }分；实际可能只高{ $least }分，也可能高达{ $most }分。
evaluate-verdict-qa-worse = 没有改善。满分100分，点评过的联络大约低{ $n }分；实际可能只低{ $least }分，也可能低{ $most }分之多。
evaluate-verdict-fcr-none = 未见明显效果。按每100位来电客户算，真实的变化大致在{ $low }到{ $high }位之间，升降都有可能。
evaluate-verdict-csat-none = 未见明显效果。按1到5分打分，真实的变化大致在{ $low }到{ $high }分之间，升降都有可能。
evaluate-verdict-aht-none = 未见明显效果。每次联络，真实的变化大致在{ $low }到{ $high }秒之间，升降都有可能。
evaluate-verdict-qa-none = 未见明显效果。满分100分，真实的变化大致在{ $low }到{ $high }分之间，升降都有可能。
evaluate-verdict-unknown = 数据不足。培训前后都有指标的，参训的有{ $trained }人，还没参训的有{ $comparison }人；两边各需至少5人。

evaluate-note-fcr-better = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-fcr-better }
evaluate-note-fcr-worse = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-fcr-worse }
evaluate-note-fcr-none = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-fcr-none }
evaluate-note-csat-better = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-csat-better }
evaluate-note-csat-worse = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-csat-worse }
evaluate-note-csat-none = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-csat-none }
evaluate-note-aht-better = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-aht-better }
evaluate-note-aht-worse = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-aht-worse }
evaluate-note-aht-none = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-aht-none }
evaluate-note-qa-better = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-qa-better }
evaluate-note-qa-worse = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-qa-worse }
evaluate-note-qa-none = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-qa-none }
evaluate-note-unknown = 报告E-{ $number }，《{ $course }》：{ evaluate-verdict-unknown }

evaluate-send-back = 送回培训需求
evaluate-sent = { $when }已送回
evaluate-sent-already = 这份报告已在培训需求的历史里。
evaluate-no-need = 这门课程的技能还没有测量过需求。先导入反馈或录音点评。

evaluate-chart-title = { $metric }，按周
evaluate-chart-label = { $metric }，按周。参训组从{ $a }到{ $b }，还没参训的人从{ $c }到{ $d }。
evaluate-split = 培训
evaluate-weeks-before = 前{ $n }周
evaluate-weeks-after = 后{ $n }周
evaluate-end-trained = 参训{ $value }
evaluate-end-others = 其他{ $value }
evaluate-key-trained = 参训{ $n }人
evaluate-key-comparison = 还没参训{ $n }人
evaluate-figures = 各周数据
evaluate-week = 培训后第几周
evaluate-no-chart = 没有哪一周两组都有数据。

evaluate-estimate = 估计值
evaluate-estimate-none = 需要两组都有人在培训前后都有数据。
evaluate-no-effect = 没有变化
evaluate-trained = 参训组
evaluate-comparison = 对照组
evaluate-difference-name = 差别
evaluate-change = { $before } → { $after }，{ $change }
evaluate-difference = { $value }，95%置信区间：{ $low }到{ $high }
evaluate-unit-fcr = { $value }个百分点
evaluate-unit-csat = { $value }分（5分制）
evaluate-unit-aht = { $value }秒
evaluate-unit-qa = { $value }分
evaluate-chance = 如果培训没有作用，只凭偶然出现这么大的差别，1,000次里{ $n ->
    [0] 不到1次。
   *[other] 约有{ $n }次。
}
evaluate-fools = 有多大把握，哪些会误导
evaluate-fool-method = 每个人都与自己培训前的几周相比；晚些才参训的人，代表没有培训也会发生的变化。
evaluate-fool-short = 培训前的周数太少，看不出两组原先走势是否一致。
evaluate-fool-alike = 培训前两组走势一致：这么小的偏离，只凭偶然1,000次里约有{ $n }次。
evaluate-fool-dip = 参训的人在培训前不久有一段反常。部分变化没有培训也会出现。
evaluate-fool-drift = 培训前两组就已经拉开距离。看这个估计值要谨慎。
evaluate-fool-chosen = 除非是抽签，否则谁先参训是有人选定的，未必出于偶然。
evaluate-fool-one-wave = 所有人同一批参训：那一周发生的其他事，也会看起来像是培训效果。
evaluate-fool-elsewhere = 参训的人中，有{ $n }人在前后十二周内还学了另一门课程。

evaluate-levels = 柯氏四级
evaluate-level-reaction = 反应层
evaluate-level-reaction-question = 觉得有用吗？
evaluate-level-learning = 学习层
evaluate-level-learning-question = 学会了吗？
evaluate-level-behaviour = 行为层
evaluate-level-behaviour-question = 用起来了吗？
evaluate-level-results = 结果层
evaluate-level-results-question = 带来变化了吗？
evaluate-not-asked = 还没问
evaluate-reaction-none = 训后跟进面谈会问到；这门培训还没有面谈记录。
evaluate-reaction-goals = { $n }个目标达到{ $k }个
evaluate-reaction-text = 本人定的目标，以训后跟进面谈的结果为准。
evaluate-learning-none = 还没有人做过这门课的测验。
evaluate-learning-text = 培训后的正确率，{ $n }人。培训前没有人做过测验，所以这说明的是他们知道什么，不是提高了多少。
evaluate-unknown-short = 数据不足
evaluate-none-short = 未见明显效果
evaluate-figure-unknown = { $metric }：数据不足。
evaluate-figure = { $metric }：{ $value }（{ $low }到{ $high }）。
evaluate-figure-none = { $metric }：{ $value }，可能只是偶然（{ $low }到{ $high }）。

## 到场的人怎么说
evaluate-react-title = 这次培训怎么样？
evaluate-react-lede = 大约一分钟。您的回答与其他人的合在一起统计，没有人会看到它和您的名字放在一起。
evaluate-react-done = 您已经回答过了。谢谢。
evaluate-react-open = 下面还有没回答的。
evaluate-react-choose = 从答案里选一个。
evaluate-react-twice = 这个您已经回答过了，以第一次为准。
evaluate-react-not-there = 只请到场的人回答培训怎么样。
evaluate-react-early = 培训结束后开放。
evaluate-react-closed = 这次培训已过去三个多月，问卷已关闭。
evaluate-react-save = 提交回答
said-evaluate-reacted = 谢谢，已计入。
said-evaluate-mood = 已计入，不带姓名。
evaluate-able-class = 现在您能用它做到什么？
evaluate-able-class-5 = 我会用，还能教同事。
evaluate-able-class-4 = 接下来的联络里就能用。
evaluate-able-class-3 = 可以开始用，还要多练。
evaluate-able-class-2 = 需要有人在旁边带。
evaluate-able-class-1 = 还看不出怎么用到工作里。
evaluate-able-later = 到现在，用得怎么样？
evaluate-able-later-5 = 不用想就会这样做。
evaluate-able-later-4 = 大多数时候会做。
evaluate-able-later-3 = 想起来的时候会做。
evaluate-able-later-2 = 试过，没做成。
evaluate-able-later-1 = 还没用过。
evaluate-chances-class = 课上有多少时间是您自己动手练的？
evaluate-chances-class-5 = 大部分时间
evaluate-chances-class-4 = 大约一半
evaluate-chances-class-3 = 好几次
evaluate-chances-class-2 = 一次
evaluate-chances-class-1 = 没有，只是听
evaluate-chances-later = 上周工作中多久会用得上一次？
evaluate-chances-later-5 = 一天好几次
evaluate-chances-later-4 = 每天
evaluate-chances-later-3 = 多数日子
evaluate-chances-later-2 = 一两次
evaluate-chances-later-1 = 没有
evaluate-hindered = 什么可能让您用不起来？
evaluate-hindered-hint = 可多选，也可不选。
evaluate-hindered-time = 两次联络之间时间太少
evaluate-hindered-tools = 界面和系统不配合
evaluate-hindered-targets = 我的考核指标与它相反
evaluate-hindered-unsure = 还不太清楚怎么做
evaluate-hindered-doubt = 怀疑这对客户有没有帮助
evaluate-helper = 谁在帮您？
evaluate-helper-manager = 我的主管
evaluate-helper-coach = 教练
evaluate-helper-colleague = 同事
evaluate-helper-nobody = 还没有人
evaluate-wish = 下次应该有什么不同？
evaluate-wish-hint = 可以不写。不带姓名转给培训专员，给培训需求多添一个声音。
evaluate-mood = 在这个小组里，您感觉怎么样？
evaluate-mood-why = 点一下就好。只计数，不留姓名。
evaluate-mood-done = 这一题您已经回答过了。谢谢。
evaluate-mood-5 = 非常好
evaluate-mood-4 = 好
evaluate-mood-3 = 一般
evaluate-mood-2 = 不太自在
evaluate-mood-1 = 很不好
evaluate-mood-heading = 大家的感受
evaluate-sums-title = 大家怎么说
evaluate-sums-lede = 只显示合计，满{ $n }份回答才显示。
evaluate-round-class = 培训之后
evaluate-round-later = 几周之后
evaluate-answers = { $n }份回答
evaluate-too-few = 满{ $n }份回答后显示。
evaluate-answer = 回答
evaluate-people = 人数
evaluate-asked-class = 《{ $course }》怎么样？花一分钟回答
evaluate-asked-later = 《{ $course }》用得怎么样？花一分钟回答

## 培训前后的学习
evaluate-learning-points = { $n }分
evaluate-learning-gain = 正确率从培训前的{ $before }到培训后的{ $after }；提高的分数只算两次都做了测验的{ $n }人。
evaluate-learning-later = 几周之后：{ $pct }。
evaluate-items = 测验逐题看
evaluate-item = 题目
evaluate-before = 培训前
evaluate-after = 培训后
evaluate-reaction-able = { $n }人中{ $k }人能开始用
evaluate-reaction-asked = 到场的人自己说能用它做到什么。
evaluate-reaction-later = 几周之后，{ $n }人中有{ $k }人在用。

## 成本与回报
evaluate-worth = 花多少，换回多少
evaluate-cost = 每培训一人花费{ $low }到{ $high }：离开电话的时间、主管的时间、讲师和教室。
evaluate-back-aht = 联络变短，每人每周换回{ $low }到{ $high }。
evaluate-back-fcr = 不必再次来电的联络，每人每周换回{ $low }到{ $high }。
evaluate-back-none = 这个指标没有价格。请把收获与成本放在一起，自己判断。
evaluate-back-unknown = 换回多少还说不准：数据不足。
evaluate-pays = 如果效果能持续，{ $first }到{ $last }周后收回成本。
evaluate-pays-perhaps = 最好的情况{ $n }周后收回成本，最坏的情况收不回。
evaluate-pays-never = 按这些数字，从钱上看收不回成本。
evaluate-worth-how = 怎么算的
evaluate-worth-how-text = 成本：培训、通知、目标面谈、跟进面谈和练习，按本人工资计；主管在两次面谈中的时间；以及讲师、教室和价格的分摊。满班而练习少时最低，人数最少而全部练习时最高。回报：效果区间的两端，乘以每周联络量，再乘以工资。不必再来的一次联络，按节省一次平均联络计。

## 每个名额背后的约定
evaluate-promises-title = 我们尽到自己的责任了吗？
evaluate-promises-lede = { $n ->
    [0] 过去一年没有开过班。
   *[other] 过去一年的{ $n }个名额，以及围绕它们的约定。
}
evaluate-promises-none = 还没有可统计的
evaluate-promises-none-why = 从第一个登记了出勤的班开始统计。
evaluate-promise-memo = 提前14天的通知
evaluate-promise-goal = 课前商定目标
evaluate-promise-follow-up = 按期跟进面谈
evaluate-promise-support = 支持承诺兑现
evaluate-promise-practice = 半数日子有练习
evaluate-seats = 名额
evaluate-team = 团队
evaluate-kept-of = { $n }中{ $k }
evaluate-goes-title = 做到了，会伴随什么
evaluate-goes-why = 同一课程里，约定做到了的人与没做到的人相比：各自从前八周到后八周的变化。做到约定的人在别的方面也可能不同，所以这只是线索，不是证明。
evaluate-goes-better = { $metric }：{ $n }（{ $low }到{ $high }），做到了的更好。
evaluate-goes-worse = { $metric }：{ $n }（{ $low }到{ $high }），做到了的更差。
evaluate-goes-none = { $metric }：看不出差别（{ $low }到{ $high }）。
evaluate-goes-unknown = 两边的人数都还不够。

## 员工与客户
evaluate-beside-title = 员工与客户
evaluate-beside-lede = 员工觉得工作怎么样，与客户觉得服务怎么样放在一起看。都是1到5分。
evaluate-beside-none = 还没有可比较的
evaluate-beside-none-why = 每月问员工两个问题；客户的指标随每周导入而来。
evaluate-beside-months = 逐月
evaluate-beside-teams = 各团队，最近三个月
evaluate-beside-employees = 员工
evaluate-beside-customers = 客户
evaluate-beside-work = 工作
evaluate-beside-help = 难处有人帮
evaluate-month = 月份
evaluate-beside-chart = 员工与客户的每月满意度，1到5分。数字见下表。
evaluate-beside-employees-end = 员工{ $value }
evaluate-beside-customers-end = 客户{ $value }

## 培训覆盖

evaluate-reach-title = 培训覆盖
evaluate-reach-lede = 最近{ $n }天内完成过培训的人，按部门、岗位和类型。每晚统计一次。
evaluate-reach-none = 尚未统计
evaluate-reach-none-why = 第一个夜晚过后就有数字。
evaluate-reach-csv = 下载文件
evaluate-reach-groups = 容易被忘记的人
evaluate-reach-who = 人群
evaluate-reach-people = 人数
evaluate-reach-any = 任何培训
evaluate-reach-state = 值得注意
evaluate-reach-never = 一个都没覆盖
evaluate-reach-behind = 比全员低{ $n }个百分点
evaluate-reach-group-everybody = 全员
evaluate-reach-group-temporary = 临时员工
evaluate-reach-group-home = 居家办公
evaluate-reach-group-night = 上夜班
evaluate-reach-group-managers = 主管
evaluate-reach-matrix = 按部门和岗位
evaluate-reach-matrix-how = 至少完成过一门该类型课程的比例。粗体表示没有人。
evaluate-gain = 提高
evaluate-later = 数周后
evaluate-later-of = { $pct }（{ $n }人）
evaluate-cost-parts = 每人离线{ $low }至{ $high }小时：上课、准备、面谈，以及三分之一到全部的练习。在线人力的代价：有富余人力时为零，没有时为{ $cover }。

evaluate-survey = 员工调查
evaluate-survey-lede = 来自本机构调查的团队汇总（1至5分），旁边是同期的客户评分。只是并列，不说明因果。
evaluate-survey-none = 还没有导入调查。由管理员在“数据导入”里导入：团队、时期、回答数、满意度、敬业度。
evaluate-survey-period = 时期
evaluate-survey-answers = 回答数
evaluate-survey-satisfaction = 满意度
evaluate-survey-engagement = 敬业度
evaluate-survey-report = 员工方面
evaluate-survey-trained = 有人参训的团队：满意度{ $before }为{ $a }，{ $after }为{ $b }（{ $n }份回答）。
evaluate-survey-engaged = 敬业度：{ $a }和{ $b }。
evaluate-survey-others = 其他团队：{ $a }和{ $b }（{ $n }份回答）。
evaluate-survey-careful = 调查问的是整个团队，不只参训的人，期间还发生许多别的事：只是线索，不是证明。
evaluate-survey-unknown = 数据不足：需要这些团队在第一批培训之前和之后各有一次调查。
