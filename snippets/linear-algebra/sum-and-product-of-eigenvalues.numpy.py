import numpy as np

S = np.array([[[6., 2.], [2., 3.]], [[1., -4.], [-4., 7.]]])
eigenvalues = np.linalg.eigvalsh(S)
left = np.linalg.trace(S), np.linalg.det(S)
np.stack(left), np.stack([eigenvalues.sum(axis=1), eigenvalues.prod(axis=1)])
