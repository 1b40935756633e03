# Les pièces jointes. Not read by a native speaker yet.

attachments = Pièces jointes
attachments-add = Joindre
attachments-drop = ou déposez des fichiers ici
attachments-remove = Retirer { $name }
attachments-refused = { $name } : { $why }
attachments-size = { $kilobytes } Ko
attachments-save = Enregistrer
attachments-not-released = Une pièce jointe que ce poste n’a pas.
