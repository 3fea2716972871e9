import numpy as np

z, label = np.array([2.0, 0.0, -1.0]), 2
p = np.exp(z) / np.exp(z).sum()
-np.log(p[label]), np.log(np.exp(z).sum()) - z[label]
