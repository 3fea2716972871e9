import tensorflow as tf

a = tf.constant([[1., 2., 3.], [4., 5., 6.], [7., 8., 9.]])
tf.stack((tf.linalg.det(a), tf.linalg.trace(a)))
