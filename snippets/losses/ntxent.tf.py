import tensorflow as tf

embeddings = tf.constant([[2.0, 0.0], [0.8, 0.6], [0.0, 1.0], [3.0, 4.0]])
labels = tf.constant([0, 0, 1, 1])
unit = tf.math.l2_normalize(embeddings, axis=1)
similar = tf.exp(tf.matmul(unit, unit, transpose_b=True) / 0.5)
same = labels[:, None] == labels
others = tf.reduce_sum(tf.where(same, 0.0, similar), axis=1, keepdims=True)
pairs = same & ~tf.eye(4, dtype=bool)
-tf.reduce_mean(tf.math.log(similar / (others + similar))[pairs])
