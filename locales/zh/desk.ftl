desk-good-morning = { $name }，早上好
desk-good-afternoon = { $name }，下午好
desk-good-evening = { $name }，晚上好
desk-today-title = 今天

desk-by-today = 今天之内
desk-by-weekday = { $weekday ->
    [1] 周一前
    [2] 周二前
    [3] 周三前
    [4] 周四前
    [5] 周五前
    [6] 周六前
   *[other] 周日前
}
desk-by-day = { $day }前
desk-on-day = { $day }
desk-days-late = 晚了{ $n }个工作日
desk-today = 今天
desk-tomorrow = 明天
desk-in-days = { $n }天后
desk-day-n = 课后第{ $n }天
desk-days-left = { $n ->
    [0] 最后一天
   *[other] 还剩{ $n }天
}
desk-month-year = { $year }年{ $month }

desk-board-title = 训后跟进
desk-team-people = { $team } · { $n }人
desk-board-lede = 技能成了习惯，培训才算完成。
desk-waits = { $n ->
    [0] 没有待您处理的事。
   *[other] 有{ $n }件事待您处理。
}
desk-waits-late = 其中{ $n }件晚了。
desk-waits-all-late = 全都晚了。
desk-as-file = 下载表格
desk-waiting-on-you = 待您处理
desk-everyone = 所有人
desk-to-board = 所有人的训后跟进
desk-what = 事项
desk-due = 截止
desk-do = 操作
desk-what-meet = 《{ $course }》的跟进面谈
desk-what-agree = 商定《{ $course }》的学习目标
desk-what-promised = 承诺：
desk-act-meet = 现在面谈，15分钟
desk-act-agree = 看一看，定下来
desk-act-kept = 已经做到
desk-key-you = 学员已完成，待您处理
desk-key-them = 您的部分已完成
desk-key-late = 晚了
desk-key-agree = 学员已完成，待上级商定
desk-filter = 筛选
desk-tab-all = 全部
desk-tab-me = 待我处理
desk-tab-them = 待他人处理
desk-tab-late = 晚了
desk-tab-done = 已完成
desk-tab-empty = 这里没有内容
desk-tab-empty-why = 眼下没有哪项培训处于这个状态。
desk-show-all = 显示全部
desk-board-empty = 近期没有培训
desk-board-empty-why = 培训前一个月，您的人会出现在这里，培训后再留两个月。
desk-board-scrolls = 每个人的训后跟进
desk-board-caption = 每位学员每次培训之后的情况。每对圆圈，左边是学员，右边是搭档。
desk-person = 姓名
desk-memo = 培训通知
desk-goal = 学习目标
desk-attended = 出勤
desk-follow-up = 训后跟进
desk-habit = 习惯
desk-promised = 支持承诺
desk-not-yet = 还没有
desk-read-on = { $day }已看
desk-not-read = 还没看
desk-was-not-read = 没看
desk-memo-to-send = 待发出
desk-memo-held = 未发出
desk-memo-missing = 内容不全
desk-agreed-on = { $day }已商定
desk-goal-to-agree = 待商定
desk-goal-to-write = 待写
desk-goal-not-agreed = 未商定
desk-goal-agreed = 已商定
desk-not-marked = 还没登记
desk-was-here = 到了
desk-came-late = 迟到
desk-away = 未到
desk-met-on = { $day }已面谈
desk-was-due = 应在{ $day }前
desk-to-meet = 待面谈
desk-goal-reached = 目标达到了
desk-goal-partly = 目标部分达到
desk-goal-not-yet = 目标还没达到
desk-days-of = { $gone }天里练习了{ $done }天
desk-habit-from = { $day }开始
desk-is-habit = 已成习惯
desk-kept-on = { $day }已兑现

