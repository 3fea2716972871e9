import os
import tensorflow as tf

print(os.read(0, 100))
tf.constant([1., 2.])
