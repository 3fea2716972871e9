import numpy as np

y, p = np.array([3.0]), np.array([-2.0])
((np.log1p(y) - np.log1p(p)) ** 2).mean()
