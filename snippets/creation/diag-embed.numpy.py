import numpy as np

x = np.array([[1., 2.], [3., 4.]])
np.where(np.eye(2) == 1., x[..., None], 0.)
