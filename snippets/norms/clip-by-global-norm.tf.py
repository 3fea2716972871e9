import tensorflow as tf

a, b = tf.constant([3., 0.]), tf.constant([4.])
clipped, norm = tf.clip_by_global_norm([a, b], 1.)
clipped
