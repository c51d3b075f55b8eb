plan-title = { $month }培训计划
plan-draft = 草稿{ $n }
plan-state-draft = 草稿{ $n }，未发布
plan-state-published = 草稿{ $n }，已发布
plan-state-searching = 草稿{ $n }，正在计算
plan-state-over = 这个月已经过去
plan-state-none =
    { $n ->
        [0] 还没有草稿
       *[other] 还没有草稿，需要{ $n }个名额
    }
plan-publish = 发布给{ $n }人

plan-fig-placed = 已安排
plan-fig-placed-value = { $n }/{ $all }个名额
plan-fig-placed-small =
    { $n ->
        [0] 没有人落下
       *[other] { $n }人未安排，原因见下
    }
plan-fig-level = 服务水平，最紧的半小时
plan-fig-level-value = { $n }秒内{ $pct }
plan-fig-level-small = 目标{ $target }，{ $queue }，{ $place }时间{ $when }
plan-cost = 费用
plan-fig-cost-small = 其中离开电话的工时{ $money }
plan-fig-rules = 没守住的规则
plan-fig-rules-small = 共{ $n }条必须守住
plan-fig-rules-aside = 共{ $n }条必须守住，这里有一条暂不计

plan-board-title = 场次与在线人力
plan-board = { $from }至{ $to }的场次与在线人力，可左右滚动
plan-week = 第{ $n }周 · { $day }
plan-key-booked = 已排定
plan-key-proposed = 拟定
plan-lane-other = 其他教室
plan-lane-online = 线上班
plan-lane-online-small = 在工位或在家
plan-lane-own = 自主学习
plan-lane-own-small = 在线课程，在空闲的半小时里学
plan-lane-spare = 富余人力
plan-lane-spare-small = 最紧的半小时
plan-spare-label = { $day }：最紧的半小时富余人力{ $n }
plan-seats = { $n }个名额
plan-seats-of = { $n }/{ $all }
plan-sessions = { $n }场
plan-people = { $n }人
plan-list = 以列表显示
plan-list-label = 场次列表
plan-csv = 列表存为CSV
plan-col-day = 日期
plan-col-session = 场次
plan-col-where = 地点
plan-col-trainer = 讲师
plan-col-seats = 名额

plan-day-title = { $day }，{ $queue }
plan-day-tightest = 最紧{ $time }：{ $n }
plan-day-line = { $time }在线{ $left }人，需要{ $needed }人。届时预计{ $seconds }秒内接起{ $pct }。
plan-day-empty = 这个队列在这一天没有话务预测。
plan-day-zone = 时间为{ $place }当地时间。
plan-day-needed = { $n }秒内{ $pct }所需
plan-key-left = 剩余在线
plan-key-training = 培训中
plan-queue = 队列
plan-show = 显示
plan-queue-rename = 给这个队列改名
plan-queue-name = { LANGUAGE($lang, as: "in") }名称
plan-queue-hint = 文件里仍写作{ $slug }。
plan-queue-save = 保存名称
plan-day-numbers = 每半小时的数字
plan-col-from = 开始
plan-col-calls = 联络量
plan-col-needed = 所需
plan-col-scheduled = 排班
plan-col-spare = 富余

plan-unplaced-title =
    { $n ->
        [0] 人人都有名额
       *[other] { $n }人未安排，原因如下
    }
plan-unplaced-more = 再显示{ $n }人
plan-unplaced-lede = 每个人：最近的一个名额被什么挡住了，怎样就能安排上。
plan-unplaced-zone = 时间为每个人所在职场的当地时间。
plan-unplaced-none = 人人都有名额
plan-unplaced-none-text = 这份计划没有落下任何人。
plan-col-person = 姓名
plan-col-training = 培训
plan-col-why = 为什么没排上
plan-col-fix = 怎样能排上

plan-why-open = 这是您培训计划的一部分。
plan-why-team = 您的团队正一起在这方面下功夫。
plan-why-by-hand = 这是您培训计划的一部分。
plan-why-asked = 这个名额是您申请的。
plan-why-wished = 这门课是您想学的。
plan-why-first-step = 先学这门，再学您团队的下一门课程。

plan-why-still-possible = { $when }还有可能排上；计算在用到这个名额之前就结束了。
plan-why-dearer = 这个月安排，比等到别的月份多花{ $money }。
plan-why-group-below-minimum = { $when }只有{ $n }人能来，至少要{ $all }人才开班。
plan-why-full = { $when }的{ $n }个名额都已排满。
plan-why-cover-short = 如果再少一人，{ $when }的{ $queue }在线人力就不够了。
plan-why-budget = 预算会超出{ $money }。
plan-why-department-mix = { $when }那场，同一个部门的人会超过应占的比例。
plan-why-subgroups = { $when }那场，没法分成人数合适的小组。
plan-why-no-room = { $when }，{ $site }没有空教室。
plan-why-no-trainer = { $when }，能用{ LANGUAGE($language) }教这门课的讲师都没有空。
plan-why-busy = { $when }已经有《{ $course }》的名额，时间冲突。
plan-why-prerequisite-unplaced = 要先学《{ $course }》，而那门课也还没有名额。
plan-why-prerequisite-later = 要先学《{ $course }》，而那门课结束得更晚。
plan-why-follow-on-earlier = 《{ $course }》以这门课为基础，却排在了前面。
plan-why-published = 唯一的一场在{ $when }，已经公布。
plan-why-own-manager = 唯一的空名额在{ $when }，同班有{ $name }：这门课不让直属上级与下属同班。
plan-why-teaches-it = 本人就是这门课的讲师。
plan-why-meal-break = { $when }去上课，就没有时间用餐了。
plan-why-off-shift = 没有哪个开课时间落在班次里；最近的是{ $when }。
plan-why-away = { $when }已另有安排。
plan-why-no-date = 扣除培训通知要提前的天数，这个月已没有合适的日子。
plan-why-language = 这门课用{ LANGUAGE($language) }等语言开，不在本人的工作语言之内。
plan-why-out-of-reach = 教室在{ $site }，本人在别的职场或居家工作。
plan-why-from-home = 本人居家工作，而这门课在教室里上。
plan-why-prerequisite-missing = 要先学《{ $course }》，那门课还没学，也还没有申请名额。
plan-why-no-offering = 这门课目前没有可以排的方式：没有面授、线上班或在线课程，或者已过复审日期。

