import tensorflow as tf


def distance(a, b):
    return tf.reduce_sum(abs(a - b))


A = tf.constant([[0., 0.], [1., 1.]])
B = tf.constant([[1., 2.], [3., 4.], [5., 6.]])
tf.vectorized_map(lambda a: tf.vectorized_map(lambda b: distance(a, b), B), A)
