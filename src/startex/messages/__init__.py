"""What posts write to each other: register, precedence, receipt, acknowledgement."""
