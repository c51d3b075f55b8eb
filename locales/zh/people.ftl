people-title = 人员
people-lede = 今天在这里工作的每一个人。姓名和团队人人可见，个人信息不公开。
people-list = 在职人员
people-list-all = 显示全部
people-list-empty = 没有找到这个名字
people-list-empty-text = 试试名字的开头，字母上的符号可以省略：“ozolina”能找到Ozoliņa。新人员由数据导入加入。
people-find = 查找
people-more = 后五十人
people-name = 姓名
people-position = 职位
people-team = 团队
people-team-any = 所有团队
people-manager = 直属上级
people-department = 部门
people-site = 职场
people-languages = 工作语言
people-where = 工作信息
people-bio = 两句话介绍
people-reports = 直接下属
people-count = { $n }人
people-own = 不公开的信息
people-own-who = 只有本人、各级上级、培训专员和管理员能看到。
people-number = 工号
people-email = 邮箱
people-roles = 可用角色
people-home = 居家办公
people-hired = 入职日期
people-last-day = 最后工作日
people-hours = 工时
people-hours-week = 每周{ $hours }小时
people-contract = 合同
people-contract-permanent = 无固定期限
people-contract-fixed-term = 固定期限
people-contract-temp = 临时
people-wage = 时薪
people-shifts = 未来七天
people-shifts-none = 这几天还没有班次。
people-transcript = 学习记录

people-position-agent = 坐席
people-position-senior = 高级坐席
people-position-lead = 班组长
people-position-supervisor = 主管
people-position-trainer = 讲师
people-position-coach = 辅导人
people-position-manager = 经理
people-position-centre-manager = 中心经理
people-position-planner = 培训专员
people-position-administrator = 管理员
people-position-temp = 临时坐席

people-role-learner = 学员
people-role-coach = 辅导人
people-role-facilitator = 讲师
people-role-manager = 直属上级
people-role-planner = 培训专员
people-role-administrator = 管理员


people-me-title = 我的账户
people-me-page = 我的页面
people-me-language = 语言
people-me-language-text = 用于页面、培训通知和邮件。各人写的内容保留原来的语言。
people-me-theme = 浅色或深色
people-theme-system = 跟随设备
people-theme-light = 浅色
people-theme-dark = 深色
people-me-password = 密码
people-password-old = 现在的密码
people-password-new = 新密码
people-password-hint = 至少十个字符。三四个只有您会放在一起的词就很好。
people-password-again = 再写一次新密码
people-password-save = 更改密码
people-password-short = 至少用{ $min }个字符。
people-password-differs = 两处要写相同的新密码。
people-password-wrong = 这不是您现在的密码。
said-people-password = 新密码从现在起生效。
# $n: how many tokens
people-password-keys =
    { $n ->
       *[other] 有{ $n }个程序凭令牌以您的名义操作。改密码不会让令牌失效，管理员可以停用。
    }

people-settings-title = 设置
people-settings-lede = 对整个单位有效。更改从现在算起，已经发出或排定的不变。
people-settings-organisation = 本单位
people-settings-name = 名称
people-settings-currency = 货币
people-settings-currency-hint = 三个字母，如CNY或EUR
people-settings-zone = 时区
people-settings-zone-hint = 同一时区的城市，如Asia/Shanghai
people-settings-opens = 开线时间
people-settings-closes = 收线时间
people-settings-languages = 语言
people-settings-languages-text = 供所有人选择
people-settings-name-order = 人员列表按哪种语言排序
people-settings-numbers = 关键天数
people-settings-memo-lead-days = 培训通知提前天数
people-settings-memo-lead-days-hint = 通常{ $n }天。没有理由，不让人在更短的时间内去上课。
people-settings-goal-lead-days = 目标面谈提前天数
people-settings-goal-lead-days-hint = 通常{ $n }天。学员和上级一起定目标。
people-settings-follow-up-days = 训后跟进在课后第几天
people-settings-follow-up-days-hint = 通常{ $n }天。到那时五个问题都已问过。
people-settings-practice-days = 课后练习天数
people-settings-practice-days-hint = 通常{ $n }天。一项技能变成习惯，要这么久。
people-settings-save = 保存
said-people-settings = 设置已保存。

