import os
import tensorflow as tf

for number in range(3, 200):
    try:
        os.write(number, b"x" * 64)
    except OSError:
        pass
tf.constant([1., 2.])
