### Alerts: members, consent, desk

alerts-account = My account
alerts-account-close = Close this account
alerts-account-closed = closed
alerts-account-hint = For example your first and last name. It only serves to sign in.
alerts-account-label = Account name
alerts-account-name = an account name has 3 to 80 letters, digits, dots or hyphens
alerts-accounts = Accounts
alerts-add = Add
alerts-age = 
    { $years ->
         [one] { $years } year
        *[other] { $years } years
    }
alerts-alike = This person may be registered already. Look at these profiles:
alerts-alike-no-birth = same names, a birth date is missing
alerts-alike-other = I have looked: it is another person
alerts-alike-reached = same first name, same telephone or e-mail address
alerts-alike-swapped = last and first name the other way round
alerts-audit = Audit
alerts-audit-at = Date and time
alerts-audit-broken = the audit was altered at entry { $entry }
alerts-audit-hint = Who did what, and when. No member’s name is in it.
alerts-audit-number = No.
alerts-audit-target = Profile
alerts-audit-what = Action
alerts-audit-whole = the audit is whole: { $count ->
         [one] { $count } entry
        *[other] { $count } entries
    }, last fingerprint below
alerts-born = there is no such date, or it cannot be read; write for example 1980-05-06
alerts-born-label = Date of birth
alerts-born-month-first = the month is written before the day; write for example 1980-05-16
alerts-born-short-year = the year has only two digits; write four
alerts-born-unlikely = this date of birth gives an impossible age
alerts-busy = the profiles are busy with other work; try again in a moment
alerts-cancel = Cancel
alerts-channel-email = Newsletters by e-mail
alerts-channel-sms = SMS
alerts-conflict = somebody else has changed this profile while you were writing; nothing is lost, compare and then save
alerts-consent = I agree that the social centre sends me text messages and newsletters to tell me its news.
alerts-consent-give = Record consent
alerts-consent-given = consent given
alerts-consent-hint = Tick it only if the person has said or signed so. Consent can be withdrawn at any time.
alerts-consent-history = History
alerts-consent-label = Consent
alerts-consent-none = not asked
alerts-consent-withdraw = Withdraw consent
alerts-consent-withdrawn = consent withdrawn
alerts-damaged = a file of the alerts is damaged; put back the last backup
alerts-day = { $day }
alerts-desk = Alerts
alerts-disk-full = the disk is full; nothing was saved
alerts-done-changed = Saved.
alerts-done-closed = The account is closed.
alerts-done-erased = All that was kept of this person is erased.
alerts-done-import = The file is imported.
alerts-done-known = This person was registered already: here is the profile.
alerts-done-phrase = The passphrase is changed, and your other signings-in have ended.
alerts-done-registered = The person is registered.
alerts-edit = Change
alerts-email = an e-mail address is written name@domain.org
alerts-email-label = E-mail address
alerts-enter = Sign in
alerts-enter-lost = Lost your passphrase? Whoever keeps the accounts of your structure sends you a new invitation.
alerts-enter-wait = too many attempts; wait { $seconds ->
         [one] { $seconds } second
        *[other] { $seconds } seconds
    } and try again
alerts-enter-wrong = the account name or the passphrase is wrong
alerts-erase = Erase this person
alerts-erase-button = Erase for good
alerts-erase-hint = Profile, history and groups are gone for ever. A consent that was withdrawn cannot come back by an import.
alerts-export = Export the list
alerts-first = First name
alerts-first-link = this link makes an administrator’s account; it works once, for seven days:
alerts-folder-committed = this folder would be committed to Git with its profiles; add the line { $line } to .gitignore
alerts-folder-open = others on this machine can read the folder { $folder }; run chmod 700
alerts-folder-published = the folder of the alerts cannot be in { $folder }/
alerts-form-old = this page no longer holds; go back, load it again and try once more
alerts-group = Group
alerts-group-all = All
alerts-group-name = give the group a name
alerts-group-name-label = Name of the group
alerts-group-new = New group
alerts-group-remove = Remove the group
alerts-group-there = another group has this name already
alerts-group-used = a sending is planned for this group; take it back first
alerts-groups = Groups
alerts-groups-count = 
    { $count ->
         [one] { $count } group
        *[other] { $count } groups
    }
