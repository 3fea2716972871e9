import numpy as np

scores, labels = np.array([[0.4, 0.4, 0.2]]), np.array([1])
(np.argsort(-scores, axis=1, stable=True)[:, :1] == labels[:, None]).any(axis=1)
