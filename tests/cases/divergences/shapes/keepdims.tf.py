import tensorflow as tf

tf.reduce_sum(tf.constant([[1., 2.], [3., 4.]]), 1)
