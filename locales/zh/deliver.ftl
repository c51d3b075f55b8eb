deliver-not-begun = 开课时才能登记出勤。
deliver-nobody-marked = 至少登记一人。
deliver-marked-earlier = 这份名单在另一天保存过，已经关闭。训后跟进已按它开始。
deliver-state-unknown = 选“到了”“迟到”或“未到”。
deliver-no-seat = 此人在这一场没有名额。
deliver-stays-present = 登记为到场的，不再更改：跟进和练习已经由此开始。
said-deliver-marked = 出勤已保存。到场的每个人都已开始训后跟进和练习。

deliver-lesson-of = 第{ $n }节，共{ $all }节
deliver-minutes-left = 还剩{ $n }分钟
deliver-all-read = 全部读完
deliver-lessons = 小节
deliver-read-of = { $read }/{ $all }
deliver-read = 读完了。
deliver-next = 下一节：{ $title }
deliver-next-quiz = 下一步：自己试试
deliver-next-course = 回到课程
deliver-ways = 不想用读的？
deliver-way-main = { $method }（主要途径）
deliver-ways-how = 告诉您的上级，哪种方式适合您。

deliver-quiz = 自己试试
deliver-quiz-lede = 当场出分，每个答案都说明原因。达到{ $pass }即通过；想试几次都可以。
deliver-quiz-open-it = 打开题目
deliver-quiz-best = 目前最好：{ $right }/{ $all }
deliver-to-lessons = 看小节
deliver-quiz-check = 看看这{ $n }题答得怎样
deliver-quiz-again = 再试一次
deliver-quiz-open = 选一个答案。
deliver-quiz-open-some = 有些题目还没有答案。
deliver-quiz-counted = 这些答案已经算过，可能是在另一个窗口。重新打开题目。
deliver-score = { $right }/{ $all }
deliver-passed = 通过
deliver-not-passed = 达到{ $pass }即通过
deliver-right = 正确
deliver-not-this = 不是这个
deliver-yes = 答对了。
deliver-not-quite = 还差一点。
deliver-comes-back = 这道题会变成练习卡再来。
deliver-again = 会变成练习卡的
deliver-again-none = 没有，全都答对了。
said-deliver-quiz-saved = 您的答案已计入。

deliver-size-ok = { $n }人；人数可为{ $min }到{ $max }人
deliver-size-warn = { $n }人，但需要{ $min }到{ $max }人
deliver-subgroups-ok = 每小组{ $min }到{ $max }人：{ $sizes }
deliver-subgroups-warn = 每小组需要{ $min }到{ $max }人，现在是：{ $sizes }
deliver-managers-ok = 没有人与自己的上级同班
deliver-managers-warn = 与自己的上级同班：{ $names }
deliver-departments-ok = { $n }个部门混合，同一部门最多{ $largest }人
deliver-departments-warn = { $n ->
    [1] 只有1个部门：这种培训要混合各部门
   *[other] 有{ $n }个部门，但有{ $largest }人来自同一部门
}
deliver-language-ok = 所有人的工作语言都包括{ LANGUAGE($language) }
deliver-language-warn = 工作语言不包括{ LANGUAGE($language) }：{ $names }
deliver-trainer-ok = { $name }可以用{ LANGUAGE($language) }教这门课程
deliver-trainer-warn = { $name }还没有这门课程的授课资格
deliver-trainer-language = { $name }的工作语言不包括{ LANGUAGE($language) }
deliver-trainer-none = 还没有讲师
deliver-activities-ok = 讨论、团队、书面和角色扮演都有：共{ $n }项活动
deliver-activities-warn = 这种培训类型要求的活动还缺{ $n }项

