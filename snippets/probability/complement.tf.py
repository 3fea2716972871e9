import tensorflow as tf

p = tf.constant([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = tf.range(1, 7)
a = tf.stack([die == 1, die < 3, die > 2])
tf.reduce_sum(tf.where(~a, p, 0.), axis=1), 1 - tf.reduce_sum(tf.where(a, p, 0.), axis=1)
