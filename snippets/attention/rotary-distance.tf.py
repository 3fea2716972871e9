import tensorflow as tf


def rotate(x, position):
    angles = position * 10_000 ** (-tf.range(0., 4, 2) / 4)
    a, b = tf.split(x, 2)
    sin, cos = tf.sin(angles), tf.cos(angles)
    return tf.concat([a * cos - b * sin, b * cos + a * sin], axis=0)


q = tf.constant([1., 2., 3., 4.])
k = tf.constant([2., 0., 1., -1.])
tf.tensordot(rotate(q, 7), rotate(k, 5), 1), tf.tensordot(rotate(q, 2), k, 1)
