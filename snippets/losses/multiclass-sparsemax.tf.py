import tensorflow as tf

z, label = tf.constant([1.0, 0.5, -2.0]), 1
falling, k = tf.sort(z, direction="DESCENDING"), tf.range(1.0, 4.0)
size = tf.math.count_nonzero(1 + k * falling > tf.cumsum(falling), dtype=tf.int32)
threshold = (tf.reduce_sum(falling[:size]) - 1) / tf.cast(size, tf.float32)
p = tf.nn.relu(z - threshold)
0.5 + tf.tensordot(z, p, 1) - z[label] - tf.tensordot(p, p, 1) / 2
