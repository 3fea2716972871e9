import tensorflow as tf

a = tf.constant([[1., 2., 3.], [4., 5., 6.]])
b = tf.constant([[1., 0.], [2., 1.], [0., 3.]])
tf.matmul(a, b)
