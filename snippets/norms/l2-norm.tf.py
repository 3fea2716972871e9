import tensorflow as tf

x = tf.constant([3., -4., 12.])
tf.norm(x)
