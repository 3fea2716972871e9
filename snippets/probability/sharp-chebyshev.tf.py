import tensorflow as tf

k = tf.constant([1., 2., 4.])
tail = 1 / (2 * k ** 2)
x = tf.constant([-1., 0., 1.])
p = tf.stack([tail, 1 - 2 * tail, tail], axis=1)
sd = tf.sqrt(tf.reduce_sum(p * x ** 2, axis=1))
far = tf.abs(x) >= (k * sd)[:, None]
tf.reduce_sum(tf.where(far, p, 0.), axis=1), 1 / k ** 2
