import tensorflow as tf

x = tf.constant([3., -4., 5.])
tf.norm(x, ord=3)
