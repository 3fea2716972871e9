import tensorflow as tf

a = tf.math.l2_normalize(tf.constant([[1.0, 0.0], [0.0, 2.0]]), axis=1)
b = tf.math.l2_normalize(tf.constant([[2.0, 1.0], [1.0, 3.0]]), axis=1)
scores = tf.matmul(a, b, transpose_b=True) / 0.5
tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(tf.range(2), scores))