desk-planner-title = 本月
desk-planner-nothing = 没有待处理的草稿，培训通知都能发出。
desk-fig-needs = 较大的需求
desk-fig-needs-small = 高于{ $n }（满分100）
desk-fig-unplaced = 还没有名额
desk-fig-unplaced-small = 人在等课程
desk-fig-drafts = 草稿
desk-fig-drafts-small = 待发布或丢弃
desk-fig-memos = 暂缓的培训通知
desk-fig-memos-small = { $n ->
    [0] 都没有晚
   *[other] { $n }份晚了
}
desk-draft-waits = { $month }的草稿{ $n }待处理
desk-draft-placed = 已安排{ $placed }/{ $all }
desk-left-out = { $n }人没排上
desk-open-plan = 打开计划
desk-memos-stuck = 《{ $course }》有{ $n }份培训通知还没发出
desk-memo-late = 晚了
desk-open-session = 打开这一场
desk-to-mark = 谁到了？
desk-mark-attendance = 登记出勤
desk-you-teach = 由您讲课
desk-all-sessions = 所有场次
desk-teach-nothing = 还没有排定由您讲的场次。
desk-all-ready = 人人都已准备好
desk-training = 培训
desk-when = 时间
desk-place = 地点
desk-trainer = 讲师
desk-enrolled = 名额
desk-memos-read = 已看通知
desk-goals-written = 已写目标
desk-state = 状态
desk-to-hear = 待在通话里听到
desk-to-hear-why = 正在练习月里，还没有人听到过。只靠练习卡说明不了习惯已经养成。
desk-to-hear-none = 练习中的每个人都至少被听到过一次。
desk-to-hear-nobody = 您的团队眼下没有人在练习月里。
desk-note-heard = 记下听到的
desk-hear-again = 最久没听的
desk-last-heard = 最近一次听到：{ $day }
desk-house-title = 本单位
desk-fig-people-small = 今天在职
desk-fig-night = 上次夜间任务
desk-fig-night-small = { $n ->
    [0] 全部完成
   *[other] { $n }项没完成
}
desk-night-never = 还没有
desk-night-first = 今晚首次运行
desk-fig-mails = 等待发出的邮件
desk-fig-mails-small = { $n ->
    [0] 没有未接收的
   *[other] { $n }封对方服务器未接收
}
desk-outbox = 发件箱
desk-open = 打开
desk-agenda = 今天和谁见面
desk-agenda-none = 今天没有人和您约好。
desk-agenda-goal = 与{ $name }谈目标
desk-agenda-follow-up = 与{ $name }跟进面谈
desk-agenda-teach = 您讲授《{ $course }》
desk-agenda-learn = 您参加《{ $course }》
desk-fig-practising = 正在练习
desk-fig-practising-small = 您的团队
desk-fig-unheard = 还没听过
desk-fig-unheard-small = 一通都没有
desk-fig-noted = 您记下了
desk-fig-noted-small = 最近{ $n }天
desk-fig-booked = 与他人约好
desk-fig-booked-small = 本周
desk-apart = 听法不一致的地方
desk-apart-none = 最近几周没有两个人记下相反的结果。
desk-apart-line = { $yes }{ $yes_on }听到了，{ $no }{ $no_on }没听到
desk-noted = 您最近的记录
desk-noted-none = 您最近没有为团队记下什么。
desk-first-unread = 还没读培训通知：{ $names }（{ $n }人）
desk-first-no-goal = 还没写目标：{ $names }（{ $n }人）
desk-first-seats = { $n }人
desk-bring = 要带：
desk-quiet = 谁停下了练习
desk-quiet-none = 正在练习月里的人，最近五天都练过。
desk-quiet-days = 已有{ $n }天没练习
desk-draft-worst = 最紧的半小时{ $pct }
desk-deepest = 最大的需求
desk-need-level = 需求度{ $n }（满分100）
desk-fig-parked = 没能处理
desk-fig-parked-small = 个事件，见操作日志
desk-night-failed = 夜间任务“{ $act }”没能完成
desk-night-again = { $when }再试
desk-night-badge = 未完成
desk-import-waits = { $file }等待导入
desk-import-rows = { $n }行会带来变化，{ $wrong ->
    [0] 没有错误
   *[other] { $wrong }行有错误
}
desk-import-mend = 要修改
desk-without-mail = { $n }人没有邮箱地址，收不到培训通知
desk-without-place = { $n }人不在任何团队
desk-house-nothing = 没有等您处理的事：没有被拒收的邮件，也没有等待的文件。

