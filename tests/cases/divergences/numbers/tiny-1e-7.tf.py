import tensorflow as tf

tf.constant([1e-10, 2e-10])
