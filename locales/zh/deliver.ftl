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