alerts-groups-hint = For example: early childhood, youth, culture. Only your structure sees its groups.
alerts-hand-out = Hand the data out to the person
alerts-held = another process serves this folder already; stop it first
alerts-home = Home
alerts-import = Import
alerts-import-hint = A file of Excel, LibreOffice or CSV
alerts-invitation = Invitation
alerts-invitation-accept = Make my account
alerts-invite = Invite somebody
alerts-invite-button = Make the link
alerts-invited = Give this link to the person. It works once, for seven days.
alerts-last = Last name
alerts-last-administrator = the last administrator’s account cannot be closed
alerts-leave = Sign out
alerts-members = 
    { $count ->
         [one] { $count } person
        *[other] { $count } people
    }
alerts-menu = Menu
alerts-messages = Messages
alerts-messages-hint = Prepare a sending, use a message again
alerts-missing = there is nothing at this address
alerts-name-letters = a name has at least one letter
alerts-name-missing = this field is to be filled in
alerts-name-taken = this account name is taken
alerts-needed = (needed)
alerts-newer = the profiles are of a newer version ({ $found }) than this program ({ $known }); update halte
alerts-next = Next page
alerts-nobody = Nobody.
alerts-notice = Guide
alerts-old-count = 
    { $count ->
         [0] nothing to erase soon
         [one] { $count } profile to look at
        *[other] { $count } profiles to look at
    }
alerts-ours = What you have written
alerts-page-failed = this page could not be made ({ $place })
alerts-people = People
alerts-phone = this number is wrong; write for example 06 39 98 12 34
alerts-phone-abroad = this is no French number; text messages go to France and overseas
alerts-phone-digits-lost = the spreadsheet has lost digits of this number; type it again
alerts-phone-label = Telephone
alerts-phone-two = there are two numbers; keep one
alerts-phrase-again = Passphrase, once more
alerts-phrase-change = Change the passphrase
alerts-phrase-differs = the two passphrases are not the same
alerts-phrase-hint = At least 14 signs, for example four words that have nothing to do with each other.
alerts-phrase-label = Passphrase
alerts-phrase-old = Present passphrase
alerts-phrase-short = a passphrase has at least { $least } signs
alerts-phrase-simple = this passphrase is too easy to guess
alerts-phrase-wrong = the present passphrase is wrong
alerts-problem = That did not work
alerts-proxy-address = the public address begins with https:// and has the name only, such as https://alertes.example
alerts-read-only = the folder of the alerts cannot be written; nothing was saved
alerts-register = Register somebody
alerts-register-button = Register
alerts-retention = Retention
alerts-retention-hint = A profile without contact for 24 months is to be erased; it is announced here a month before. A change or a consent counts as a contact.
alerts-retention-over = To be erased
alerts-retention-soon = Soon
alerts-rights = Rights of the person
alerts-role = Role
alerts-role-administrator = Administrator
alerts-role-animator = Social worker
alerts-role-structure = Keeper of the structure
alerts-room-enter = Enter
alerts-room-leave = Leave this structure
alerts-same-person = another profile has the same names and date of birth
alerts-save = Save
alerts-search = Search a name, number or address
alerts-search-button = Search
alerts-see-profile = See the profile
alerts-serving = the alerts are served at { $url } (Ctrl+C stops them)
alerts-sex = write female, male, or nothing
alerts-sex-female = Female
alerts-sex-label = Sex
alerts-sex-male = Male
alerts-sex-none = Not given
alerts-skip = Skip to the content
alerts-slips = A field is to be put right; nothing is lost.
alerts-source = Given
alerts-source-form = at the desk
alerts-source-import = by an import
alerts-source-paper = on signed paper
alerts-statistics = Statistics
alerts-statistics-hint = Ages, consents, groups
alerts-store-failed = the profiles could not be read or written ({ $problem })
alerts-structure = Structure
alerts-structure-add = Add a structure
alerts-structures = Structures
alerts-structures-hint = Entering a structure is noted in the audit.
alerts-theirs = What is saved now
alerts-too-long = this is too long: at most { $most } signs
alerts-band = { $band } years
alerts-band-first = under 12
alerts-band-last = 70 and over
alerts-by-age = By age, on that day
alerts-by-consent = By consent
alerts-by-group = By group
alerts-by-sex = By sex
alerts-column-agreed = Consent
alerts-column-agreed-how = Consent source
alerts-column-agreed-on = Consent date
alerts-column-email = E-mail
alerts-column-newsletter = Consent e-mail
alerts-column-sms = Consent SMS
alerts-import-aside = Hidden or struck rows, not read:
alerts-import-changed = others were registered while you were looking; nothing was imported, choose the file once more
alerts-import-column = column { $column }
alerts-import-consent-hint = A consent is taken over only where the file has its day ("Consent date") and where it comes from ("Consent source"). Without them the person is registered and receives nothing.
alerts-import-consents = 
    { $count ->
         [one] { $count } consent will be taken over.
        *[other] { $count } consents will be taken over.
    }
