import numpy as np

w = np.array([[3.0, 4.0]])
unit = w / np.linalg.norm(w, axis=1, keepdims=True)
0.1 * np.abs(np.triu(unit @ unit.T, 1)).sum()
