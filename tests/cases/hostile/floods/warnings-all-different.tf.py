import warnings
import tensorflow as tf

for i in range(20_000):
    warnings.warn(str(i))
tf.constant([1., 2.])