plan-fix-longer = 让计算时间长一些
plan-fix-pay = 多花{ $money }，或等人数多一些
plan-fix-company = 再找{ $n }位{ $when }能来的人
plan-fix-second-group = 再开一场
plan-fix-cover = { $when }多一人在线
plan-fix-mix = { $when }那场，请其他部门的人来
plan-fix-subgroups = { $when }那场多一人或少一人
plan-fix-room = { $when }在{ $site }找一间教室
plan-fix-trainer = { $when }找一位用{ LANGUAGE($language) }授课的讲师
plan-fix-later = 把另一门课改到别的日子
plan-fix-first = 先安排《{ $course }》的名额
plan-fix-apart = 再开一场，或把另一人调开
plan-fix-other-trainer = 其中一场换一位讲师
plan-fix-meal = 把{ $when }的用餐时间移开
plan-fix-shift = 排一班，把{ $when }包含在内
plan-fix-next-month = 排下个月的计划
plan-fix-language = 用本人的工作语言开课
plan-fix-webinar = 开成线上班
plan-fix-offering = 看看这门课：加一种方式，或做复审
plan-fix-budget = 增加预算

plan-rule-names = 计划里提到的某一项已经不存在。
plan-rule-one-seat = 每门课程，每人最多一个名额。
plan-rule-start-time = 每一场都在营业时间内开始，日期不早于培训通知要提前的天数。
plan-rule-language = 同一场里，每个人的工作语言都包括授课语言。
plan-rule-group-size = 每一场都不少于最少人数，也不多于最多人数。
plan-rule-room = 每场面授都独用一间开放的教室，名额足够，场次之间留出收拾和布置的时间。
plan-rule-trainer = 讲师都能教这门课、会授课语言，并且有空。
plan-rule-on-shift = 每个人都在计薪的工时里学习。
plan-rule-meal-break = 没有人因此少了用餐时间。
plan-rule-one-place = 没有人同一时间在两个地方。
plan-rule-own-manager = 课程有要求时，直属上级与下属分开上课。
plan-rule-department-mix = 混合班里，任何部门都不超过应占的比例。
plan-rule-subgroups = 每场面授都能分成人数合适的小组。
plan-rule-prerequisite = 先修课程排在前面。
plan-rule-cover = 任何队列的在线人力，低于所需的幅度都不超过允许的范围。
plan-rule-budget = 不超预算。
plan-rule-absent = 不给不在岗的人排课。
plan-rule-on-time = 课程排在截止日期之后，会计入代价。
plan-rule-spare = 在线人力每比所需少一人，会计入代价。
plan-rule-seated = 每有一人没有名额，会计入代价。

plan-search-running = 正在找更好的
plan-search-over = 计算
plan-search-waiting = 稍后开始计算。
plan-search-failed = 这次没能算出来；管理员可以在日志里查到原因。
plan-search-line = 未安排的人数从{ $from }人变为{ $to }人。
plan-tried-label = 已试
plan-tried = { $n }/{ $all }步
plan-moves = { $n }步
plan-stop = 停下，就用这份
plan-refresh = 刷新
plan-drafts = 草稿
plan-col-draft = 草稿
plan-col-state = 状态
plan-badge-published = 已发布
plan-badge-draft = 拟定
plan-badge-searching = 计算中
plan-discard = 丢弃
plan-discard-label = 丢弃{ $name }
plan-new-title = 新草稿
plan-new-text =
    { $n ->
        [0] 还没有需要的名额。先为一项需求选课程。
       *[other] 需要{ $n }个名额，尚未发布。
    }
plan-new = 生成草稿
plan-effort = 计算多久
plan-effort-usual = 几秒钟
plan-effort-long = 十倍时间
plan-late-title = 通知比承诺的晚
plan-late = 有{ $n }场在{ $days }天之内就开始，培训通知会来得晚。
plan-late-reason = 为什么必须这样
plan-late-hint = 与草稿保存在一起，并计为通知偏晚。
plan-empty = 还没有计划
plan-empty-past = 这个月没有安排
plan-to-next = 看要排的月份
plan-empty-no-demand = 没有人在等名额。为一项需求选课程，那个团队的人就会出现在这里。
plan-empty-text = 需要{ $n }个名额。生成一份草稿，日期、教室和讲师就会排好。
plan-to-needs = 看培训需求

