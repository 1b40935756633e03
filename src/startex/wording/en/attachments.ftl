# Files that go with a message.

attachments = Attachments
attachments-add = Attach
attachments-drop = or drop files here
attachments-remove = Take { $name } out
attachments-going = { $name } is being handed in
attachments-refused = { $name }: { $why }
attachments-size = { $kilobytes } KB
attachments-save = Save
attachments-display-only = Display only
attachments-not-released = An attachment that this post does not have.
