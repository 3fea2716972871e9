import numpy as np

[name for name in dir(np.linalg) if "norm" in name]