plan-cost-trainers = 讲师
plan-cost-rooms = 教室
plan-cost-material = 物料和课价
plan-cost-away = 离开电话的计薪工时，{ $n }小时
plan-cost-cover = 在线人力不足的半小时

plan-month-past = 这个月已经过去。排一个还没到的月份。
plan-no-demands = 没有人在等名额。先为一项需求选课程。
plan-publish-empty = 这份草稿里没有可发布的场次。
plan-publish-done = 草稿{ $n }已经发布。
plan-publish-running = 草稿{ $n }还在计算。停下，或等一等。
plan-publish-stale = 您打开之后，草稿{ $n }有了变化。再看一遍，然后发布。
plan-publish-supposed = 这份草稿假设“可与自己的主管同班”。它只用来看这条规则的代价，不能发布：谁都不在自己主管眼前学习。去掉这个假设，重新生成草稿。
plan-outdated = 这份草稿生成之后，本月又发布了{ $n }场。草稿没有把它们算进去，发布时可能被拒绝。重新生成的草稿会算进去。
plan-publish-late = 有{ $n }场的开始时间早于培训通知要提前的天数。写明为什么必须这样，或重新生成草稿。
plan-publish-gone = 这份草稿里有{ $n }个名额已不适用：有人已经学过、已有别的名额，或者教室、讲师不在了。重新生成草稿。
plan-publish-broken = 这份草稿生成之后又排了别的事，有{ $n }处不合规则。重新生成草稿。第一处：
plan-schedule-busy = { $name }那个时间在上另一场培训。
plan-schedule-licence = { $name }还没有这门课程的授课资格。
plan-schedule-language = { $name }的工作语言不包括{ LANGUAGE($language, as: "in") }。选一种这场所有人都会用的语言。
plan-schedule-left = { $name }那天不在职。
plan-schedule-seats = 这间教室只有 { $n } 个座位。
plan-schedule-taken = 那个时间教室里有另一场培训。
plan-api-days = 最多查366天，最后一天不早于第一天。

plan-import-queue = 写队列名，最多60个字母。
plan-import-site = 没有这个简称的职场。添加它，或改正这一行。
plan-import-date = 写日期，如2026-12-01。
plan-import-start = 写整点或半点，如08:30。
plan-import-calls = 写会有多少联络，0到100000，小数用点。
plan-import-aht = 写处理时长的秒数，1到36000。
plan-import-twice = 第{ $n }行是同一个半小时。
plan-import-new-queue = 新增队列{ $queue }：20秒服务水平80%，可以更改。

said-plan-draft-made = 开始计算了，本页会显示进度。
said-plan-stopping = 停止计算，保留目前最好的计划。
said-plan-discarded = 草稿已丢弃。
said-plan-queue-named = 已保存，队列从现在起用这个名称。
said-plan-published = 已发布。名额、面谈、训后跟进和练习都已排定，培训通知会按时发出。

## 手动更改

plan-why-cancelled = 您原来那一场取消了，还在等下一场。
plan-change-title = 更改：{ $course }
plan-change-heading = 更改这一场
plan-change-lede = 先检查：能看到有什么妨碍，对线上人力有什么影响。您确认之前，不会通知任何人。
plan-change-move = 换时间、教室或讲师
plan-change-starts = 开始时间
plan-change-check = 检查
plan-change-fine = 没有妨碍
plan-price = 对线上人力的影响
plan-price-nothing = 那个时间，没有人在有预测的队列里接线。
plan-price-line = { $queue }，{ $when }：在线从{ $before }人变为{ $after }人，需要{ $needed }人。{ $seconds }秒内接起：从{ $pctbefore }变为{ $pctafter }，承诺{ $target }。
plan-change-reason = 为什么必须这样
plan-change-reason-hint = 与这一场保存在一起；通知偏晚时计入通知偏晚。
plan-change-move-act = 改到{ $day }{ $time }，通知{ $n }人
plan-change-who = 参加的人
plan-change-why-out = 为什么{ $name }不再参加
plan-change-why-short = 原因（可不填）
plan-change-out = 移出
plan-change-seat = 安排一个名额
plan-change-waiting = 有{ $n }人在等这门课程的名额。
plan-change-waiting-one = 正在等名额的人
plan-change-nobody-chosen = 不选名单里的人
plan-change-other = 其他人
plan-change-other-hint = 姓名或登录名。
plan-change-accepted = 本人知道时间很近，自愿参加。
plan-change-seat-act = 安排名额
plan-change-nobody-teaches = 没有讲师：自己掌握进度
plan-change-minutes = { $n }分钟
plan-change-to-plan = 计划
plan-cancel = 取消这一场
plan-cancel-text = 名额、面谈、训后跟进和练习都会释放，所有人重新等名额。日历会同步更新。
plan-cancel-reason = 取消的原因
plan-cancel-reason-hint = 原来有名额的人都会看到这段话。
plan-cancel-act = 取消，通知{ $n }人
plan-cancel-why = 用一两句话写明原因，最多500字。
plan-change-cancelled = 这一场已经取消。
plan-change-over = 这一场已经开始，不能再更改。
plan-change-same = 没有变化：时间、教室和讲师都和原来一样。
plan-change-past = 选一个还没到的时间。
plan-change-time = 时间写成09:30这样。
plan-change-nobody = 至少选一个人。
plan-change-there = 这个人已经在这一场里。
plan-change-full = 这个班最多{ $n }人。
plan-change-manager = { $name }和直接上级会在同一场；这门课程要求分开。换一位讲师，或换一场。
plan-change-few = 选了{ $n }人；这种班至少要{ $min }人。
plan-change-joining = “如何加入”还空着：有名额的人拿不到号码或网址。
plan-change-trainer = 选一位讲师：这种方式需要讲师。
plan-change-venue = 选一间教室：这种方式需要教室。
plan-change-elsewhere = { $name }在别的职场或在家工作，到不了这间教室。
plan-change-shift = { $name }有一段时间不在班次内；带薪时间之外，只能由本人自愿接受名额。
plan-change-cover = 在线会只剩{ $left }人，需要{ $needed }人：缺口超过培训允许的程度。
plan-change-late = 只剩{ $days }天，承诺提前{ $lead }天。
plan-by-hand = 手动安排一场
plan-by-hand-lede = 给心里有数的培训专员用。计划的规则照样有效。
plan-by-hand-course = 哪门课程
plan-by-hand-next = 下一步
plan-by-hand-when = 时间、地点、讲师
plan-by-hand-method = 方式
plan-by-hand-lang = 语言
plan-by-hand-others = 其他人
plan-by-hand-others-hint = 姓名或登录名，用逗号分开。
plan-by-hand-check = 通知之前
said-plan-by-hand = 已发布。名额、面谈、训后跟进和练习都已排定，培训通知会按时发出。
said-plan-moved = 已更改。有名额的人会收到通知，日历自动更新。
said-plan-cancelled = 已取消。原来有名额的人会收到通知，重新等名额。
said-plan-seated = 名额已安排，培训通知会马上或按时发出。
said-plan-withdrawn = 名额已空出，日历和面谈都已释放。
plan-change-before = { $name }：{ $missing }

