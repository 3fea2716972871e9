import tensorflow as tf

z, label = tf.constant([2.0, 0.0, -1.0]), 2
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(label, z)
loss, tf.reduce_logsumexp(z) - z[label]
