import tensorflow as tf

a = tf.constant([[1., 2., 3.], [4., 5., 6.]])
b = tf.constant([[7., 8.], [9., 10.]])
tf.concat((a, b), axis=1)
