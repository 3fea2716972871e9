import tensorflow as tf

A = tf.constant([[1., 2.], [5., 3.]])
tf.linalg.slogdet(A)