desk-practice-due = { $n }张卡，约{ $minutes }分钟
desk-practice-done = 今天{ $n }张卡，够了
desk-practice-none = 今天没有练习卡
desk-practice-line = { $course } · 练习第{ $day }天，共{ $all }天 · { $gone }天里练习了{ $done }天
desk-start-practice = 开始练习
desk-next-training = 下一次培训
desk-all-booked = 已排定{ $n }场
desk-my-training = 我的培训
desk-next-none = 还没有排定的培训
desk-next-none-why = 有了名额，培训通知会提前两周告诉您时间、地点和目的。
desk-my-goal = 我的学习目标
desk-change = 更改
desk-memo-word = 培训通知
desk-memo-read-it = 看培训通知
desk-memo-comes = 培训通知将发出
desk-no-memo = 没有培训通知
desk-goal-write = 写目标
desk-goal-written = 目标已写
desk-goal-agreed-with = 已与{ $name }商定目标
desk-goal-talk-with = { $by }与{ $name }商定
desk-no-goal = 没有目标
desk-meetings = 即将跟进面谈
desk-meeting-coming = 《{ $course }》之后，{ $by }与{ $name }面谈。
desk-five-questions = 五个问题
desk-heard = 在您的通话里听到的
desk-heard-none = 还没有人记下什么。
desk-certificates-title = 证书
desk-certificates = { $n }张证书
desk-certificates-expired = { $n }张证书已过期
desk-certificates-none = 一项技能成了习惯，就有第一张。
desk-quiz-before = 看看已经知道多少：《{ $course }》
desk-quiz-after = 看看学到了多少：《{ $course }》
desk-quiz-later = 过了几周，看看还记得多少：《{ $course }》
desk-quiz-before-day = { $n }道题，{ $day }上课之前
desk-quiz-by = { $n }道题，{ $by }
desk-help-asked = { $name }想请您帮忙

desk-training-title = 我的培训
desk-coming = 即将参加
desk-past = 已参加
desk-past-scrolls = 每次培训之后的情况
desk-any-day = 随时可以开始

desk-sessions-title = 场次
desk-sessions-count = { $n }场
desk-sessions-none = 这个月没有场次
desk-sessions-none-why = 发布培训计划后，场次会出现在这里。
desk-state-held = 已办
desk-state-mark = 待登记出勤
desk-seats-of = { $n }/{ $max }个名额
desk-in-groups = 分{ $n }组
desk-n-of = { $n }/{ $all }
desk-steps = 这一场走到哪一步
desk-step-booked = 已排定
desk-step-memo = 培训通知，{ $day }
desk-step-goals = 目标，{ $day }前
desk-step-class = 上课，{ $day }
desk-step-follow-up = 训后跟进，{ $day }前
desk-step-habit = 习惯，到{ $day }
desk-my-goal-for-it = 我的学习目标
desk-memo-heading = 培训通知
desk-goal-heading = 学习目标
desk-memos-leave = 培训通知{ $by }发出。
desk-memos-none = 这一场没有培训通知。
desk-memos-read-of = { $sent }人中有{ $read }人看过，各用本人的语言。
desk-memos-refused = 有{ $n }份培训通知发不出去。
desk-memo-you-read = 您的那份已看过。
desk-memo-you-unread = 您的那份在这里。
desk-memo-not-sent-yet = 您的那份还没有发出。
desk-memo-open = 打开培训通知
desk-who-comes = 谁来
desk-team = 团队
desk-attendance = 出勤
desk-mark-here = 到了
desk-mark-late = 迟到
desk-save-attendance = 保存出勤
desk-attendance-why = 到场的人会有训后跟进和一个月的练习。
desk-mark-opens = 开课后，讲师和培训专员可以登记出勤。
desk-group = 第{ $n }组
desk-groups-right = 分组合适吗？
desk-to-look-at = { $n }处要看看
desk-material = 物料
desk-quantity = 数量
desk-their-goals = 学员的目标
desk-goals-here = 目标
desk-weak = 测验中的难题
desk-missed-by = { $all }人中有{ $n }人没答对

