import tensorflow as tf

x = tf.constant([0., 4., 5., 6., 12.])
p = tf.constant([0.05, 0.15, 0.55, 0.2, 0.05])
k = tf.constant([1.25, 1.5, 2., 3.])
mean = tf.reduce_sum(p * x)
sd = tf.sqrt(tf.reduce_sum(p * (x - mean) ** 2))
far = tf.abs(x - mean) >= k[:, None] * sd
tf.reduce_sum(tf.where(far, p, 0.), axis=1), 1 / k ** 2
