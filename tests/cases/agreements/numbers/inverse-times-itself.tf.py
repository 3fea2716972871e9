import tensorflow as tf

a = tf.constant([[4., 7.], [2., 6.]])
a @ tf.linalg.inv(a)
