import numbers

isinstance("x", numbers.Number)
