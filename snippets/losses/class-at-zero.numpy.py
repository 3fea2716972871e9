import numpy as np

p, labels = np.array([[1.0, 0.0]]), np.array([1])
-np.log(np.take_along_axis(p, labels[:, None], axis=1)[:, 0])
