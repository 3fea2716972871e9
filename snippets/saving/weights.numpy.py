import io

import numpy as np

weights = {"kernel": np.array([[3.], [3.]]), "bias": np.array([0.])}
file = io.BytesIO()  # or the name of a file
np.savez(file, **weights)

file.seek(0)
other = np.load(file)
np.array([[1., 2.]]) @ other["kernel"] + other["bias"]
