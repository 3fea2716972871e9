"Variable:0"