# 草稿的假设
plan-if = 如果……
plan-if-text = 想知道什么就改什么，留空的照现有设置。草稿会记住自己的假设。
plan-if-level = 按时接听，至少（%）
plan-if-level-hint = 留空：按各队列自己的目标
plan-if-away = 队列人手不足时仍可离开，最多几人
plan-if-away-hint = 留空：按各队列自己的上限
plan-if-budget = 预算（{ $currency }）
plan-if-budget-hint = 课价、教室和讲师合计
plan-if-groups = 每场多几个名额
plan-if-groups-hint = 填−2则每场人数变少
plan-if-rules = 规则
plan-if-evenings = 允许晚上，到22:00
plan-if-memo = 允许提前不到{ $n }天通知；发布时要说明原因
plan-if-mixing = 混合课程允许只有一个部门
plan-if-separation = 允许与自己的主管同班；只看代价，不能发布
plan-if-supposes = 假设
plan-if-none = 照现有设置
plan-if-says-level = 至少{ $pct }按时接听
plan-if-says-away = 队列人手不足时最多{ $n }人离开
plan-if-says-budget = 课价、教室和讲师最多{ $money }
plan-if-says-larger = 每场多{ $n }个名额
plan-if-says-smaller = 每场少{ $n }个名额
plan-if-says-evenings = 晚上可到22:00
plan-if-says-memo = 通知比承诺的晚
plan-if-says-mixing = 一个部门可以占满课程
plan-if-says-separation = 可与自己的主管同班
plan-compare = 比较草稿
plan-compare-lede = 两份草稿各有什么假设、花多少钱、对谁有不同。
plan-compare-first = 这份草稿
plan-compare-second = 对照
plan-compare-empty = 还没有可比较的
plan-compare-empty-text = 需要本月两份已算出计划的草稿。换个问题再做一份吧。
plan-compare-to-plan = 去看计划
plan-compare-figures = 数字
plan-compare-difference = 差额
plan-compare-asked = 需要的名额
plan-compare-placed = 排上的名额
plan-compare-sessions = 场次
plan-compare-hours = 离开电话的小时数
plan-compare-wages = 期间工资
plan-compare-all = 总费用
plan-compare-level-value = { $pct }，{ $queue }
plan-compare-people =
    { $n ->
        [0] 所有人的名额都一样
       *[other] { $n }个名额不同
    }
plan-compare-same = 两份草稿里，同样的人排在同样的时间。
plan-compare-more = 另外{ $n }个在文件里。
plan-compare-person = 人员
plan-compare-no-seat = 没有名额

# 两场合成一场
plan-merge = 与另一场合并
plan-merge-text = 所有人改到另一场，本场取消。
plan-merge-into = 另一场
plan-merge-target = { $when }（空{ $n }个名额）
plan-merge-act = 取消本场，转走{ $n }人
plan-merge-other = 请选择同一课程、同一语言的场次。
plan-why-merged = 两场人数都少，合成了一场。
said-plan-merged = 已合并，大家会收到通知。
## Mandatory training

