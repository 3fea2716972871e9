import tensorflow as tf

p = tf.constant([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = tf.range(1, 7)
a = tf.stack([die == 1, die < 4, die > 2])
b = tf.stack([die < 5, die > 2, die == 4])
p_a, p_b, both, either = (tf.reduce_sum(tf.where(e, p, 0.), axis=1) for e in (a, b, a & b, a | b))
left = tf.stack([tf.maximum(0., p_a + p_b - 1), both, tf.maximum(p_a, p_b), either])
right = tf.stack([both, tf.minimum(p_a, p_b), either, tf.minimum(1., p_a + p_b)])
left, right
