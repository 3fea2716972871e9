import tensorflow as tf

x = tf.reshape(tf.range(9.), (3, 3))
v = tf.constant([10., 20., 30.])
tf.linalg.set_diag(x, v)
