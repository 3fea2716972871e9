ValueError("not raised")
