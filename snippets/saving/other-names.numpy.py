import io

import numpy as np

file = io.BytesIO()
np.savez(file, old=np.array([[3.], [4.]]))
file.seek(0)
np.load(file)["new"]
