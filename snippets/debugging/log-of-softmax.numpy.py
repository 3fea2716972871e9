import numpy as np

x = np.array([0., 200.])
softmax = np.exp(x - x.max()) / np.exp(x - x.max()).sum()
np.log(softmax), x - np.logaddexp.reduce(x)
