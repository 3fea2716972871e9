import tensorflow as tf

A = tf.reshape(tf.constant([4.0, 0.0, 0.0, 2.0]), (2, 2, 1))
tf.reshape(tf.linalg.inv(tf.reshape(A, (2, 2))), (2, 1, 2))
