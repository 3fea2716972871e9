import numpy as np

A = np.array([[1 + 2j, 3 - 1j], [2j, 4 + 0j]])
np.linalg.matrix_transpose(A), np.conj(A).T, np.matrix_transpose(A).conj()
