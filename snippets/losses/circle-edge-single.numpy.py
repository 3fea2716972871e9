import numpy as np

unit = np.array([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
labels = np.array([0, 1, 1])
far = 1 - unit @ unit.T
same = labels[:, None] == labels
pair = same & ~np.eye(3, dtype=bool)
near = np.exp(2 * np.maximum(far + 0.4, 0) * (far - 0.4))
apart = np.exp(2 * np.maximum(1.4 - far, 0) * (0.6 - far))
np.log(1 + (near * pair).sum(axis=1) * (apart * ~same).sum(axis=1)).mean()
