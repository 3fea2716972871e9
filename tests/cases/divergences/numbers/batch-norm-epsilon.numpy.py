import numpy as np

x = np.array([[-2.], [2.]])
(x - x.mean(0)) / np.sqrt(x.var(0) + 1e-5)
