import tensorflow as tf

tf.math.reduce_sum(tf.constant([1., 2.]))
