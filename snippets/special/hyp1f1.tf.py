import tensorflow as tf

a, b = 0.5, 1.5
x = tf.constant([-1., 0., 2.])
k = tf.range(30.)
1 + tf.reduce_sum(tf.math.cumprod((a + k) / (b + k) * x[:, None] / (k + 1), 1), 1)
