web-brand = Tandem，首页
web-skip = 跳到正文
web-nav = 主菜单
web-demo = 演示
web-search = 搜索
web-language = 语言：{ $name }
web-sign-in = 登录
web-sign-in-name = 邮箱或账户名
web-sign-in-password = 密码
web-sign-in-wrong = 账户和密码对不上。再试一次，或找管理员要新密码。
web-sign-in-slow = 连着试了好几次。等一分钟再试。
web-sign-in-first = 先登录。
web-sign-out = 退出登录
web-sheets = 下载为表格文件：
web-undo = 撤销
web-undo-late = 已无法撤销：时间过久，或此后已有变动。仍可手动更改。
said-web-undone = 已撤销，恢复原样。
web-home = 回首页
web-title-missing = 这里没有内容
web-title-forbidden = 此页不对您开放
web-title-fault = 我们这边出了问题
web-title-refused = 这一步没有办成
web-missing = 这个地址下没有内容，可能已经移走或结束。
web-forbidden = 此页属于别的角色。需要的话，找您的上级。
web-fault = 您提交的内容都没有保存。管理员可以在日志里查到原因。
# Beside a field, when somebody else saved meanwhile. $text: what they saved, or the next line
web-saved-now = 现在保存的是：{ $text }
web-saved-nothing = 空
# Of a form that saves itself while one writes. $time: when
web-unsaved = 尚未保存
web-saved-at = { $time }已保存
# Beside words that stay in the browser until their button is pressed, and its button
web-kept-here = 只留在这台设备上，尚未保存。
web-kept-drop = 丢掉这些文字
# Above texts from a form that could not be saved
web-own-words = 您刚才写的内容
web-own-words-why = 这些没有保存。还需要的请自行复制。
web-field-needed = 这里要填写。
web-field-too-long = 最多写{ $max }个字符，现在有{ $n }个。
web-field-number = 写一个{ $min }到{ $max }之间的整数。
web-field-day = 写一个存在的日期，如2026-11-30。
web-form-too-large = 超过了大小上限。拆开，分几次提交。
web-file-leaving = 同一个文件正在删除，请一分钟后再传。
web-json-broken = JSON读不出来。提交一个对象，里面只放文本、数字或列表。
web-yes = 是
web-no = 否

nav-today = 今天
nav-practice = 练习
nav-training = 培训
nav-calls = 通话
nav-courses = 课程
nav-me = 我的
nav-follow-ups = 训后跟进
nav-needs = 培训需求
nav-plan = 培训计划
nav-effects = 培训效果
nav-people = 人员
nav-sessions = 场次
nav-imports = 数据导入
nav-settings = 设置
nav-audit = 操作日志

pair-label = 学员：{ $a }；搭档：{ $b }
pair-done = 已完成
pair-waiting = 等待中
pair-late = 晚了
pair-not-needed = 不需要
habit-label = 已过去的{ $past }天里练习了{ $done }天，一共{ $all }天

## Keys of programmes that ask twice (Idempotency-Key)

# $max: how many characters at most
web-key-shape = 密钥须为1到{ $max }个普通字符，例如UUID。
web-key-other = 这个密钥在此已用于别的内容。每项更改用各自的密钥。
web-key-running = 带此密钥的请求正在处理，或中途断了。稍后再试；若仍是这个回答，先查看更改是否已生效，再换一个新密钥。
web-former-colleague = 前同事
web-taken-email = 电子邮箱
web-taken-phone = 电话
web-taken-card = 卡号
web-taken-account = 账号
web-taken-person-number = 身份证号
web-taken-address = 地址
web-taken-name = 姓名
web-sign-in-ended = 此账号的使用期已结束。如有疑问，请联系邀请您的人。

nav-coaching = 辅导
