"float32"
