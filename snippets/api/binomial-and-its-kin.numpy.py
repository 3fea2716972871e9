import numpy as np

[name for name in dir(np.random.Generator) if name.endswith("nomial")]
