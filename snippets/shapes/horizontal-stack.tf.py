import tensorflow as tf

a = tf.constant([[1.], [2.]])
b = tf.constant([[3., 4.], [5., 6.]])
tf.concat((a, b), axis=1)
