import tensorflow as tf

q, r = tf.linalg.qr(tf.constant([[1., 2.], [3., 4.]]))
q, r
