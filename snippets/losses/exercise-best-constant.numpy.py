import numpy as np

y = np.array([1.0, 2.0, 3.0, 10.0, 4.0])
y.mean(), np.median(y)
