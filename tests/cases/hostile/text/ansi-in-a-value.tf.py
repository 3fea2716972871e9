"\033[2Jcleared"
