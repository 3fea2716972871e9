import numpy as np

angle = np.linspace(0., 2 * np.pi, 49)
direction = np.stack([np.cos(angle), np.sin(angle)])
[direction / np.linalg.vector_norm(direction, ord=p, axis=0) for p in (1, 2, 4, np.inf)]
