from pathlib import Path

import numpy as np

with open("checkpoint.bin", "wb") as file:
    np.savez(file, kernel=np.zeros((2, 1)))
Path("checkpoint.bin").exists()
