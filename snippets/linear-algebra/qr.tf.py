import tensorflow as tf

A = tf.constant([[3., 1.], [4., 2.], [0., 5.]])
tf.linalg.qr(A)
