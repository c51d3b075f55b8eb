### Certificates.

recognise-mine = Certificates
recognise-none = No certificate yet
recognise-none-why = A certificate comes when a skill has become a habit: thirty days of practice, and heard on real contacts.
recognise-to-practice = To your practice
# $course: title of the course
recognise-title = Certificate: { $course }
recognise-certificate = Certificate
recognise-valid = Valid, issued by this organisation
recognise-revoked = This certificate has been withdrawn.
recognise-has-learned = has learned
# Between the name and the course. $done of $planned days of practice
recognise-has-practised = has learned, and practised on { $done } of { $planned } days,
recognise-training = Training
# $day: date of the class, $length: how long, ready to print
recognise-class = { $day }, { $length }
recognise-shown-by = Shown by
# $shown of $occasions contacts
recognise-shown = Heard on { $shown } of { $occasions } contacts
recognise-check = Check it
recognise-qr = The address of this certificate as a code to scan
recognise-trainer = trainer
recognise-coach = coach
# $course: title of the course, $day: date of the class, $code: the certificate's code
recognise-mail-subject = Your certificate: { $course }
recognise-mail-body = What you began in class on { $day } is a habit now. Your certificate for “{ $course }” is in Tandem under Certificates; anybody can check it by its code: { $code }
