coach-follow-up-with = 与{ $name }的跟进面谈
coach-five = 五个问题
coach-q-felt = 这次培训，您感觉怎么样？
coach-q-learned = 您学到了什么？
coach-q-goals = 您的目标达到了吗？
coach-q-suggestion = 对以后的培训，您有什么建议？
coach-q-support = 我怎么支持您学以致用？
coach-hint-suggestion = 不带姓名转给培训专员，给培训需求多添一个声音。
coach-hint-support = 会成为您的承诺，带日期列在您自己的清单上。
coach-reached = 目标达到了吗
coach-reached-yes = 达到了
coach-reached-partly = 部分达到
coach-reached-no = 还没有
coach-support-by = 承诺兑现日期
coach-on = 面谈日期
coach-save = 保存面谈
coach-held = 已面谈
coach-held-on = { $day }面谈。
coach-due-by = { $day }前
coach-days-late = 晚了{ $n }个工作日
coach-not-held-yet = 还没有面谈。到时会问这五个问题：
coach-goal = 学习目标
coach-promised = 支持承诺
coach-kept = 已兑现
coach-keep = 兑现了
coach-seen-on-calls = 在实际联络中听到的
coach-nothing-seen = 还没有记录。只靠练习卡说明不了习惯已经养成，要有人在通话里听到。
coach-seen = 听到了
coach-not-seen = 这次没听到
coach-note-one = 记下听到的
coach-behaviour = 留意的做法
coach-was-it-seen = 这次联络中
coach-note = 用您自己的话
coach-note-hint = 说了什么，客户有什么反应。
coach-note-save = 保存记录
coach-answer-needed = 用几个字写下说了什么。
coach-reached-needed = 选“达到了”“部分达到”或“还没有”。
coach-on-future = 写实际面谈的日期，不能晚于今天。
coach-support-past = 写一个还没到的日期。
coach-held-meanwhile = 这次面谈已经由别人记下了。重新打开就能看到。
coach-kept-already = 这项承诺已经标为兑现。
coach-objective-unknown = 从课程目标里选一项。
said-coach-held = 面谈已保存。建议和承诺都已转到该去的地方。
said-coach-kept = 承诺已兑现。
said-coach-observed = 已记下。

coach-mail-near-subject = 与{ $person }的跟进面谈
coach-mail-near-body = { $person }参加了培训《{ $course }》。跟进面谈要在{ $day }前做：五个问题，大约十五分钟。在Tandem打开“训后跟进”即可开始。
coach-mail-late-subject = 与{ $person }的跟进面谈晚了
coach-mail-late-body = { $person }参加培训《{ $course }》后的跟进面谈，应在{ $day }前完成。学会的东西没人问起，就会慢慢淡掉；今天花十五分钟，仍然有用。在Tandem打开“训后跟进”。

## 通话：听到了什么

