import numpy as np

p, y = np.array([[0.2, 0.2]]), np.array([[0.0, 1.0]])
-(y * np.log(p)).sum(axis=1)
