'a\r'
