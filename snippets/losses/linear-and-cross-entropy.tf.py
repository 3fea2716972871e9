import tensorflow as tf

x, W = tf.constant([[1.0, 2.0]]), tf.constant([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
logits = tf.matmul(x, W, transpose_b=True)
tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits([1], logits))
