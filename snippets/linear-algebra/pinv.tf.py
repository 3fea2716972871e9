import tensorflow as tf

A = tf.constant([[1., 2.], [0., 1.], [2., 0.]])
tf.linalg.pinv(A)
