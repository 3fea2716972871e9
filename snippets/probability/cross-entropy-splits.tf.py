import tensorflow as tf

p = tf.constant([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7]])
q = tf.constant([[0.125, 0.25, 0.625], [0.3, 0.3, 0.4]])
left = -tf.reduce_sum(p * tf.math.log(q), axis=1)
entropy = -tf.reduce_sum(p * tf.math.log(p), axis=1)
left, entropy + tf.reduce_sum(p * tf.math.log(p / q), axis=1)
