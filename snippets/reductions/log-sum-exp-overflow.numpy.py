import numpy as np

x = np.array([1000., 1001., 1002.])
np.log(np.sum(np.exp(x))), np.logaddexp.reduce(x)
