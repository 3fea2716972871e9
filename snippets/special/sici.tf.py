import tensorflow as tf

x = tf.constant([0.5, 1., 4.])
t = (tf.range(1000.) + 0.5) / 1000.
xt = x[:, None] * t
si = tf.reduce_mean(tf.sin(xt) / t, 1)
ci = tf.math.log(x) - tf.math.digamma(1.) - tf.reduce_mean(2 * tf.sin(xt / 2) ** 2 / t, 1)
si, ci
