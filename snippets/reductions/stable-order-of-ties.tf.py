import tensorflow as tf

x = tf.constant([2, 1, 2, 1, 0])
tf.argsort(x, stable=True)
