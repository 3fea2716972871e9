import builtins

hasattr(builtins, "probe")
