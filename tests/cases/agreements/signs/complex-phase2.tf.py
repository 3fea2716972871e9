import tensorflow as tf

tf.constant([[1. + 0j, 2j], [0j, 1 + 0j]], tf.complex64)
