import numpy as np

x = np.zeros(3)
x / max(np.linalg.norm(x), 1e-12)
