"""NO DUFF reports and safety halts: called by anybody, lifted by the director."""
