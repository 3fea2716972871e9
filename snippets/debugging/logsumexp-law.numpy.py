import numpy as np

x = np.array([1., 2., 4.])
m = x.max()
np.log(np.exp(x).sum()), m + np.log(np.exp(x - m).sum())
