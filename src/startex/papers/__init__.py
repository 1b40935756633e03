"""Documents people hold: values to bytes, marked at head and foot by one place."""
