import tensorflow as tf

x = tf.constant([1., 2., 3., 4., 5.])
i = tf.constant([0, 0, 1, 1, 1])
(
    tf.keras.ops.segment_sum(x, i),
    tf.keras.ops.segment_prod(x, i),
    tf.keras.ops.segment_max(x, i),
    tf.keras.ops.segment_min(x, i),
)
