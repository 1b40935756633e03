"""Ways to other systems that a site has: mail, machine translation. Off unless it is asked for."""
