import tensorflow as tf

x = tf.constant([3., 0., -4., 12.])
tf.norm(x, ord=0)
