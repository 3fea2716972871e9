import tensorflow as tf

x = tf.constant([1., 2., 6.])
p = tf.constant([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
a = tf.constant([[-3.], [0.5], [2.]])
b = tf.constant([[1.], [4.], [-7.]])

def E(values):
    return tf.reduce_sum(p * values, axis=1, keepdims=True)

def Var(values):
    return E((values - E(values)) ** 2)

Var(a * x + b), a ** 2 * Var(x)