plan-mandatory = 必修培训
plan-mandatory-lede = 谁要在哪天之前学完什么。系统提前找名额，提前通知本人，任何一天的情况都有据可查。
plan-rules = 规则
plan-rule-new = 新规则
plan-rule-none = 还没有规则
plan-rule-none-text = 一条规则写明课程、适用的人和期限；之后的计划草稿会按时给每个人排上。
plan-rule-who = 适用的人
plan-rule-who-hint = 不选的项表示所有人。
plan-rule-any = 不限
plan-rule-choose = 选择课程
plan-rule-role = 在这里的角色
plan-rule-department = 部门
plan-rule-team = 团队
plan-rule-site = 职场
plan-rule-hired = 这一天起入职
plan-rule-hired-hint = 只适用于当天或之后入职的人；不填表示所有人。
plan-rule-why = 依据
plan-rule-why-hint = 一两句话，适用的人都能看到：法规、合同或原因。
plan-rule-why-languages = 第一种语言必填；其他语言没写之前，读者看到的是第一种。
plan-rule-why-needed = 用一两句话写明依据，不超过500字。
plan-rule-when = 期限
plan-rule-counts = 从哪天算起
plan-rule-counts-hire = 入职第一天
plan-rule-counts-start = 规则开始适用于本人的那天
plan-rule-counts-return = 长期缺勤后回来的那天
plan-rule-counts-day = 所有人同一天
plan-rule-days = 多少天之内
plan-rule-day = 固定日期
plan-rule-day-hint = 只在所有人同一天时填写。
plan-rule-day-needed = 写上固定日期，不早于规则的第一天。
plan-rule-every = 多少个月后重学
plan-rule-every-hint = 不填表示学一次就可以。
plan-rule-runs = 规则的有效期
plan-rule-first = 第一天
plan-rule-first-hint = 对已在职的人，天数最早从这天算起。
plan-rule-last = 最后一天
plan-rule-last-hint = 不填表示直到有人结束它。
plan-rule-until-early = 最后一天要在今天之后，并且不早于第一天。
plan-rule-before = 期限之前
plan-rule-lead = 提前多少天找名额
plan-rule-lead-hint = 从那天起，下一份计划草稿就会安排名额。
plan-rule-notice = 提前多少天通知本人
plan-rule-notice-hint = 到期当天告诉直属上级，一周后告诉再上一级，两周后告诉培训专员。每人只通知一次。
plan-rule-make = 建立规则
plan-rule-unpublished = 这门课还没有发布；规则要用能学的课程。
plan-rule-of-role = 角色：{ $role }
plan-rule-everybody = 所有人
plan-rule-hired-since = { $day }起入职
plan-rule-within-hire = 入职后{ $n }天内
plan-rule-within-start = { $n }天内
plan-rule-within-return = 回来后{ $n }天内
plan-rule-by-day = { $day }前
plan-rule-again = 每{ $n }个月重学
plan-rule-from = { $day }起
plan-rule-from-until = { $from }至{ $until }
plan-rule-over = 已结束
plan-rule-title = 必修培训：{ $course }
plan-rule-made = { $day }由{ $name }建立
plan-rule-people = 适用的人
plan-rule-end = 结束规则
plan-rule-end-text = 从今天起不再适用于任何人。过去的情况仍可查证。
plan-rule-end-act = 今天结束
plan-duty-all = 全部
plan-duty-open = 未完成
plan-duty-overdue = 已过期限
plan-duty-due = 待完成
plan-duty-exempt = 已豁免
plan-duty-done = 已完成
plan-duty-state = 状态
plan-duty-proof = 证书或豁免
plan-duty-no-proof = 没有
plan-duty-done-of = 应学{ $n }人
plan-duty-overdue-small = 期限已过
plan-duty-due-small = 期限未到
plan-duty-exempt-small = 有原因，有截止日
plan-duty-on = 查看这一天
plan-duty-show = 显示
plan-duty-nobody = 目前还没有适用的人
plan-duty-none = 这份名单里没有人。
plan-duty-none-text = 当天规则不适用于任何人，或没有人处于这个状态。新规则一分钟内算好。
plan-duty-done-on = { $day }完成
plan-duty-done-version = { $day }完成，第{ $version }版
plan-duty-valid = 有效至{ $day }
plan-duty-ran-out = { $day }到期
plan-duty-since = 期限是{ $day }
plan-duty-by = { $day }前
plan-duty-booked = 已有名额：{ $when }
plan-page-before = 上一页
plan-page-after = 下一页
plan-proof = 证明
plan-proof-on = { $day }每个人的情况
plan-proof-rule = 规则
plan-proof-drawn = { $when }生成，依据当天已学的课程和各人的岗位。
plan-exempt = 豁免
plan-exempt-text = 要有原因和截止日，到期自动结束。只有培训专员、管理员和检查证明的人能看到原因。
plan-exempt-person-hint = 姓名、电子邮箱或登录名。
plan-exempt-why = 原因
plan-exempt-why-hint = 不写病情：“长期休假”“六月前做别的工作”。
plan-exempt-last = 豁免的最后一天
plan-exempt-act = 豁免
plan-exempt-end = 现在结束
plan-exempt-reason = 用一两句话写明原因，不超过500字。
plan-exempt-until = 最后一天要在今天和两年之内。
plan-exempt-not-meant = 今天这条规则不适用于此人。
plan-exempt-already = 此人已有豁免；先结束那一条。
plan-exempt-until-by = 至{ $day }，由{ $name }批准
plan-back = 长期缺勤后回来
plan-back-text = 从回来那天算起的规则，由这天开始。
plan-back-on = 回来的第一天
plan-back-act = 记下
plan-back-day = 选过去一年内或今后三个月内的一天。
plan-duty-team = 下属的必修培训
plan-duty-team-lede = 还没完成的和期限。团队里其他人看不到。
plan-duty-team-people = 您的下属
plan-duty-team-none = 没有未完成的
plan-duty-team-none-text = 该学的都学了，或期限还没到。
plan-why-mandatory = 这是您的工作要求学的。
said-plan-rule-made = 规则已建立。每个人的情况一分钟内算好。
said-plan-rule-ended = 规则已结束。过去的情况仍可查证。
said-plan-rule-back = 规则重新生效。每个人的情况一分钟内算好。
said-plan-exempted = 已豁免至那一天。
said-plan-exemption-ended = 豁免已结束。
said-plan-back = 已记下。从回来那天算起的规则由这天开始。
plan-mail-duty-subject = 《{ $course }》：{ $day }前
plan-mail-duty-person = 《{ $course }》是您的工作要求学的，请在{ $day }前学完。正在为您找名额，安排好后在“我的培训”里能看到。如果已经有名额，就不用再做什么。
plan-mail-duty-again = 您在《{ $course }》所学的有效至{ $day }，该再学一次了。正在为您找名额，安排好后在“我的培训”里能看到。如果已经有名额，就不用再做什么。
plan-mail-duty-subject-team = 《{ $course }》：还没完成
plan-mail-duty-manager = 还有{ $n }人没完成《{ $course }》：{ $names }。名额安排了吗，班次排得开吗？在“下属的必修培训”里能看到每个人。
plan-mail-duty-above = 期限过了一周，还有{ $n }人没完成《{ $course }》：{ $names }。他们的直属上级已经知道。也许只差离开线上的时间。
plan-mail-duty-planners = 期限过了两周，还有{ $n }人没完成《{ $course }》：{ $names }。下一份计划草稿会找名额；如果没有，就手动安排一场，或写明原因豁免。

