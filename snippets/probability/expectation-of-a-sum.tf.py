import tensorflow as tf

joint = tf.constant([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
x = tf.constant([[0.], [1.]])
y = tf.constant([1., 2., 4.])
a = tf.constant([[[1.]], [[-2.]]])
b = tf.constant([[[1.]], [[0.5]]])

def E(values):
    return tf.reduce_sum(joint * values, axis=(1, 2), keepdims=True)

E(a * x + b * y), a * E(x) + b * E(y)
