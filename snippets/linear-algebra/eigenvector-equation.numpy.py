import numpy as np

S = np.array([[[6., 2.], [2., 3.]], [[1., -4.], [-4., 7.]]])
eigenvalues, V = np.linalg.eigh(S)
S @ V, V * eigenvalues[:, None]