said-deliver-wished = 已申请名额。答复会发到邮箱，也显示在这里。
said-deliver-wish-seated = 名额是您的了。
said-deliver-wish-counted = 已记下。排出场次后会给您安排名额。
said-deliver-wish-answered = 已保存并发出您的答复。
said-deliver-wish-back = 已撤回。
said-deliver-wish-planned = 已列入下一次计划。
deliver-wish-lede = 直属上级在{ $n }个工作日内答复；没有答复就转给再上一级。
deliver-wish-lede-yes = 直属上级在{ $n }个工作日内答复；没有答复就算同意。
deliver-wish-lede-open = 这门课程不用请示谁。
deliver-wish-which = 哪一场？
deliver-wish-free = 还有{ $n }个名额
deliver-wish-any = 其他还没排出的场次
deliver-wish-any-hint = 您的愿望会计入，培训专员看得到有多少人想学同一门课。
deliver-wish-none-free = 接下来的场次中，没有一场既有名额又用您会的语言。您可以先登记：培训专员看得到有多少人想学同一门课。
deliver-wish-note = 您想用它做什么
deliver-wish-note-hint = 写一句话方便上级决定，也可以不填。
deliver-wish-send-any = 登记想学
deliver-wish-take = 要这个名额
deliver-wish-full = 这一场已经没有名额，请选其他场次。
deliver-wish-seated = 您在这门课程的一个场次中已有名额。
deliver-wish-taken = 您已学过这门课程，各小节仍可查看。
deliver-wish-again = 您已申请过这门课程，或正在为您安排名额。
deliver-wish-first = { $missing }
deliver-wish-answered = 这项申请已有答复，请刷新页面。
deliver-wish-choose = 请选择同意或暂不。
deliver-wishes = 名额申请
deliver-wishes-lede = 想学什么，在课程页面上申请。所写日期前会有答复。
deliver-wishes-waiting = 等您答复
deliver-wishes-none = 没有人在等您答复。
deliver-wishes-mine = 您的申请
deliver-wishes-mine-none = 您还没有申请。每门课程上都有申请按钮。
deliver-wish-by = { $day }前答复
deliver-wish-late = 逾期未答复
deliver-wish-seat = 已有名额
deliver-wish-lost = 名额已取消
deliver-wish-agreed = 已同意，日期未定
deliver-wish-planned = 已列入下一次计划
deliver-wish-no = 暂不
deliver-wish-over = 开课前没有答复
deliver-wish-back = 已撤回
deliver-wish-with = 由{ $name }答复
deliver-wish-planners = 由培训专员答复
deliver-wish-raised = 已转交
deliver-wish-take-back = 撤回
deliver-wish-reason-label = 附一句话（不同意时必填）
deliver-wish-reason = 请用一句话说明为什么暂不同意，最多500个字符。
deliver-wish-say-seat = 同意，就这一场
deliver-wish-say-later = 同意，换一场
deliver-wish-say-yes = 同意
deliver-wish-say-planners = 转给培训专员
deliver-wish-stuck = 只有培训专员写明理由后才能破例。可以转给培训专员，或同意换一场。
deliver-wish-unplanned = 还没排出的场次
deliver-wish-say-no = 暂不
deliver-wish-changes = 在场次页面写明理由后安排名额
deliver-wish-crowds = 想学的课程
deliver-wish-crowds-none = 没有人在等还没排出的场次。
deliver-wish-crowd = { $team }有{ $n }人想学这门课
deliver-wish-plan = 为{ $n }人安排
deliver-wish-mail-asked-subject = { $name }申请名额：{ $course }
deliver-wish-mail-asked-text = { $name }想学《{ $course }》。请在{ $day }前到名额申请页面答复。
deliver-wish-mail-seat-subject = 您有名额了：{ $course }
deliver-wish-mail-seat-text = 您申请的《{ $course }》名额已经给您。写明时间和地点的培训通知随后发出。{ $reason }
deliver-wish-mail-yes-subject = 已同意：{ $course }
deliver-wish-mail-yes-text = 您想学《{ $course }》的申请已同意。日期还没定，定了会通知您。{ $reason }
deliver-wish-mail-no-subject = 暂不：{ $course }
deliver-wish-mail-no-text = 您申请了《{ $course }》的名额。答复是：暂不。{ $reason }
deliver-wish-mail-raised-subject = 还没有答复：{ $course }
deliver-wish-mail-raised-text = 您能否参加《{ $course }》还没有答复，已转交他人，{ $day }前会有答复。
deliver-wish-mail-over-subject = 没有及时答复：{ $course }
deliver-wish-mail-over-text = 您申请的《{ $course }》那一场在有人答复之前已经举行或取消。您可以在课程页面申请其他场次。

## 分段考勤、签到码、电话名单

