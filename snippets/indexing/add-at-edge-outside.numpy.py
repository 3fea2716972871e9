import numpy as np

x = np.array([1., 2.])
i = np.array([0, 5])
np.add.at(x, i, np.array([10., 20.]))
x