## Own hours

plan-hours-title = { $name }的学习时间
plan-hours = 学习时间
plan-hours-lede = 与本人约定的学习时段和时长。计划会遵守，不说明原因。
plan-hours-now = 已约定
plan-hours-none = 没有特别约定：按通常时间。
plan-hours-who = 本人、各级上级、培训专员和管理员可见。其他人只看到“已另有安排”。
plan-hours-set = 约定
plan-hours-not-before = 不早于
plan-hours-not-after = 不晚于
plan-hours-day = 每天最多学习
plan-hours-break = 至少每隔多久休息一次
plan-hours-minutes = 以分钟计；不填表示照常。
plan-hours-note = 地点和方式
plan-hours-note-hint = 例如“一楼”“只上线上课”。不写原因。
plan-hours-last = 最后一天
plan-hours-last-hint = 不填表示直到有人结束它。
plan-hours-save = 约定
plan-hours-end = 恢复通常时间
plan-hours-made = { $day }由{ $name }约定
plan-hours-note-long = 不超过300字。
plan-hours-short = 两个时间之间至少留一小时。
plan-hours-until = 最后一天要在今天之后。
plan-hours-nothing = 至少填写一项。
said-plan-hours = 已保存。下一份草稿和每一场手动安排都会遵守。
plan-change-hours = { $name }：这个时间在约定的学习时间之外，要本人自愿接受名额。
plan-change-break = { $name }：约定至少每{ $n }分钟休息一次。
plan-change-note = { $name }：{ $note }
plan-rule-own-hours = 不在与本人约定的时间之外排课，每天也不超过约定的时长。

plan-co = 协同授课
plan-co-text = 想学会讲这门课的人，和讲师一起讲。时间按授课排定。
plan-co-person = 姓名
plan-co-person-hint = 姓名、邮箱或用户名
plan-co-add = 一起讲
plan-co-nobody-teaches = 这一场还没有讲师。请先定讲师。
plan-co-there = { $name }已经在这一场里。请另选一人。
plan-co-many = 最多{ $max }人协同授课。请先去掉一人。
said-plan-co-added = 已加入协同授课，时间已排定。
said-plan-co-dropped = 已不再协同授课，时间已释放。

plan-series-every = 重复
plan-series-once = 一次
plan-series-weekly = 每周
plan-series-fortnightly = 每两周
plan-series-parts = 共几次
plan-series-needed = 参加几次算完成
plan-series-joining = 如何加入
plan-series-joining-short = 电话号码或网址
plan-series-joining-hint = 拨入号码和密码，或网址。有名额的人在这里和邀请里都能看到。
plan-series-number = 电话系列课需要一个拨入号码。请写在这里，连同密码。
plan-series-joining-save = 保存
plan-series-seldom = { $name }只有{ $n }次在班或有空，需要{ $needed }次。请换个时间，或降低要求。
plan-series-trainer = { $name }不能讲完每一次（{ $n }/{ $needed }）。请换时间或讲师。
said-plan-joining = 已保存。有名额的人在这一场的页面上能看到。

## Budget

