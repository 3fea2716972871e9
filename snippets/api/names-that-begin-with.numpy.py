import numpy as np

[name for name in dir(np) if name.startswith("logical_")]
