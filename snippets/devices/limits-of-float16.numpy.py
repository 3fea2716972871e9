import numpy as np

info = np.finfo(np.float16)
info.max, info.tiny, info.eps
