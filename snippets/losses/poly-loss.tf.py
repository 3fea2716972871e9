import tensorflow as tf

z, y = tf.constant([[1.0, 2.0, 0.0]]), tf.constant([[0.0, 1.0, 0.0]])
wrong = 1 - tf.reduce_sum(tf.nn.softmax(z) * y, axis=1)
tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=z) + 2.0 * wrong
