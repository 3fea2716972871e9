import numpy as np

S = np.array([[-1., 0.], [0., -1.]])
np.linalg.cholesky(S).diagonal()
