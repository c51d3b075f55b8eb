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
evaluate-learning-text = { $n }人，取最好一次测验的正确率。培训前没有测过，所以只能看出现在会多少，看不出提高了多少。
evaluate-unknown-short = 数据不足
evaluate-none-short = 未见明显效果
evaluate-figure-unknown = { $metric }：数据不足。
evaluate-figure = { $metric }：{ $value }（{ $low }到{ $high }）。
evaluate-figure-none = { $metric }：{ $value }，可能只是偶然（{ $low }到{ $high }）。
