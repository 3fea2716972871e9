import tensorflow as tf

a = tf.constant([1., 5., -3.])
b = tf.constant([2., 4., -1.])
tf.maximum(a, b)
