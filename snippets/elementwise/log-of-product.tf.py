import tensorflow as tf

x = tf.constant([1., 2., 0.5, 10.])
y = tf.constant([3., 7., 0.25, 0.01])
tf.math.log(x * y), tf.math.log(x) + tf.math.log(y)
