import tensorflow as tf

x = tf.constant([3., -4., 0.5])
tf.square(x)