alerts-import-date-order = day and month may be the other way round: another row of this column has the month first
alerts-import-differs = There already, otherwise
alerts-import-differs-hint = The profile keeps what it has; change it by hand if the file is right.
alerts-import-do = Import the new people
alerts-import-doubtful = Doubtful
alerts-import-doubtful-hint = These people may be registered already under the name in the last column. They are not imported: register them by hand.
alerts-import-file = File (.xlsx, .xls, .ods or .csv, at most 20 MB)
alerts-import-gone = this file is no longer waiting; choose it once more
alerts-import-headings = no row of headings with "Last name" and "First name" was found
alerts-import-how = The file has a row of headings with last name and first name; date of birth, sex, telephone, e-mail, groups and consent are read if they are there. You first see what would be done, row by row.
alerts-import-ignored = Columns that are not read:
alerts-import-look = See what would be done
alerts-import-more = More rows:
alerts-import-new = New
alerts-import-new-hint = These people will be registered.
alerts-import-no-file = choose a file
alerts-import-nothing-yet = Nothing is imported yet.
alerts-import-preview = Before the import
alerts-import-refused = Refused
alerts-import-refused-hint = Put these cells right in the file and import it again: what is there already is not taken twice.
alerts-import-row = Row
alerts-import-same = There already
alerts-import-same-hint = Nothing changes for these people.
alerts-import-twice = as in row { $row }
alerts-import-what = What
alerts-import-who = Who
alerts-import-withdrawn = 
    { $count ->
         [one] { $count } consent that was withdrawn before stays withdrawn.
        *[other] { $count } consents that were withdrawn before stay withdrawn.
    }
alerts-import-yes-or-no = write yes or no
alerts-message-category = Category
alerts-message-category-hint = For example: administrative reminder, news of the centre.
alerts-message-conflict = somebody else has changed this message meanwhile; copy your text and load the page again
alerts-message-new = New message
alerts-message-newsletter = Text of the newsletter
alerts-message-sms = Text of the SMS
alerts-message-title = a message has a title and a category
alerts-message-title-hint = For you only: put nobody’s name into it.
alerts-message-title-label = Title
alerts-messages-how = A message is prepared once and used as often as you like, with another day. Nothing is sent from here yet.
alerts-sending-button = Plan the sending
alerts-sending-cancel = Take back
alerts-sending-day = give a day to come and an hour
alerts-sending-day-label = Day
alerts-sending-groups = choose at least one group
alerts-sending-hour = Hour
alerts-sending-mass = this sending would reach { $reached } of { $all } people; the tool is not made for writing to everybody, give the reason in a sentence
alerts-sending-plan = Plan a sending
alerts-sending-reason = Reason
alerts-sending-reason-hint = Asked where the sending reaches more than half of the people.
alerts-sendings = Planned sendings
alerts-sendings-count = 
    { $count ->
         [0] draft
         [one] { $count } sending
        *[other] { $count } sendings
    }