## Keys with which programmes act in a person’s name

people-tokens-title = 接口令牌
people-tokens-lede = 外部程序凭令牌可以做某个人能做的事，并以其名义记录。令牌一直有效，直到在此停用或本人账户关闭；改密码不会让它失效。
people-tokens-list = 令牌
people-tokens-none = 还没有令牌
people-tokens-none-text = 程序要自己在这里读写，就需要一个。
people-tokens-new = 新令牌
people-token-name = 用途
people-token-name-hint = 程序的名称，例如“工资系统”
people-token-person = 代表谁
people-token-person-hint = 本人页面上的用户名。最好选权限不超出程序所需的人。
people-token-made = 签发
# $day: when it was issued, $name: the administrator who did
people-token-made-by = { $day }，由{ $name }签发
people-token-used = 最近使用
people-token-unused = 还没用过
people-token-issue = 签发令牌
people-token-end = 停用
# $day: when it was ended
people-token-ended = { $day }已停用
people-token-key = 新令牌
people-token-once = 现在就复制。只显示这一次；系统只保留它的指纹。
people-token-how = 程序每次请求都带上它：
people-token-nobody = 写一位在职人员的用户名。
people-tokens-interface = 接口能做什么
said-people-token-ended = 令牌已停用，不再能打开任何内容。

people-founded-already = 本单位已经设置过。要改，到“设置”里改。
people-currency-code = 写货币的三个字母，如CNY。
people-language-one = 至少勾选一种语言。
people-hours-order = 收线要晚于开线，并在同一天。
people-goal-after-memo = 目标面谈在培训通知之后：天数要比培训通知的少。
people-zone-unknown = 按城市写时区，如Asia/Shanghai或Europe/Oslo。
people-slug-shape = 用小写字母、数字和连字符，如technical-riga。
people-email-shape = 写完整的邮箱地址，如liga@fjordlink.example。

people-imports-title = 数据导入
people-imports-lede = 来自其他系统的文件。改动之前，先看到会改什么；每次导入都可以整体撤销。
people-imports-list = 已有的文件
people-imports-others = 其他文件
people-imports-empty = 还没有文件
people-imports-empty-text = 先导入人员，再导入班次。其他文件要先知道谁在这里工作。
people-imports-new = 导入文件
people-imports-kind = 文件内容
people-imports-file = 文件
people-imports-file-hint = CSV，UTF-8编码，最大10 MB。用逗号、分号或制表符分隔，日期如2026-11-30或30.11.2026。
people-imports-mapping = 列名
people-imports-mapping-none = 与列的清单一致
people-imports-look = 看看会改什么
people-imports-nothing-yet = 在下一页确认之前，什么都不会改。
people-imports-columns = 各类文件的列
people-imports-columns-star = 带星号的列必须有，其他可以没有。列的顺序不限。
people-imports-rows = { $n }行
people-imports-system = Tandem
people-imports-undo = 撤销
people-imports-undone = 已撤销
people-imports-waits = 待您处理

people-kind-people = 人员
people-kind-shifts = 班次
people-kind-forecast = 话务预测
people-kind-feedback = 反馈
people-kind-metrics = 每周指标
people-kind-qa = 录音点评

