import numpy as np

[name for name in dir(np.linalg) if name.startswith("eig")]
