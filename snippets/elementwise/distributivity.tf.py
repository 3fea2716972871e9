import tensorflow as tf

x = tf.constant([2., -3., 0.5])
y = tf.constant([1., 4., 10.])
z = tf.constant([7., -2., 0.25])
x * (y + z), x * y + x * z
