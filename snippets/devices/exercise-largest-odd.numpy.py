import numpy as np

n = np.arange(1.0, 5000.0, 2)
n[n.astype(np.float16) == n].max()
