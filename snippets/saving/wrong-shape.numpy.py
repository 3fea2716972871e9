import io

import numpy as np

file = io.BytesIO()
np.savez(file, scale=np.array([3., 4.]))
file.seek(0)
weights = {"scale": np.ones(5)}
weights |= np.load(file)
weights["scale"]