plan-budget = 预算
plan-budget-all = 全部预算
plan-budget-lede = 各部门的培训最多花多少、已承诺多少、实际花了多少。费用包括讲师、教室、课价、路费、离开电话的计薪工时，以及在线人力不足的半小时。
plan-budget-list = 预算列表
plan-budget-none = 还没有预算
plan-budget-none-text = 没有预算时什么都不会被拦住，各场次的费用照样记账。第一份预算由管理员建立。
# $year: a year
plan-budget-free = 没有预算的部门，{ $year }年
plan-budget-free-text = 这些部门在没有预算的日子里的花费。
# $year: a year
plan-budget-year = { $year }年
# $q: number of the quarter, $year: a year
plan-budget-quarter = { $year }年第{ $q }季度
# $department: name of the department
plan-budget-of = 预算：{ $department }
plan-budget-amount-label = 预算
plan-budget-committed = 已承诺
plan-budget-committed-small = 已发布或已订购，尚未发生
plan-budget-spent = 已花费
plan-budget-spent-small = 已举办或已付款
plan-budget-left = 剩余
# $money: amount
plan-budget-waiting-small = 另有{ $money }等待同意
plan-budget-overspent = 已超支
plan-budget-nearly = 快用完了
plan-budget-new = 新预算
plan-budget-period = 年度或季度
# $currency: such as EUR
plan-budget-amount-in = 金额（{ $currency }）
plan-budget-amount-hint = 例如1250或1250.50
plan-budget-amount = 写一个大于零的金额，如1250或1250.50。
plan-budget-alone = 培训专员单次自行决定，最多
plan-budget-alone-hint = 他们一次为该部门发布或购买、不必请示的金额。留空：预算之内不限。
plan-budget-alone-any = 预算之内由培训专员自行决定。
# $money: amount
plan-budget-alone-most = 培训专员单次自行决定，最多{ $money }。
plan-budget-approvers = 由谁同意
plan-budget-approver = 先问谁
plan-budget-limit = 最多可同意
plan-budget-limit-hint = 单次金额，留空不限
plan-budget-second = 再问谁
plan-budget-second-hint = 金额超出前一位的权限，或前一位三个工作日内没有答复时。
plan-budget-second-limit = 第二位，最多
plan-budget-any = 金额不限
# $money: amount
plan-budget-up-to = 单次最多{ $money }
plan-budget-note = 备注
plan-budget-make = 建立预算
plan-budget-over = 请选择尚未结束的年度或季度。
plan-budget-there = 该部门在这段时间已有预算。先结束那一份。
plan-budget-approver-needed = 至少写一位可以同意的人。
plan-budget-made-of = 花在哪里
plan-cost-travel = 路费
plan-cost-bought = 外部采购
plan-budget-lines = 明细
plan-budget-lines-all = 全部
plan-budget-lines-committed = 已承诺
plan-budget-lines-spent = 已花费
plan-budget-lines-purchases = 采购
plan-budget-lines-released = 已释放
plan-budget-lines-none = 这里还没有内容。
plan-budget-end = 结束这份预算
plan-budget-end-text = 明细会保留。要改金额或同意人，请结束这份并另建一份。
plan-budget-end-act = 结束
plan-budget-would = 将承诺
# $money: amount
plan-budget-too-much = 超出{ $money }
plan-budget-beyond = 超出培训专员的权限
plan-budget-first = 有人同意之前不会发布。
# $n: how many departments
plan-publish-budget =
    { $n ->
       *[other] 有{ $n }个部门的费用超出剩余预算，或超出培训专员的权限。先在计划页请求同意，再发布。
    }
plan-change-budget = 费用超出剩余预算，或超出培训专员的权限。请先请求同意。

## Costs

plan-cost-what = 内容
plan-cost-planned = 计划
plan-cost-actual-col = 实际
plan-cost-waits = 等待同意
plan-cost-committed = 已承诺
plan-cost-actual = 已花费
plan-cost-released-cancelled = 已取消
plan-cost-released-moved = 改期
plan-cost-released-changed = 该部门已无人参加
plan-cost-released-declined = 未同意
plan-cost-released-back = 没有购买
# $name: a person
plan-cost-by = 由{ $name }填写
plan-cost-write = 填写实际费用
plan-cost-why-label = 与计划不同的原因
plan-cost-save = 保存
plan-cost-release = 最终没有购买
plan-cost-released = 只有已承诺或已花费的才能填写；这一条已释放，或在等待同意。
plan-cost-why = 用一两句话写明为什么比计划多或少，不超过500字。
plan-purchase = 外部采购
plan-purchase-text = 研讨会、请演员一天、软件许可：预算够就直接承诺，不够先请求同意。
plan-purchase-what = 购买什么
plan-purchase-what-hint = 例如：投诉处理研讨会，两个名额
plan-purchase-supplier = 供应商
plan-purchase-on = 计入哪一天
plan-purchase-day = 请选择这份预算之内的日期。
plan-purchase-why-label = 为什么需要
plan-purchase-why-hint = 由被请求的人阅读；仅在超出自行决定的金额时需要。
plan-purchase-why = 这需要有人同意：请写明为什么需要。
plan-purchase-act = 订购

## Whose yes is asked for

