import tensorflow as tf

tf.constant([1 + 1e-3j], tf.complex64)