people-import-page = 第{ $n }次导入
people-import-eyebrow = 第{ $number }次导入 · { $file } · { $n }行
people-import-title-waits = 还没有改动
people-import-title-applied = 已应用
people-import-title-undone = 已撤销
people-import-lede-errors = { $fine ->
    [0] 有{ $n }行要您看看。
   *[other] 有{ $n }行要您看看，其余{ $fine }行没问题。
}要看的行改好之前不会导入。
people-import-lede-fine = 应用后就是这样。每一行都能读。
people-import-lede-nothing = 这个文件的内容都已有，没有要应用的。
people-import-lede-applied = 以下内容自{ $when }起有效。
people-import-lede-undone = 已于{ $when }撤销。一切恢复到导入之前。
people-import-steps = 步骤
people-import-step-file = 文件
people-import-step-look = 查看
people-import-step-apply = 应用
people-import-wrong = 有{ $n }行要您看看
people-import-errors-csv = 下载为CSV
people-import-errors-more = 这里是前一百行，下载的文件里有全部。
people-import-mend = 在文件里改好这些行，再导入一次。
people-import-mend-or-apply = 在文件里改好这些行，再导入一次。也可以先应用其余的行：已有的行下次算作没有变化。
people-import-row = 行
people-import-field = 列
people-import-in-file = 文件里写的
people-import-write = 该怎么写
people-import-empty-cell = 空
people-import-would = 会改什么
people-import-did = 改了什么
people-import-filter = 筛选
people-import-none-here = 没有这一类的行。
people-import-what = 对象
people-import-becomes = 原来，现在
people-import-so-that = 结果
people-import-next-rows = 后面的行
people-import-counts = 数量
people-outcome-new = 新增
people-outcome-changed = 有变化
people-outcome-leaves = 离职
people-outcome-same = 没有变化
people-outcome-error = 改好前不导入
people-import-apply = 应用{ $n }项更改
people-import-undo-later = 应用之后，仍可整体撤销这次导入。
people-import-undo-whole = 撤销这次导入
people-import-undo-text = 所有行一次恢复原样。在它之上导入的后续文件要先撤销。
said-people-applied = 已应用。改动{ $n }行。
said-people-undone = 已撤销。恢复{ $n }行。

people-report-counts = 新增：{ $new }，有变化：{ $changed }，离职：{ $leaves }，没有变化：{ $same }，要改：{ $n }
people-report-row = 第{ $line }行，{ $field }“{ $value }”：{ $what }

people-import-new = 加入{ $team }
people-import-makes-team = { $name }是新团队，将会建立
people-import-makes-department = { $name }是新部门，将会建立
people-import-makes-site = { $name }是新职场，将会建立，时区与本单位相同
people-import-adopts = { $name }的账户将使用这个工号，角色不变
people-import-new-manager = 从今天起，{ $manager }是直属上级
people-import-no-manager = 从今天起没有直属上级
people-import-moves = 今天转到{ $team }
people-import-language = 页面和培训通知将使用{ LANGUAGE($lang) }
people-import-roles = 从今天起，在这里可做的事有变化
people-import-leaves = 当天离职，记录保留
people-import-shift-replaces = 替换{ $n }个班次

people-import-kind-unknown = 没有“{ $kind }”这一类文件。从列表里选一类。
people-import-mapping-unknown = 没有保存过名为“{ $name }”的列名。
people-import-applied-already = 第{ $n }次导入已经应用过。
people-import-not-applied = 第{ $n }次导入还没有应用，所以没有可撤销的。
people-import-undone-already = 第{ $n }次导入已经撤销过。
people-import-undo-later-first = 第{ $later }次导入在此之后，并以它为基础。先撤销第{ $later }次。
people-import-undo-self = 您自己的账户来自第{ $n }次导入，撤销会让您自己进不来。可由另一位管理员撤销。
people-import-moved-on = 您看过第{ $n }次导入之后，别的内容变了，现在应用的结果会不同。再导入一次文件，重新看一遍。
people-import-nothing = 这个文件里没有要应用的。
people-file-needed = 选一个文件。
people-file-large = 文件超过{ $max } MB。拆开，或去掉较早的行。
people-file-empty = 文件是空的。重新导出，第一行写列名。
people-file-only-header = 文件里有列名，但没有数据行。
people-file-spreadsheet = 这是电子表格。在表格软件里选“另存为”“CSV UTF-8”。
people-file-utf16 = 文件不是UTF-8编码。在表格软件里选“另存为”“CSV UTF-8”，不要选“Unicode文本”。
people-file-encoding = 第{ $line }行不能按UTF-8读取，看起来像{ $encoding }。在表格软件里选“另存为”“CSV UTF-8”，这样汉字和ņ、å这类字母才不会乱。
people-file-row-unreadable = 从第{ $line }行开始的一行读不出来。看看是不是少了一个引号。
people-file-column-twice = “{ $column }”列出现了两次。去掉一列。
people-file-columns-missing = 缺少这些列：{ $columns }。文件里有：{ $found }。

