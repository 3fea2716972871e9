import numpy as np

a, b = np.array([[0.0, 128.0], [255.0, 51.0]]), np.array([[25.0, 128.0], [230.0, 51.0]])
10 * np.log10(255**2 / np.mean((a - b) ** 2))