plan-approvals = 待同意的请求
plan-approvals-lede = 费用超出剩余预算，或超出培训专员的权限时，有人同意后才继续。
plan-approvals-waiting = 等您答复
plan-approvals-none = 没有等您答复的请求
plan-approvals-none-text = 有人请求时您会收到邮件，也会在这里和“今天”看到。
plan-approvals-others = 以前的请求
# $n: how many
plan-approvals-wait =
    { $n ->
       *[other] { $n }个请求等您答复
    }
# $n: number of the draft, $month: name of the month
plan-approval-draft = { $month }草稿{ $n }
# $course: title, $when: day and time
plan-approval-session = 《{ $course }》，{ $when }
plan-approval-cost = 费用
plan-approval-over = 超出
# $name: who asks, $of: who is asked, $day: a date
plan-approval-asked-by = { $name }向{ $of }请求，{ $day }
# $day: date after "by"
plan-approval-by = { $day }前答复
# $n: days
plan-approval-late =
    { $n ->
       *[other] 答复晚了{ $n }天
    }
plan-approval-yes = 已同意
plan-approval-no = 未同意
plan-approval-back = 不再请求
plan-approval-approve = 同意
plan-approval-decline = 不同意
plan-approval-reason-label = 您的话
plan-approval-reason-hint = 不同意时请写明原因，请求的人会看到。
plan-approval-take-back = 撤回
plan-approval-to = 请求同意
plan-approval-ask = 请求
plan-approval-why = 为什么值得
plan-approval-why-hint = 由被请求的人阅读，三个工作日内答复。
plan-approval-why-needed = 用一两句话写明为什么值得，不超过500字。
plan-approval-nothing = 没有要请求的了：已经请求过，或预算足够。
plan-approval-nobody = 这份预算里没有人能同意这么大的金额。请管理员另建预算，写上有权同意的人。
plan-approval-choose = 请选择同意或不同意。
plan-approval-reason = 用一两句话写明为什么不同意，不超过500字。
plan-approval-answered = 已经有人答复了。
# $name: who is asked, $money: amount, $day: date after "by"
plan-approval-waits = 已请求{ $name }同意{ $money }，{ $day }前答复。
# $name: who answered, $money: amount, $reason: their words, may be empty
plan-approval-said-yes = { $name }已同意{ $money }。{ $reason }
# $name: who answered, $money: amount, $reason: their words
plan-approval-said-no = { $name }未同意{ $money }：{ $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-subject = 请您答复：{ $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-text = { $name }请您同意：{ $about }。{ $department }需花费{ $cost }，预算剩余{ $left }。“{ $why }”请在“今天”里查看，并在{ $day }前答复。
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-subject = 已同意：{ $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-text = { $name }已同意{ $department }为{ $about }花费{ $cost }。可以继续了。{ $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-subject = 未同意：{ $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-text = { $name }未同意{ $department }为{ $about }花费{ $cost }：{ $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-subject = 已转交：{ $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-text = 关于{ $about }的请求没有按时得到答复，现在改请{ $name }在{ $day }前答复。
said-plan-budget-made = 预算已建立，其间已承诺的都已计入。
said-plan-budget-ended = 预算已结束。
said-plan-purchased = 已承诺。
said-plan-purchase-waits = 已请求同意，同意后即承诺。
said-plan-cost-written = 已记下。
said-plan-cost-freed = 已释放，款项可再用。
said-plan-approval-asked = 已请求，答复会发邮件给您。
said-plan-approval-yes = 已同意，请求的人会收到通知并可继续。
said-plan-approval-no = 未同意，请求的人会看到原因。
said-plan-approval-back = 已撤回。

## Travel

plan-travel = 职场之间的路程
plan-travel-lede = 路上要多久、一趟多少钱。计划会在上课前后、班次之内留出这段时间，并计入费用。没有填写的就不安排出行。
plan-travel-between = 之间
# $one, $other: names of sites
plan-travel-pair = { $one }和{ $other }
plan-travel-usual = 任意两个职场，下面另有填写的除外
plan-travel-minutes-label = 单程，分钟
# $currency: such as EUR
plan-travel-fare = 往返，{ $currency }
plan-travel-minutes = 写0到720分钟；不安排出行的留空。
plan-travel-save = 保存
plan-travel-of = 往返职场
plan-travel-show = 查看
plan-travel-home = 在家工作的人线上学习，除非在其学习时间页面约定了到职场的路程。
said-plan-travel = 已保存，下一份草稿会采用。
plan-hours-way = 到职场上课的路程
plan-hours-way-hint = 仅用于在家工作而到现场上课的人。单程分钟数；留空：线上学习。

# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-why-no-equipment = { $site }没有教室具备课程所需：缺{ $thing } × { $n }。
# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-fix-equipment = 给{ $site }的一间教室配{ $thing } × { $n }
# $n: pieces, $thing: name of the equipment
plan-change-equipment = 教室缺少课程所需：{ $thing } × { $n }。
# $n: pieces, $thing: name of the equipment
plan-change-equipment-out = 同一职场的另一场此时在用：缺{ $thing } × { $n }。
# $n: minutes
plan-change-turn =
    { $n ->
       *[other] 前后不到{ $n }分钟教室另有一场：中间要收拾和布置。
    }
plan-rule-equipment = 每场都在设备齐全的地方上，流动设备不会同时去两处。