deliver-arrivals = 分段考勤
deliver-parts = 分段
deliver-part-whole = 整场
deliver-part-before = 休息前
deliver-part-after = 休息后
deliver-parts-of = { $n }/{ $all }
deliver-roster = 名单
deliver-roster-save = 保存名单
deliver-roster-why = 今天内可以更正。到场的人会开始跟进和练习。
deliver-person = 姓名
deliver-arrival-state = 到场情况
deliver-state-here = 到场
deliver-state-late = 迟到
deliver-state-away = 缺席
deliver-how = 记录方式
deliver-how-roster = 名单，{ $at }
deliver-how-code = 签到码，{ $at }
deliver-how-dial-in = 电话接入，{ $at }
deliver-dialled = 号码或姓名缩写
deliver-dialled-of = { $name }的号码或姓名缩写
deliver-attendance-here = 本段到场
deliver-attendance-year = 本课程近12个月
deliver-attendance-target = 目标{ $pct }
deliver-cut = 记录次数
deliver-cut-whole = 一次
deliver-cut-halves = 休息前后各一次
deliver-cut-activities = 每个活动一次
deliver-cut-save = 使用这些分段
deliver-arrival-cut-marked = 已经有人记录到场，分段不能再改。
deliver-arrival-no-activities = 这门课程没有活动，选其他分段。
deliver-arrival-dialled-long = 号码或姓名缩写不超过60个字符。
deliver-bridge = 来自电话会议
deliver-bridge-list = 会议名单（CSV）
deliver-bridge-hint = 连同第一行一起复制。有邮箱、用户名、工号或姓名中的一项，就能找到人。
deliver-bridge-match = 记录在线的人
deliver-bridge-nobody = 名单里没有本场的学员。看看第一行是不是列名。
deliver-bridge-unmatched = { $n ->
   *[other] 有{ $n }行对不上本场的学员，需要手动记录：
}
deliver-code = 签到码
deliver-code-show = 显示签到码
deliver-code-lede = 把这一页放在大家都看得到的地方。在自己的页面输入签到码，就记为到场。
deliver-code-left = { $n ->
   *[other] { $n }秒后更换，旧码再有效一分钟。
}
deliver-code-there = 已到{ $n }人，共{ $all }人
deliver-code-next = 当前签到码
deliver-code-qr = 打开输入签到码的页面
deliver-arrival = 我到了
deliver-arrival-code = 墙上的签到码
deliver-arrival-hint = 六位数字，每分钟更换。
deliver-arrival-say = 我到了
deliver-arrival-else = 看不到签到码？讲师也可以为您记录。
deliver-arrival-not-now = 这一页在上课期间开放。
deliver-arrival-done = { $part }：{ $at }到场
deliver-arrival-early = 课还没开始，开始后再输入签到码。
deliver-arrival-over = 课已经结束，可以请讲师为您记录。
deliver-arrival-closed = 这一场没有显示签到码，可以请讲师为您记录。
deliver-arrival-wrong = 这不是当前的签到码。输入墙上的六位数字。
deliver-arrival-slow = 连续几次都不对。等一分钟，再输入新的签到码。
said-deliver-arrived = 已记录您到场。

## 业务宣导：什么变了、何时前读完、简短确认

