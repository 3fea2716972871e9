import tensorflow as tf

scale = tf.Variable(10.)


def scaled(x):
    return scale * x


fast = tf.function(scaled)
first = fast(tf.constant([1., 2.]))
scale.assign(100.)
first, fast(tf.constant([2., 4.]))
