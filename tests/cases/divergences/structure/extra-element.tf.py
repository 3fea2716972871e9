import tensorflow as tf

tf.reduce_max(tf.constant([[1., 5.], [7., 2.]]), 1)