deliver-briefings = 业务宣导
deliver-briefings-lede = 哪些事变了，须在某日前知道。宣导不是培训：没有培训通知，也不占名额，单独统计。
deliver-briefings-waiting = 待您阅读
deliver-briefings-none = 没有新的变更，您都知道了。
deliver-briefings-read = 已读
deliver-briefings-told = 已发布的宣导
deliver-briefings-told-none = 还没有发布过宣导。
deliver-briefing-new = 新宣导
deliver-briefing-new-lede = 用最少的话说清什么从何时起不同。最多三道题，看大家是否明白。
deliver-briefing-tell = 发布
deliver-briefing-title = 什么变了
deliver-briefing-text = 几句话说明
deliver-briefing-text-hint = 最多两分钟读完。可用Markdown。
deliver-briefing-audience-label = 对象
deliver-briefing-due = 最晚阅读日
deliver-briefing-team = 团队
deliver-audience-team = 团队：{ $name }
deliver-audience-department = 部门：{ $name }
deliver-audience-site = 办公地点：{ $name }
deliver-audience-queue = 队列：{ $name }
deliver-audience-everybody = 所有人
deliver-briefing-question-n = 第{ $n }题
deliver-briefing-question-label = 问题
deliver-briefing-right = 正确答案
deliver-briefing-wrong = 另一个答案
deliver-briefing-wrong-more = 再一个答案
deliver-briefing-audience = 选择发给谁。
deliver-briefing-own-teams = 您可以发给有您下属的团队，其他团队由培训专员发布。
deliver-briefing-due-past = 这一天已经过去，选今天或以后的日期。
deliver-briefing-question = 每道题要有题目、正确答案和至少一个其他答案，答案不能相同。
deliver-briefing-question-long = 题目和答案各不超过300个字符。
deliver-briefing-same-questions = 每种写了的语言题目数要一样，或者把这种语言留空。
deliver-briefing-by = { $day }前
deliver-briefing-late = { $n ->
   *[other] 晚了{ $n }天
}
deliver-briefing-read-on = { $day }已读
deliver-briefing-read-by = { $n ->
    [0] 还没有人
   *[other] { $n }人
}
deliver-briefing-fig-read = 已读
deliver-briefing-fig-in-time = 按时
deliver-briefing-again-n = { $n ->
   *[other] 有{ $n }人不止答了一次。也许有句话可以写得更清楚。
}
deliver-briefing-not-yet = 还没读
deliver-briefing-all-read = 所有人都读了。
deliver-briefing-more = { $n ->
   *[other] 另有{ $n }人，文件里有全部名单。
}
deliver-briefing-end = 不再需要
deliver-briefing-is-ended = 已结束
deliver-briefing-ended-note = 这份宣导不用再读了。
deliver-unbriefed-csv = 谁还没读什么（CSV）
deliver-briefing-acknowledge = 已知晓
deliver-briefing-not-this = 不是这个。
deliver-briefing-read-again = 没有全对。再读一遍，答案的顺序会变。
deliver-briefing-other-window = 已经在另一个窗口答过，重新打开这份宣导。
said-deliver-briefed = 已发布，相关的人会在“今天”看到。
said-deliver-briefing-read = 您已了解变更。
said-deliver-briefing-ended = 这份宣导不用再读了。

## 速查卡：客户在等的时候查一下

deliver-aids = 速查卡
deliver-aids-lede = 客户在等时用来查的短文。按Ctrl K也能找到。
deliver-aids-look = 想查什么？
deliver-aids-found = { $n ->
   *[other] 找到{ $n }张
}
deliver-aids-none = 还没有速查卡。
deliver-aids-nothing-found = 没有包含这些词的速查卡。换一个词，或告诉辅导员：缺什么就可以写什么。
deliver-aid-new = 写速查卡
deliver-aid-edit = 修改
deliver-aid-form-lede = 写客户在线时用得上的：步骤、话术、权限。半页就够。
deliver-aid-title = 标题
deliver-aid-title-hint = 用别人会搜的词。
deliver-aid-body = 怎么做
deliver-aid-body-hint = 短步骤。可用Markdown：列表、加粗、表格。
deliver-aid-course = 课程
deliver-aid-card = 练习卡
deliver-aid-review-next = 下次复核日
deliver-aid-note = 这一版有什么新内容
deliver-aid-save = 保存
deliver-aid-about = 关于这张卡
deliver-aid-version = 版本
deliver-aid-version-of = { $n }，{ $day }
deliver-aid-versions = 各版本
deliver-aid-review = 下次复核日
deliver-aid-answers = 是否有用
deliver-aid-helped = { $all }人中{ $n }人觉得有用
deliver-aid-stale = 待复核
deliver-aid-stale-text = 这张卡本应在{ $day }前复核。如果有不对的地方，写在下面。
deliver-aid-needed = 这是您要找的吗？
deliver-aid-missing = 缺什么？
deliver-aid-missing-hint = 可以不填。转交时不带您的姓名。
deliver-aid-yes = 是
deliver-aid-no = 不是
deliver-aid-look-again = 内容还对吗？
deliver-aid-still-right = 仍然正确
deliver-aid-end = 撤下
deliver-aid-look-up = 工作时可以查：
deliver-aid-note-long = 不超过500个字符。
deliver-aid-review-past = 选一个将来的日期。
deliver-aid-card-course = 先选课程，再选其中的卡。
said-deliver-aid-written = 已保存，现在可以搜到。
said-deliver-aid-answered = 已记录，不带您的姓名。
said-deliver-aid-kept = 已记录：到那天为止有效。
said-deliver-aid-ended = 已撤下，不会再搜到。

## 跟岗旁听：先看，再在旁人帮助下说，最后自己接

