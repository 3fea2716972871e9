import numpy as np
import tensorflow as tf

memory = np.zeros(4096 + 64, dtype=np.uint8)
start = -memory.ctypes.data % 64
a = memory[start : start + 4096].view(np.float32)
x = tf.constant(a)
a[0] = 9
x[0]
