import tensorflow as tf

A = tf.constant([[1., 0.], [0., 1e-6]])
tf.linalg.pinv(A, rcond=1e-5)
