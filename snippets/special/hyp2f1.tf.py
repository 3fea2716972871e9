import tensorflow as tf

a, b, c = 1., 2., 3.
x = tf.constant([-0.5, 0., 0.5])
k = tf.range(40.)
1 + tf.reduce_sum(tf.math.cumprod((a + k) * (b + k) / (c + k) * x[:, None] / (k + 1), 1), 1)