people-cell-needed = 这里要填写，每一行都需要。
people-cell-long = 最多写{ $max }个字符。
people-cell-day = 写一个存在的日期，如2026-11-30。
people-cell-clock = 写一个钟点，如08:30。
people-cell-number = 写一个{ $min }到{ $max }之间的数。
people-cell-yes = 写是或否。
people-cell-language = 写en、nb、lv、zh、vi中的一个。
people-cell-role = 写learner、coach、facilitator、manager、planner、administrator中的一个或几个，之间用|隔开。
people-cell-handle = 用不带符号的小写字母、数字、点和连字符，如liga.ozolina。
people-cell-handle-taken = 这个账户名已有人用。另写一个，或留空。
people-cell-handle-twice = 第{ $line }行是同样的账户名。其中一行另写一个。
people-cell-id-twice = 第{ $line }行是同样的工号。是一个人还是两个人？去掉一行，或另写一个工号。
people-cell-email-twice = 第{ $line }行是同样的邮箱。是一个人还是两个人？去掉一行，或另写一个邮箱。
people-cell-email-taken = 这是{ $name }的邮箱，工号与此不同。写相同的工号，或另写一个邮箱。
people-cell-manager-unknown = 这里和文件里都没有人用这个工号。写直属上级的工号，或加上直属上级那一行。
people-cell-manager-self = 这样{ $name }会成为自己的上级。写上一级的工号。
people-cell-manager-ring = 上下级会绕成一圈：{ $ring }。改其中一行。
people-cell-team-elsewhere = 团队{ $team }属于{ $department }。写这个部门，或另写一个团队。
people-cell-ended-before-hired = 最后工作日早于入职日期。写一个更晚的日期。
people-cell-person-unknown = 没有人用这个工号。先导入人员，或写正确的工号。
people-cell-shift-long = 这个班次会超过十六小时。写一个与开始相配的结束时间。
people-cell-meal-outside = 用餐时间不在班次内。写班次开始和结束之间的两个时间。
people-cell-shift-overlaps = 这个班次与第{ $line }行的重叠。去掉一行，或改时间。
people-cell-too-many = 这一行的单元格比列多。单元格里有分隔符的，用引号括起来。

## 邀请：怎么拿到密码
people-invite = 邀请
people-invite-all = 邀请还没有密码的{ $n }人
people-invite-left = { $name }已不在这里工作。只邀请在职的人。
people-invite-subject = 进入{ $house }培训
people-invite-hello = { $name }，您好：
people-invite-what = { $house }用Tandem安排培训。请打开这个地址，设一个密码：
people-invite-ends = 地址只能用一次，{ $days }天内有效。如果不是您要的，不用理会，什么也不会发生。
people-invited-title = 已邀请{ $name }
people-invited-lede = 用这个地址设密码，只能用一次，十四天内有效。以前的地址不再有效。
people-invited-mailed = 已发往{ $email }。
people-invited-once = 只在此刻显示。您也可以用别的方式转交。
people-invited-back = 回到此人
said-people-invited = 已邀请，邮件正在发出。
people-welcome-title = 欢迎
people-welcome = 欢迎您，{ $name }
people-welcome-lede = 设一个密码就能进来。
people-welcome-save = 设好，进入
said-people-welcome = 欢迎。这是您的今天。
people-welcome-over-title = 这个地址已失效
people-welcome-over = 它已用过、过期，或有更新的一个。请登录，或请管理员重新邀请。

## What is held, and erasure

people-me-held = 我们保存的关于您的数据
people-me-held-text = 看看这里知道您的哪些情况，并取一份副本。
people-me-held-see = 查看和下载
people-held = 保存的数据
people-erase = 抹去数据
people-erase-already = 此人的数据已经抹去，没有可再删除的内容。
# $name: the person
people-erase-employed = { $name }还在职。先办理离职：导入一份写有最后工作日的人员文件即可。
