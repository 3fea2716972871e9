import tensorflow as tf

q = tf.constant([[1., 0.], [0., 1.]])
k = tf.constant([[1., 0.], [0., 1.], [1., 1.]])
v = tf.constant([[1., 0.], [2., 1.], [4., 2.]])
weights = tf.nn.softmax(tf.matmul(q, k, transpose_b=True) / 2**0.5, axis=-1)
weights, weights @ v
