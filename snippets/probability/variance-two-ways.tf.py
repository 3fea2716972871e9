import tensorflow as tf

x = tf.constant([1., 2., 6.])
p = tf.constant([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])

def E(values):
    return tf.reduce_sum(p * values, axis=1, keepdims=True)

E((x - E(x)) ** 2), E(x ** 2) - E(x) ** 2