coach-calls = 通话
coach-calls-lede = 逐项写下听到了什么，以及下一通可以试什么。
coach-waiting = 待您处理
# $name: who disputes
coach-waits-dispute = { $name }对一项有不同看法，由您裁定
# $name: the reviewer
coach-waits-read = { $name }点评了您的一次通话
# $name: whose contact it is
coach-waits-draft = 您为{ $name }写的点评
coach-draft = 草稿
coach-draft-why = 交给对方之前只有您能看到。
coach-disputed = 申诉中
coach-acknowledged = 已知晓
coach-not-read-yet = 还没看
coach-failed = 一票否决
# $n: points, 0 to 100
coach-points = { $n }分（满分100）
coach-own-reviews = 我的通话
coach-own-none = 还没有人点评过您的通话。
coach-team-reviews = 您辅导的人，近60天
coach-team-none = 近60天没有交出的点评。
coach-contact = 联络
coach-reviewer = 点评人
coach-person = 人员
coach-score = 得分
coach-state = 状态
coach-review-new = 点评一次通话
coach-review-new-lede = 先听，再逐项作答。交给对方之前是草稿。
coach-nobody-coached = 点评由直属上级或同团队的辅导人来写。目前没有由您辅导的人。
coach-scorecard = 质检评分表
coach-scorecard-none = 还没有质检评分表。培训计划人员可以写一份。
coach-channel = 渠道
coach-channel-call = 电话
coach-channel-chat = 在线聊天
coach-channel-mail = 邮件
coach-channel-unknown = 选择电话、在线聊天或邮件。
coach-contact-on = 联络日期
coach-contact-future = 写联络当天的日期，不能晚于今天。
coach-contact-which = 哪一次联络
coach-contact-hint = 电话或工单系统里的编号，便于再找到。
coach-review-open = 开始点评
# $name: whose contact it is
coach-review-of = { $name }的一次联络
# $name: the reviewer
coach-heard-by = 点评人：{ $name }
# $name: of the scorecard, $version: its number
coach-scorecard-version = { $name }，第{ $version }版
coach-redacted = 保存时会去掉号码、地址和客户自报的姓名。
coach-critical = 一票否决
# $n: the weight, a whole number
coach-weight-of = 权重{ $n }
coach-mark-yes = 是
coach-mark-no = 否
coach-mark-na = 不适用
coach-remark = 您听到的
coach-advice = 下一通可以试什么
coach-advice-hint = 只写一件事，用下一通就能用上的话。
coach-advice-next = 下一通试试
coach-hand-over = 交给对方
coach-keep-draft = 存为草稿
coach-review-answer-needed = 选择“是”“否”或“不适用”。
coach-review-reason-needed = 写下您听到的：选“否”要有理由。
coach-review-advice-needed = 写一件下一通可以试的事。
coach-review-nothing = 有权重的各项都没有答“是”或“否”，算不出得分。至少答一项。
coach-review-meanwhile = 这份点评刚才有改动，重新打开看看。
coach-acknowledge = 已知晓
coach-acknowledged-already = 这份点评您已经标为已知晓。
# $day: a date in the form after "by"
coach-dispute-until = { $day }前可以对某一项提出申诉，由点评人以外的人裁定。
coach-dispute = 申诉
coach-dispute-reason = 您听到的是什么
coach-dispute-send = 提交申诉
coach-dispute-by-them = 申诉理由：
coach-dispute-late = 申诉期已过，可以和辅导人当面谈。
coach-dispute-item = 选择这份点评里没有答“是”的一项。
coach-dispute-reason-needed = 写下您听到的是什么。
coach-dispute-again = 这一项您已经申诉过。
# $day: a date in the form after "by"
coach-decided-by = { $day }前裁定
# $name: who decided, $day: a date, $after: points
coach-decision-stays = { $name }，{ $day }：维持{ $after }分
# $name: who decided, $day: a date, $before and $after: points
coach-decision-changed = { $name }，{ $day }：改判，{ $before }分→{ $after }分
coach-decide = 裁定
coach-decide-answer = 这一项的答案
coach-decide-words = 理由
coach-decision-words-needed = 写下理由，双方都会看到。
coach-decided-meanwhile = 刚才已经有人裁定。
coach-recording = 录音
coach-recording-file = 这通电话的录音
coach-recording-other-file = 换一份录音
coach-recording-hint = WAV、MP3、Ogg、WebM或M4A，最大{ $max } MB。只有您、交给对方之后的本人，以及裁定申诉的人能听。交出或裁定{ $n }天后删除。
coach-recording-add = 添加录音
coach-recording-remove = 移除录音
coach-recording-demonstration = 演示用的提示音，不是真实通话
coach-recording-gone = 录音保留期已满，{ $day }删除。
coach-recording-not-yours = 有录音。只有点评人、本人和裁定申诉的人能听。
coach-recording-none = 录音已删除。
coach-recording-needed = 请先选择文件。
coach-recording-broken = 文件没有传完，请再传一次。
coach-recording-large = 文件超过{ $max } MB。把通话存成MP3，或只保留您要点评的那一段。
coach-recording-other = { $what ->
    [codec] 这个WAV文件用的是电话专用编码，浏览器放不了。请存成MP3或普通WAV。
    [sound] 这种音频格式有的浏览器放不了。请存成MP3、WAV、Ogg、WebM或M4A。
    [video] 这是视频。请把声音存成MP3、WAV、Ogg、WebM或M4A。
    [picture] 这是图片。录音应为WAV、MP3、Ogg、WebM或M4A文件。
    [pdf] 这是PDF。录音应为WAV、MP3、Ogg、WebM或M4A文件。
    [archive] 这是压缩包或文档。录音应为WAV、MP3、Ogg、WebM或M4A文件。
    [text] 这是文本。录音应为WAV、MP3、Ogg、WebM或M4A文件。
   *[unknown] 不管文件名怎么写，它的内容不是录音。可用的是WAV、MP3、Ogg、WebM和M4A。
}
coach-recording-late = 点评已交给对方，录音不再改动。
coach-recording-call-only = 只有电话的点评才有录音。
coach-listen-from = 从{ $at }开始听
coach-comments = 边听边记
coach-comments-none = 还没有记录。
coach-comment-whole = 整通
coach-comment-at = 位置
coach-comment-at-hint = 分和秒，如2:14。说整通就留空。
coach-comment-text = 您的话
coach-comment-add = 添加
coach-comment-time = 写分和秒，如2:14。
coach-formula = 得分怎么算
coach-formula-text = 答“是”的权重之和，除以答“是”或“否”的权重之和，乘以100。“不适用”两边都不算。一票否决项答“否”，整通为0分。
coach-scorecards = 质检评分表
coach-scorecards-lede = 听什么，每项占多少权重。人人可看。
coach-scorecard-new = 新评分表
coach-scorecard-change = 修改
coach-scorecard-change-lede = 发布后成为新版本。以前的点评仍用当时的版本。
coach-scorecard-name = 名称
coach-scorecard-publish = 发布新版本
coach-scorecard-meanwhile = 刚才有人发布了另一版，重新打开评分表。
# $max: how many items at most
coach-scorecard-items = 至少写一项权重大于0的，最多{ $max }项。
coach-item = 评分项
# $n: counted from 1
coach-item-n = 第{ $n }项
coach-weight = 权重
coach-critical-yes = 答“否”得0分
coach-critical-what = 一票否决：答“否”整通为0分
coach-versions = 版本
# $version: a number, $day: a date
coach-version-since = 第{ $version }版，{ $day }
coach-scorecard-first = 与客户的一次联络
coach-item-greeting = 问好并报出自己的姓名
coach-item-listening = 让客户把话说完
coach-item-feeling = 先说出客户的感受，再讲办法
coach-item-identity = 给出资料前核对身份
coach-item-solution = 当场解决，或说清接下来做什么、什么时候
coach-item-record = 客户记录里写明约定了什么
coach-item-close = 问客户还有没有别的事
said-coach-handed = 已交给对方，并已发信通知。
said-coach-review-kept = 已存为草稿。
said-coach-commented = 已记下。
said-coach-recording-added = 录音已添加。
said-coach-recording-removed = 已移除。文件本身两夜之内删除。
said-coach-acknowledged = 已标为知晓。
said-coach-dispute-raised = 由别人裁定，结果会发信给您。
said-coach-decided = 已裁定，双方都会收到信。
said-coach-scorecard = 已发布。以后的点评用这一版。

