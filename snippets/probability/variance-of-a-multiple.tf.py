import tensorflow as tf

x = tf.constant([1., 2., 6.])
p = tf.constant([0.5, 0.25, 0.25])
a = tf.constant([[-3.], [0.5], [2.]])
mean = tf.reduce_sum(p * a * x, axis=1, keepdims=True)
left = tf.reduce_sum(p * (a * x - mean) ** 2, axis=1, keepdims=True)
left, a ** 2 * tf.reduce_sum(p * (x - tf.reduce_sum(p * x)) ** 2)
