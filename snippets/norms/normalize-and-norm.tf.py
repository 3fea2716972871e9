import tensorflow as tf

x = tf.constant([3.0, -4.0, 12.0])
tf.linalg.normalize(x)
