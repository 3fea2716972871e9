import numpy as np

y, said = np.array([0, 1, 2, 2]), np.array([0, 1, 1, 2])
classes = np.arange(3)[:, None]
both = ((y == classes) & (said == classes)).sum()
2 * both / ((y == classes).sum() + (said == classes).sum()), (y == said).mean()