desk-search-label = 姓名、团队、课程或日期
desk-found = 找到{ $n }条
desk-found-none = 没有找到
desk-found-none-why = 少写几个词试试，或只写一个词的开头。外文姓名可以不带符号，课程可以用任何一种语言搜索。
desk-palette-list = 可以打开的内容
desk-palette-all = 全部结果
desk-palette-keys = 按键
desk-palette-close = 关闭
desk-palette-places = 页面
desk-palette-acts = 可做的事
desk-do-choose = 为需求选培训
desk-do-aid = 查速查卡
desk-do-brief = 发布业务宣导
desk-all-briefings = 全部宣导
desk-do-draft = 做一份月度计划草稿
desk-do-report = 看培训有没有作用
desk-do-talk = 商定目标，开跟进面谈
desk-do-mark = 登记出勤
desk-do-import = 导入文件
desk-do-settings = 修改服务时间、语言和期限
desk-do-practise = 开始练习
desk-key-search = 打开或关闭搜索
desk-key-choose = 在列表中选择
desk-key-open = 打开
desk-key-close = 关闭
desk-key-keys = 显示这些按键
desk-key-answer = 练习卡：看答案
desk-key-rate = 练习卡：评自己答得怎样

## 有变动的场次

desk-change-session = 改期、取消、换人
desk-cancelled-title = 这一场取消了
desk-cancelled-why = 原因
desk-cancelled-then = 原来有名额的人会另外安排。
desk-cancelled-people = 涉及{ $n }人。

## 参加、准备、分组

desk-to-calendars = 放进我的日历
desk-prework-open = 做课前准备
desk-prework-done = 已准备好
desk-reply-open = 回复是否参加
desk-reply-comes = 您会参加
desk-reply-no = 您不能参加
desk-reply-waits = 等上级决定
desk-reply-kept = 上级希望您参加
desk-reply-badge-yes = 参加
desk-reply-badge-no = 不能参加
desk-reply-badge-kept = 希望参加
desk-declines = 不能参加
desk-decline-release = 交回名额
desk-decline-keep = 希望参加
desk-decline-item = { $name }不能参加《{ $course }》
desk-decline-decide = 决定
desk-plan-from = { $name }提议了一份个人发展计划
desk-plan-read = 查看并答复
desk-free-seats = 空{ $n }个名额，{ $waiting }人在等。
desk-free-seats-act = 看谁在等
desk-you-teach-this = 这一场由您授课
desk-teach-open = 还没确认
desk-teach-yes = 已确认
desk-teach-no = 您不能授课
desk-teach-confirm = 确认
desk-teach-why = 不能授课的原因
desk-teach-cannot = 不能授课
desk-group-away = 缺席
desk-to-checklist = 核对清单
desk-prework = 课前准备
desk-prework-all = 大家都准备好了。
desk-prework-not-yet = 还没有：
desk-notice-title = 通知偏晚
desk-go-title = 是否举行
desk-go-item = 《{ $course }》{ $day }：是否举行？
desk-go-badge = 待决定
desk-go-decide = 决定

