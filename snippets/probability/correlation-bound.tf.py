import tensorflow as tf

joint = tf.constant([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
    [[0., 0., 0.2], [0.8, 0., 0.]],
])
x = tf.constant([[0.], [1.]])
y = tf.constant([1., 2., 4.])

def E(values):
    return tf.reduce_sum(joint * values, axis=(1, 2), keepdims=True)

dx, dy = x - E(x), y - E(y)
abs(E(dx * dy)), tf.sqrt(E(dx ** 2) * E(dy ** 2))
