import tensorflow as tf

A = tf.constant([[0., 1., 2.], [0., 0., 3.], [0., 0., 0.]])
tf.linalg.expm(A)
