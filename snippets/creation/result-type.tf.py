import tensorflow as tf

x = tf.constant([1, 2, 3])
y = tf.constant([0.5, 1.5, 2.5])
tf.experimental.numpy.result_type(x, y)
