import tensorflow as tf

a = tf.constant([[1., 2., 3.]])
b = tf.constant([[4., 5., 6.], [7., 8., 9.]])
tf.concat((a, b), axis=0)
