import tensorflow as tf


def attend(q, k, v):
    return tf.nn.softmax(tf.matmul(q, k, transpose_b=True) / 2**0.5) @ v


q = tf.constant([[1., 0.], [0., 1.]])
k = tf.constant([[1., 0.], [0., 1.], [1., 1.]])
v = tf.constant([[1., 0.], [2., 1.], [4., 2.]])
c = tf.constant([3., -2.])
attend(q, k + c, v), attend(q, k, v)
