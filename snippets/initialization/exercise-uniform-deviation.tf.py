import tensorflow as tf

b = tf.constant(0.3)
x = tf.stack([-b, 0 * b, b])
simpson = tf.constant([1., 4., 1.]) / 6
tf.sqrt(tf.reduce_sum(simpson * x**2)), b / 3**0.5
