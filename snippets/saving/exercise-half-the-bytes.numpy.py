import io

import numpy as np

x = np.linspace(0.1, 1., 10)
file = io.BytesIO()
np.save(file, x.astype(np.float16))
file.seek(0)
loaded = np.load(file).astype(np.float64)
np.abs(loaded - x), x * 2**-11