desk-first-title = 最初几步
desk-first-lede = 大约十分钟就能排好第一个班次，顺序不限。
desk-first-people = 手工或用文件添加人员
desk-first-course = 编写第一门课程
desk-first-venue = 添加培训地点（全部线上则不需要）
desk-first-trainer = 指定由谁授课
desk-first-session = 定日期：课程、日期、学员
desk-first-done = 完成
desk-wishes = 名额申请：{ $n }项，最早的请在{ $day }前答复
desk-wishes-late = 逾期未答复
desk-wishes-answer = 答复
desk-wishes-mine = 申请的名额
desk-wishes-all = 全部
desk-wishes-none = 您还没有申请名额。
desk-wishes-courses = 找课程

## 计划的五个问题，一页说清

desk-five-title = 一页计划：{ $skill }，{ $team }
desk-five-to-need = 培训需求
desk-five-strategy = 我们的承诺：
desk-five-days = 从决定到首次培训（{ $day }）共{ $n }天。
desk-five-days-so-far = 决定至今{ $n }天，还没有培训定下日期。
desk-five-steps = 五个问题
desk-five-step-who = 谁
desk-five-step-type = 哪种类型
desk-five-step-method = 哪种方法
desk-five-step-prepare = 做准备
desk-five-step-follow = 跟进
desk-five-who = 谁需要？
desk-five-to-evidence = 全部依据
desk-five-evidence = 需求度{ $level }（满分100，区间{ $low }至{ $high }），依据{ $n }条答复、通话和评审。
desk-five-evidence-little = 数据不足，给不出数字（{ $n }条答复、通话和评审）。
desk-five-asked = { $n }人要学
desk-five-seated = { $n }人已有名额
desk-five-learned = { $n }人已学会或不再需要
desk-five-waiting = { $n ->
    [0] 没有人在等
   *[other] { $n }人在等名额
}
desk-five-nobody = 还没有为任何人选定课程。
desk-five-type = 哪种类型的培训？
desk-five-choose = 选课程
desk-five-no-course = 这项需求还没有选定课程。
desk-five-others = 这项需求还选了：
desk-five-method = 用哪种方法？
desk-five-after-course = 选定课程后就知道。
desk-five-way-seats = { $min }至{ $max }人
desk-five-way-sessions = { $n }场
desk-five-prepare = 怎样让大家做好准备？
desk-five-to-plan = 排场次
desk-five-no-session = 还没有场次定下日期。
desk-five-session = 场次
desk-five-memo-col = 培训通知
desk-five-goals-col = 目标
desk-five-memo = { $day }前 · 已发{ $sent }/{ $n }，已读{ $read }
desk-five-goals = { $day }前 · 已写{ $written }/{ $n }，已商定{ $agreed }
desk-five-follow = 怎样跟进？
desk-five-meeting-col = 跟进面谈
desk-five-practice-col = 练习
desk-five-meeting = { $day }前 · 已谈{ $held }/{ $n }
desk-five-practice = 到{ $day } · 养成习惯{ $done }/{ $n }
desk-five-print = 这一页正好打印在一张纸上。
desk-similar-group = 这{ $all }人中有{ $n }人{ $day }同过班，当时气氛偏低（{ $mean }/5）。换个组合也许会好些。
desk-required = 工作要求学的
desk-required-team = 您有{ $n }位下属的必修培训未完成或快到期
desk-required-late = 必修培训：{ $n }人过期已两周
desk-agenda-coaching = 与{ $name }的辅导
desk-agenda-coaching-group = 小组辅导
desk-waits-coaching-notes = 有{ $n }次辅导待记录
desk-waits-coaching-words = 这次辅导怎么样？只要一分钟。

desk-taught-with = { $trainer }，协同：{ $with }

desk-series-dates = 日期
desk-series-over = 已过
desk-series-join = 如何加入
# $cost, $left: amounts
desk-approval-small = 费用{ $cost }，剩余{ $left }

# $course: title
desk-agenda-travel = 路上：{ $course }
