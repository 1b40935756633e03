"""Every sentence a person reads, and how dates and numbers are written."""
