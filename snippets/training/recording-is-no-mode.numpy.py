import numpy as np

keep = np.array([0., 0., 0.])
y = keep * np.array([1., 2., 3.])
y
