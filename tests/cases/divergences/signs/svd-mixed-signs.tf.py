import tensorflow as tf

s, u, v = tf.linalg.svd(tf.constant([[1., 2.], [3., 5.]]))
u, s, v
