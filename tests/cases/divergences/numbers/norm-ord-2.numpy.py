import numpy as np

np.linalg.norm(np.array([[1., 2.], [3., 5.]]), ord=2)
