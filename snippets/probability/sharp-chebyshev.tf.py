import tensorflow as tf

k = tf.constant([1., 2., 4.])
tail = 1 / (2 * k ** 2)
x = tf.constant([2., 3., 4.])
p = tf.stack([tail, 1 - 2 * tail, tail], axis=1)
mean = tf.reduce_sum(p * x, axis=1, keepdims=True)
sd = tf.sqrt(tf.reduce_sum(p * (x - mean) ** 2, axis=1, keepdims=True))
far = tf.abs(x - mean) >= k[:, None] * sd
tf.reduce_sum(tf.where(far, p, 0.), axis=1), 1 / k ** 2
