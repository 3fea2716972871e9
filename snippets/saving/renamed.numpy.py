import io

import numpy as np

file = io.BytesIO()
np.savez(file, old=np.array([[3.], [4.]], np.float32))
file.seek(0)
saved = np.load(file)
weights = {name.replace("old", "new"): saved[name] for name in saved}
weights["new"]
