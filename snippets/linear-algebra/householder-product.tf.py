import tensorflow as tf

A = tf.constant([[3.0, 1.0], [4.0, 2.0]])
tf.linalg.qr(A).q
