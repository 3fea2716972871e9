import tensorflow as tf

A = tf.constant([[1., 3.], [2., 6.]])
tf.linalg.inv(A)