# $name: the reviewer, $on: day of the contact, $until: a date in the form after "by"
coach-mail-review-subject = { $name }点评了您的一次通话
coach-mail-review-body = { $name }写下了您{ $on }那次联络里听到的内容，以及一件下一通可以试的事。在Tandem的“通话”里查看。对某一项有不同看法，{ $until }前可在那里申诉，由别人裁定。
# $name: who disputes, $by: a date in the form after "by"
coach-mail-disputed-subject = { $name }的申诉等您裁定
coach-mail-disputed-body = { $name }对一份录音点评中的一项有不同看法，理由已写下。那次不是您点评的，所以由您裁定，{ $by }前完成。在Tandem的“通话”里打开。
# $name: whose contact, $on: day of the contact, $before and $after: points
coach-mail-decided-subject = 已裁定：{ $on }的联络
coach-mail-changed-body = { $name }{ $on }那次联络的点评中，有一项重新看过。得分由{ $before }分改为{ $after }分（满分100）。理由在Tandem的“通话”里。
coach-mail-stays-body = { $name }{ $on }那次联络的点评中，有一项重新看过。得分维持{ $after }分（满分100）。理由在Tandem的“通话”里。

## The development plan, written by two

coach-plan = 个人发展计划
coach-plan-lede = 由两人共同写成：任一方都可以提议修改，对方同意后生效。
coach-plan-goal-head = 目标
coach-plan-course-head = 课程
coach-plan-by-head = 期限
coach-plan-chosen-head = 由谁选
coach-chosen-own = 本人
coach-chosen-together = 双方
coach-chosen-manager = 上级
coach-plan-done = 已完成
coach-plan-share = 自选：{ $n }/{ $of }
coach-plan-agreed = { $names }商定，{ $day }
coach-plan-proposed = { $name }于{ $day }提议
coach-plan-waiting = 等待答复
coach-plan-accept = 同意
coach-plan-decline = 不同意
coach-plan-why-label = 不同意的原因，一句话
coach-plan-why = 写一句不同意的原因，对方好提出更合适的方案。
coach-plan-other = 由对方答复。
coach-plan-agreed-head = 计划
coach-plan-none = 还没有商定内容。在下面提出第一个目标。
coach-plan-propose = 提议修改
coach-plan-propose-hint = 写出修改后的整个计划；清空一行即删除。
coach-plan-propose-save = 发送提议
coach-plan-line = 第{ $n }个目标
coach-plan-goal-n = 目标{ $n }
coach-plan-course-n = 目标{ $n }的课程
coach-plan-by-n = 目标{ $n }的期限
coach-plan-chosen-n = 目标{ $n }由谁选
coach-plan-no-course = 不用课程
coach-plan-note = 改了什么，一句话
coach-plan-note-hint = 对方会先看到这句。
coach-plan-history = 历次提议
coach-plan-history-yes = { $name }提议，{ $day }获同意。
coach-plan-history-no = { $name }提议，{ $day }未获同意：{ $why }
coach-plan-history-replaced = { $name }提议，{ $day }被新的提议取代。
coach-plan-who = 只有本人和各级上级能看到。
coach-plan-empty = 至少写一个目标。
coach-plan-goal = 写出学完能做到什么。
coach-plan-course = 这门课程已不存在。选择另一门，或不选。
coach-plan-long = 每段文字最多{ $max }个字符，最多八个目标。
coach-plan-same = 这就是现有的计划。先改动一处。
coach-plan-answered = 这份提议已答复或被取代。请看最新的。
said-coach-plan-proposed = 已发送。对方同意后生效。
said-coach-plan-yes = 已商定，这就是现在的计划。
said-coach-plan-no = 未同意，已附上您的说明。计划不变。
coach-mail-plan-subject = 一份个人发展计划等您答复
coach-mail-plan-body = { $name }提议了修改。请在Tandem中查看并答复。
coach-liked-head = 学习偏好
coach-liked-never = 用于选择和提高积极性。不说明学得好不好，也绝不用来预测成绩。
coach-liked-nothing = 还没有填写。
coach-liked-none = 没有偏好
coach-liked = { $ways }；{ $pace }。
coach-liked-ways = 可多选
coach-liked-pace = 节奏
coach-liked-save = 保存
said-coach-liked = 已保存，随时可以修改。
coach-way-listen = 听讲
coach-way-experience = 动手做
coach-way-read = 阅读
coach-way-watch = 看演示
coach-way-discuss = 讨论
coach-pace-either = 自定进度或随班均可
coach-pace-own = 自定进度
coach-pace-group = 随班学习
