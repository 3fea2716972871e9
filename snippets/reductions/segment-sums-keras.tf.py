import tensorflow as tf

x = tf.constant([1., 2., 3., 4., 5.])
i = tf.constant([0, 0, 1, 1, 1])
k = tf.keras.ops
k.segment_sum(x, i), k.segment_prod(x, i), k.segment_max(x, i), k.segment_min(x, i)
