import numpy as np

class int32(int):
    pass


(int32(1), int32(2))