deliver-shadowings = 跟岗旁听
deliver-shadowings-lede = 两人并排：先听，再由新人说、老员工听，最后自己接、旁边有人帮。每通都要两人各自确认。
deliver-shadow-now = 正在跟岗
deliver-shadow-none = 您的团队目前没有人跟岗。
deliver-shadow-mine = 我的
deliver-shadow-mine-none = 您还没有搭档，可由上级安排。
deliver-shadow-new = 安排两人跟岗
deliver-shadow-person = 新人
deliver-shadow-person-hint = 姓名、邮箱或用户名
deliver-shadow-partner = 跟谁
deliver-shadow-from = 从
deliver-shadow-to = 到
deliver-shadow-kinds = 主要的联络类型
deliver-shadow-kinds-hint = 每行一种，最多六种。
deliver-shadow-kind = 联络类型
deliver-shadow-needed = 自己接之前，每种要听几通
deliver-shadow-pair-up = 安排跟岗
deliver-shadow-pair = { $person }跟{ $partner }
deliver-shadow-from-to = { $from }至{ $to }
deliver-shadow-steps = 步骤
deliver-step-observe = 旁听
deliver-step-reverse = 自己说，对方听
deliver-step-supported = 自己接，旁边有人帮
deliver-shadow-ready = 可以独立接
deliver-shadow-ready-text = { $name }各种类型都接过了，可以独立接。
deliver-shadow-missing = { $kind }（{ $n }）
deliver-gate-observe = 还不能自己接。还要旁听：{ $missing }。
deliver-gate-reverse = 旁听够了。自己接之前，还要由对方听着说：{ $missing }。
deliver-gate-supported = 自己接，旁边有人帮。还差：{ $missing }。
deliver-shadow-contacts = 联络记录
deliver-shadow-contacts-none = 还没有记录。
deliver-shadow-both = 两人都已确认
deliver-shadow-waits = 等{ $name }确认
deliver-shadow-tick = 属实
deliver-shadow-note-new = 记一通
deliver-shadow-step = 步骤
deliver-shadow-note = 我对客户的新了解
deliver-shadow-note-hint = 一句话，不写客户的姓名和号码。可以不填。
deliver-shadow-write = 记下
deliver-shadow-end = 跟岗结束
deliver-shadow-not-yours = 您可以安排自己的下属，其他人由培训专员安排。
deliver-shadow-two = 跟岗要两个人，选另一位。
deliver-shadow-days = 最后一天要在第一天之后，不超过{ $max }天。
deliver-shadow-kinds-wrong = 写1到{ $max }种不同的类型，每行一种，不超过60个字符。
deliver-shadow-already = 这位已经在跟岗，先结束那一次。
deliver-shadow-over = 这次跟岗已经结束，不再记录。
deliver-shadow-gate = 这一步还没开放，差什么见上方。
said-deliver-paired = 已安排，两人都会在“跟岗旁听”看到。
said-deliver-contact-noted = 已记下，对方也确认后才计入。
said-deliver-contact-ticked = 已确认，计入。
said-deliver-shadow-ended = 跟岗结束。

## 课程目录

deliver-cat-q = 查找课程
deliver-cat-narrow = 缩小范围
deliver-cat-type = 类型
deliver-cat-method = 学习方式
deliver-cat-lang = 语言
deliver-cat-length = 时长
deliver-cat-provider = 来源
deliver-cat-fit = 适用
deliver-cat-seats = 名额
deliver-cat-any = 不限
deliver-cat-length-short = 一小时以内
deliver-cat-length-half = 半天以内
deliver-cat-length-long = 更长
deliver-cat-seats-open = 有空余名额
deliver-cat-apply = 显示
deliver-cat-all = 全部课程
deliver-cat-found = { $n ->
   *[other] { $n }门课程
}

## 讲师笔记

deliver-notes = 讲师笔记
deliver-notes-lede-trainer = 您写的内容只有本人能读。
deliver-notes-lede = 讲师对您的记录，别人看不到。
deliver-notes-none = 还没有记录。
deliver-note-step = 进展
deliver-note-text = 我看到的
deliver-note-new = 写一条
deliver-note-write = 保存
deliver-note-step-begun = 初次尝试
deliver-note-step-helped = 有人帮助
deliver-note-step-alone = 独立完成
deliver-note-step-helps = 帮助别人
said-deliver-noted = 已记录，学员可以看到。
