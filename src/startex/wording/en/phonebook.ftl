# The exercise phonebook.

phonebook-panel = Phonebook
phonebook-posts = Cells and posts
phonebook-posts-why = Whoever takes part. What is sent to a cell comes to all its posts.
phonebook-lists = Distribution lists
phonebook-lists-why = One name for several addresses.
phonebook-lists-none-yet = There is no list yet. To make one, press “New list” above.
phonebook-personas = Persons of the scenario
phonebook-personas-why = Fiction: nobody of this name exists. Numbers and mailboxes are of the fiction too.
phonebook-contacts = Real contacts
phonebook-contacts-why = Real people and services, outside the fiction. Nothing of the exercise is sent to them from here.
phonebook-contacts-none-yet = There is no real contact yet. To add one, press “New real contact” above.
phonebook-nothing = Nobody here fits.
phonebook-outlet = publishes
phonebook-write = Write to { $address }
phonebook-change = Change { $id }
phonebook-list-new = New list
phonebook-contact-new = New real contact
phonebook-remove = Take out of the book
phonebook-id = ID
phonebook-name = Name
phonebook-members = Members
phonebook-phone = Phone
phonebook-mailbox = Mailbox
phonebook-place = Place