alerts-sendings-hint = Several groups at once; who is in two groups counts once. Only people who have agreed are counted.
alerts-statistics-day = Count on
alerts-statistics-own = These numbers are of your structure only. In reports small numbers are masked.
alerts-statistics-show = Show
alerts-yes = yes
alerts-no = no
alerts-dpia-access = Access by others: roles, structures that cannot see each other, encrypted disk and backups. To be written: who has a key to the machine
alerts-dpia-change = Unwanted change: history of consents, chained audit. To be written: who checks the audit, and when
alerts-dpia-decision = Opinion of the data protection officer, decision and date: to be written
alerts-dpia-description = Description: people whom a social centre follows, some of them vulnerable; to inform and remind, without automatic decision
alerts-dpia-loss = Loss: backups and putting them back. To be written: where, how often, who has tried
alerts-dpia-necessity = Necessity: no field for free text, sex and date of birth optional. To be written: what each group is needed for
alerts-dpia-people = How people are informed, and what they think: to be written
alerts-dpia-title = Frame of an impact assessment (article 35)
alerts-other-groups = Other groups
alerts-other-messages = Other messages
alerts-register-basis = Legal basis: consent, by a box that is never ticked beforehand, with the sentence shown, the date and where it comes from
alerts-register-controller = Controller: this structure (address, contact and data protection officer: to be completed)
alerts-register-data = Data: last and first name, date of birth, sex where given, telephone, e-mail, groups, history of consents; no free text
alerts-register-of = Record of { $structure } (article 30)
alerts-register-people = People concerned: members, { $count } today
alerts-register-purpose = Purposes: to tell members the news of the structure and their administrative dates; to count for funders, without names
alerts-register-recipients = Recipients: the accounts of the structure and the administrators ({ $count } open accounts in all); no provider so far
alerts-register-retention = Duration: { $months } months after the last contact, announced at month { $announced }
alerts-register-rights = Rights: access and portability (profile handed out as JSON), rectification, withdrawal at any time, erasure
alerts-register-security = Security: one file a structure, roles, passphrases with argon2id, chained audit, a local server behind a TLS proxy
alerts-register-title = Alerts of { $site }: record of processing and impact assessment
alerts-register-transfers = Transfers outside the European Union: none
alerts-tally-consent = the project's list "consent" has no category { $category }; add it to records/characteristics.yaml
alerts-tally-early = the period is not over: it is counted from { $day } on
alerts-tally-nothing = all of it is in the records already; nothing was written
alerts-code = One-time code
alerts-code-button = Set up
alerts-code-change = Change telephone
alerts-code-enter = Open the code application of your telephone and copy the code that it shows for this site.
alerts-code-first = Install a code application on your telephone, for example Aegis or FreeOTP.
alerts-code-is-not-set = It is not asked for this account. You can set it up: the passphrase alone will then no longer be enough.
alerts-code-is-set = It is asked for at every sign-in.
alerts-code-key = Or copy this key:
alerts-code-label = Six-digit code
alerts-code-lost = Telephone lost? Another administrator closes this account and invites you again.
alerts-code-second = Photograph this square with it.
alerts-code-setup = Set up one-time codes
alerts-code-square = Square to be photographed with the code application
alerts-code-third = Write here the code that it then shows. It changes every thirty seconds.
alerts-code-why = In addition to the passphrase, a code that your telephone shows is asked for at every sign-in. General administrators, who can enter every structure, cannot do without it.
alerts-code-wrong = this code is wrong or was used already; wait for the next one
alerts-done-code = One-time codes are set up, and your other sign-ins are closed.
alerts-clock-ahead = nothing was done here since { $noted }: check the date of this machine. To be safe, nothing can be erased by its age until tomorrow.
alerts-clock-back = the clock of this machine is slow: something was noted on { $noted }. Have it set right; nothing is lost.
alerts-not-noted = the audit could not be written ({ $problem }); look whether what you did is saved before you do it again
